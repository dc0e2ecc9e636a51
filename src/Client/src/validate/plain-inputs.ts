// Inputs that are what they are: the kinds that most members have. Straight code, because each value of a form comes through here.

export function asBool(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function isInt(value: unknown): value is number {
  return typeof value === 'number' && value === (value | 0);
}

export function asInt(value: unknown): number | undefined {
  return isInt(value) ? value : undefined;
}

/** Finite: NaN and the infinities are not on the wire. */
export function isDouble(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0;
}

export function asDouble(value: unknown): number | undefined {
  return isDouble(value) ? value : undefined;
}

/** Text that UTF-8 can say. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && isWellFormed(value);
}

export function asString(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

/** Every surrogate has its partner. */
export const isWellFormed: (value: string) => boolean = 'isWellFormed' in String.prototype
  ? (value) => (value as unknown as { isWellFormed(): boolean }).isWellFormed()
  : (value) => !/\p{Surrogate}/u.test(value);

/** Whether the value is an object whose own members are the entries of a dictionary: a Map, a Date and a list would look empty or wrong. */
export function isDictionary(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether the value is an object with members. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
