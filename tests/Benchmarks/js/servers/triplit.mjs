// Triplit's server with in-memory storage and no schema.
import { createServer } from '@triplit/server';
import { createServer as createTcpServer } from 'node:net';

process.env.JWT_SECRET = 'secret';
const silent = { log() {}, startSpan() {}, endSpan() {} };
const start = await createServer({ storage: undefined, jwtSecret: 'secret', projectId: 'p', logHandler: silent, dbOptions: {} });
await globalThis.db.transact(async (transaction) => {
  for (let number = 0; number < 10; number++) {
    await transaction.insert('item', { id: `room-0-${number}`, room: 'room-0', title: 'Replace the left-hand widget', qty: 12, price: 99.95, done: false, ts: '' });
  }
});
// It takes no port 0: one that was free a moment ago will do.
const probe = createTcpServer().listen(0, '127.0.0.1', () => {
  const { port } = probe.address();
  probe.close(() => start(port, () => console.log(`ws://127.0.0.1:${port}`)));
});
