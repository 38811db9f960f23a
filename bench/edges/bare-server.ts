// The bare side of the comparisons: node:http, pg and one statement, as little as can be done for the same answer.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { BARE_RUNDOWN } from './bare-rundown.sql.js';

interface Socket {
  send(text: string): void;
  on(event: 'close', call: () => void): void;
}
// The socket server that graphql-ws stands on too.
const { WebSocketServer } = createRequire(import.meta.url)('ws') as {
  WebSocketServer: new (options: { server: object }) => { on(event: 'connection', call: (socket: Socket) => void): void };
};

const connectionString = process.env['DATABASE_URL']!;
const pool = new pg.Pool({ connectionString, max: 10 });
const SESSION = 'select s.user_id, u.role from session s join app_user u on u.id = s.user_id where s.token_hash = $1 and s.expires_at > now()';

async function read(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const token = /conducteur_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest('hex');
  const session = await pool.query({ name: 'session', text: SESSION, values: [hash] });
  if (session.rows.length === 0) return void response.writeHead(401).end();
  const { rows } = await pool.query({ name: 'rundown', text: BARE_RUNDOWN, values: [request.url!.slice('/read/'.length)] });
  response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].answer);
}

async function write(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += part;
  const { segmentId, title, notice } = JSON.parse(body) as { segmentId: string; title: string; notice: string };
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'write', text: 'update segment set title = $2 where id = $1', values: [segmentId, title] });
    await client.query({ name: 'notify', text: `select pg_notify('bare', $1)`, values: [notice] });
    await client.query('commit');
  } finally {
    client.release();
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

const server = createServer((request, response) => {
  (request.method === 'POST' ? write : read)(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
});
const sockets = new Set<Socket>();
new WebSocketServer({ server }).on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});
const listener = new pg.Client({ connectionString });
await listener.connect();
listener.on('notification', ({ payload }) => sockets.forEach((socket) => socket.send(payload ?? '')));
await listener.query('listen bare');
server.listen(0, '127.0.0.1', () => process.send!({ type: 'listening', address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
