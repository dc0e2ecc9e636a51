import { CloseCode } from '../wire/close-codes.ts';

/** Where a connection is. */
export type State =
  /** Nothing is wanted. */
  | 'idle'
  /** Asking for a token, opening the socket, or waiting for `welcome`. */
  | 'opening'
  | 'live'
  /** Waiting for the back-off to pass. */
  | 'waiting'
  /** Waiting for the device's network. */
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'upgrade-required'
  | 'closed';

/** What can happen to it. */
export type Event =
  | 'wanted'
  | 'unwanted'
  | 'welcomed'
  /** Cut, refused or timed out: try again later. */
  | 'lost'
  /** The token was not accepted: ask the provider once more, at once. */
  | 'stale-token'
  /** The fresh token was not accepted either, or there is no provider. */
  | 'refused-token'
  | 'refused-user'
  | 'refused-build'
  | 'waited'
  | 'network-lost'
  | 'network-back'
  /** The application asks to try again now. */
  | 'retry'
  | 'close';

/** Every allowed transition. An event without a row changes nothing. */
export const transitions: { readonly [From in State]: { readonly [On in Event]?: State } } = {
  idle: { wanted: 'opening', close: 'closed' },
  opening: {
    welcomed: 'live', lost: 'waiting', 'stale-token': 'opening', 'refused-token': 'signed-out', 'refused-user': 'forbidden', 'refused-build': 'upgrade-required',
    unwanted: 'idle', 'network-lost': 'offline', close: 'closed',
  },
  live: {
    lost: 'waiting', 'stale-token': 'opening', 'refused-token': 'signed-out', 'refused-user': 'forbidden', 'refused-build': 'upgrade-required',
    unwanted: 'idle', 'network-lost': 'offline', close: 'closed',
  },
  waiting: { waited: 'opening', retry: 'opening', unwanted: 'idle', 'network-lost': 'offline', 'network-back': 'opening', close: 'closed' },
  offline: { 'network-back': 'opening', retry: 'opening', unwanted: 'idle', close: 'closed' },
  'signed-out': { retry: 'opening', close: 'closed' },
  forbidden: { retry: 'opening', close: 'closed' },
  'upgrade-required': { close: 'closed' },
  closed: {},
};

/** What a close code means to the client; every other code is `lost`. */
export const closeEvents: Readonly<Record<number, Event>> = {
  [CloseCode.signedOut]: 'refused-token',
  [CloseCode.forbidden]: 'refused-user',
  [CloseCode.upgrade]: 'refused-build',
};
