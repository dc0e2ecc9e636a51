/** The part of the standard WebSocket that is used. */
export interface Socket {
  binaryType: string;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
}

/** Constructor of a socket: the global `WebSocket`, or `ws` on Node 20. */
export type SocketConstructor = new (url: string, protocols: string[]) => Socket;

/** Tells whether the device has a network. */
export interface Network {
  isOnline(): boolean;
  /** Calls back on each change; returns what ends it. */
  watch(changed: () => void): () => void;
}

/** What browsers tell; elsewhere always online. */
export const deviceNetwork: Network = {
  isOnline: () => globalThis.navigator?.onLine !== false,
  watch(changed) {
    if (typeof globalThis.addEventListener !== 'function') return () => {};
    globalThis.addEventListener('online', changed);
    globalThis.addEventListener('offline', changed);
    return () => {
      globalThis.removeEventListener('online', changed);
      globalThis.removeEventListener('offline', changed);
    };
  },
};

/** An absolute `ws:` or `wss:` address; relative ones belong to the page. */
export function socketUrl(url: string): string {
  const absolute = new URL(url, globalThis.location?.href);
  absolute.protocol = absolute.protocol.replace('http', 'ws');
  return absolute.href;
}
