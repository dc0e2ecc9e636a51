import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kind } from '../src/wire/kinds.ts';
import { error, type ServerSocket, type Wire } from './scripted/scripted-server.ts';
import { start } from './scripted/start.ts';
import { add, byTitle, type Todo } from './scripted/todo-surface.ts';
import { seededRandom, settle } from './scripted/virtual-clock.ts';

/** What goes wrong: steps at which the connection breaks, and frames with mutations that the server refuses, or that arrive twice. */
interface Faults {
  readonly cuts?: ReadonlySet<number>;
  readonly refused?: ReadonlySet<number>;
  readonly repeated?: ReadonlySet<number>;
}

/**
 * A server that executes mutations exactly once in one list of todos and remembers outcomes: what the protocol promises, in few lines.
 * `steps` counts everything that it does or says, `frames` every mutation that it hears.
 */
class ModelServer {
  readonly todos: Todo[] = [];
  readonly outcomes: Wire[][] = [];
  executed: string[] = [];
  version = 1n;
  steps = 0;
  frames = 0;
  readonly faults: Faults;

  constructor(faults: Faults) {
    this.faults = faults;
  }

  serve(socket: ServerSocket): void {
    const connection = { isOpen: true, subs: new Set<number>(), seen: 0 };
    socket.open();
    const say = (speak: () => void): void => {
      if (!connection.isOpen) return;
      const step = this.steps++;
      if (this.faults.cuts?.has(step)) {
        connection.isOpen = false;
        socket.cut();
      } else speak();
    };
    // What the client sends while it hears something is served afterwards, as over a wire.
    const pump = (): void => {
      while (connection.isOpen && connection.seen < socket.sent.length) this.#handle(socket, socket.sent[connection.seen++]!, connection.subs, say);
    };
    const send = socket.send.bind(socket);
    socket.send = (data) => {
      send(data);
      void Promise.resolve().then(pump);
    };
    pump();
  }

  #handle(socket: ServerSocket, message: unknown[], subs: Set<number>, say: (speak: () => void) => void): void {
    const [kind, first, , args] = message as [number, number, number, string[]];
    if (kind === Kind.hello) return this.#greet(socket, message[7] as number, say);
    if (kind === Kind.sub) return this.#subscribe(socket, first, subs, say);
    if (kind !== Kind.mut) return;
    const frame = this.frames++;
    const copies = this.faults.repeated?.has(frame) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) this.#mutate(socket, first, args[0]!, subs, copy === 0 && this.faults.refused?.has(frame), say);
  }

  #greet(socket: ServerSocket, lastAcked: number, say: (speak: () => void) => void): void {
    const last = this.outcomes.length;
    say(() => socket.welcome({ lastSequence: BigInt(last), version: this.version }));
    for (let sequence = lastAcked + 1; sequence <= last; sequence++) {
      const [status, payload] = this.outcomes[sequence - 1] as [number, Wire];
      say(() => socket.say(Kind.mutRes, BigInt(sequence), status, payload, this.version));
    }
  }

  #subscribe(socket: ServerSocket, subId: number, subs: Set<number>, say: (speak: () => void) => void): void {
    const rows = this.todos.map((todo) => [todo.id, todo] as const);
    const half = rows.length >> 1;
    say(() => socket.snap(subId, 7, rows.slice(0, half), 0, false));
    say(() => socket.snap(subId, 7, rows.slice(half), 1, true));
    say(() => socket.tx(this.version, { activate: [subId] }));
    subs.add(subId);
  }

  #mutate(socket: ServerSocket, sequence: number, title: string, subs: Set<number>, refuse: boolean | undefined, say: (speak: () => void) => void): void {
    if (sequence > this.outcomes.length + 1) return say(() => socket.say(Kind.mutRes, BigInt(sequence), 3, error('mutation.gap', { retry: 1 }), 0n));
    if (sequence <= this.outcomes.length) {
      const [status, payload] = this.outcomes[sequence - 1] as [number, Wire];
      return say(() => socket.say(Kind.mutRes, BigInt(sequence), status, payload, this.version));
    }
    if (refuse) return say(() => socket.say(Kind.mutRes, BigInt(sequence), 3, error('limit.mutation_rate', { retry: 2, after: 40 }), 0n));
    this.executed.push(title);
    this.version++;
    const id = this.todos.length;
    const isRejected = title.startsWith('full');
    if (!isRejected) this.todos.push({ done: false, id, title });
    this.outcomes.push(isRejected ? [1, error('todos.full', { data: [1] })] : [0, id]);
    const deltas: Wire[] = isRejected || subs.size === 0 ? [] : [[7, [], [[id, 7n, false, id, title]]]];
    say(() => socket.tx(this.version, { deltas, acks: [[BigInt(sequence), ...this.outcomes[sequence - 1]!]] }));
  }
}

const TITLES = ['a', 'full b', 'c', 'd', 'e', 'f', 'full g', 'full h', 'i', 'j'];

/** Ten mutations with a live query beside them, over a connection and a server with these faults. */
async function history(faults: Faults): Promise<number> {
  const scene = start();
  const server = new ModelServer(faults);
  let served = 0;
  const live = scene.client.live(byTitle, { upTo: 'z' });
  const sizes: number[] = [];
  live.subscribe((state) => sizes.push(state.data?.length ?? 0));
  const results = TITLES.map((title) => scene.client.run(add, { title }).result);
  let settled = false;
  void Promise.all(results).then(() => (settled = true));
  for (let round = 0; round < 2000 && !(settled && live.state.status === 'live'); round++) {
    await scene.clock.pass(500);
    for (; served < scene.sockets.length; served++) server.serve(scene.sockets[served]!);
    await settle();
  }
  const outcomes = await Promise.all(results.map((result) => Promise.race([result, scene.clock.pass(1).then(() => 'hangs' as const)])));
  assert.deepEqual(outcomes.map((outcome) => (outcome === 'hangs' ? outcome : outcome.ok ? 'ok' : outcome.error.code)),
    TITLES.map((title) => (title.startsWith('full') ? 'todos.full' : 'ok')));
  assert.deepEqual(server.executed, TITLES);
  assert.deepEqual(live.state.data, [...server.todos].sort((left, right) => (left.title < right.title ? -1 : 1)));
  assert.ok(sizes.every((size, index) => index === 0 || size >= sizes[index - 1]!), `rows disappeared: ${sizes.join()}`);
  scene.client.close();
  assert.equal(scene.clock.timers, 0);
  return server.steps;
}

test('A cut at any step of a history changes nothing but time', async () => {
  const steps = await history({});
  assert.ok(steps > 12, `only ${steps} steps`);
  for (let cut = 0; cut < steps; cut++) await history({ cuts: new Set([cut]) }).catch((failure: Error) => assert.fail(`cut at ${cut}: ${failure.message}`));
});

test('Cuts, refusals and repeated frames at random steps change nothing but time', async () => {
  const first = Number(process.env['MODELSYNC_SEED'] ?? 20261123);
  for (let seed = first; seed < first + 300; seed++) {
    const random = seededRandom(seed);
    const some = (most: number, below: number): Set<number> => new Set(Array.from({ length: Math.floor(random() * most) }, () => Math.floor(random() * below)));
    const faults = { cuts: some(12, 80), refused: some(12, 30), repeated: some(20, 30) };
    const text = Object.entries(faults).map(([name, steps]) => `${name} ${[...steps].join()}`).join('; ');
    await history(faults).catch((failure: Error) => assert.fail(`seed ${seed}, ${text}: ${failure.message}`));
  }
});
