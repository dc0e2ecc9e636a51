import { type Client, type ClientOptions, createClient } from '../../src/codegen/v1.ts';
import { type ServerSocket, scriptedServer } from './scripted-server.ts';
import { guid, surface } from './todo-surface.ts';
import { seededRandom, VirtualClock } from './virtual-clock.ts';

/** A client, its clock and the server's side of its sockets. */
export interface Scene {
  readonly client: Client;
  readonly clock: VirtualClock;
  readonly sockets: ServerSocket[];
  readonly statuses: string[];
  /** The newest socket. */
  socket(): ServerSocket;
  /** Opens the newest socket and greets. */
  greet(options?: Parameters<ServerSocket['welcome']>[0]): Promise<ServerSocket>;
}

export function start(options: Partial<ClientOptions> = {}): Scene {
  const clock = new VirtualClock();
  const { sockets, WebSocket } = scriptedServer();
  const statuses: string[] = [];
  let ids = 100;
  const client = createClient(surface, {
    url: 'https://shop.example/sync',
    clock,
    random: seededRandom(1),
    WebSocket,
    newClientId: () => guid(ids++),
    network: { isOnline: () => true, watch: () => () => {} },
    onStatus: (status) => statuses.push(status.status),
    ...options,
  });
  const socket = (): ServerSocket => sockets.at(-1)!;
  return {
    client, clock, sockets, statuses, socket,
    async greet(welcome) {
      await clock.pass(0);
      socket().open();
      socket().welcome(welcome);
      return socket();
    },
  };
}
