// ShareDB with sharedb-mingo-memory (in-memory store with Mongo-style queries), JSON over WebSocket.
import WebSocketJSONStream from '@teamwork/websocket-json-stream';
import ShareDB from 'sharedb';
import ShareDBMingo from 'sharedb-mingo-memory';
import { WebSocketServer } from 'ws';

const backend = new ShareDB({ db: new ShareDBMingo(), doNotForwardSendPresenceErrorsToClient: true });
const connection = backend.connect();
for (let number = 0; number < 10; number++) {
  const item = { room: 'room-0', title: 'Replace the left-hand widget', qty: 12, price: 99.95, done: false, ts: '' };
  await new Promise((done, failed) => connection.get('item', `room-0-${number}`).create(item, (error) => (error ? failed(error) : done())));
}
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, backlog: 16384 });
server.on('connection', (socket) => backend.listen(new WebSocketJSONStream(socket)));
server.on('listening', () => console.log(`ws://127.0.0.1:${server.address().port}`));
