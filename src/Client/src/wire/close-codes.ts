/** Codes with which a connection is closed; what the client does about each is the table in `connection/transitions.ts`. */
export const CloseCode = {
  done: 1000,
  framing: 1002,
  illFormedText: 1007,
  tooLarge: 1009,
  protocol: 4400,
  signedOut: 4401,
  forbidden: 4403,
  timedOut: 4408,
  secondHello: 4409,
  upgrade: 4410,
  overLimit: 4429,
  goingAway: 4503,
} as const;
