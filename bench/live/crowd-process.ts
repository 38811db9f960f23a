// Many screens in one process of its own: real sockets that follow one thing, and say when the last of them has heard.
import { createRequire } from 'node:module';

type Socket = { on(event: 'message', call: (data: Buffer) => void): void; on(event: 'open' | 'close', call: () => void): void; send(text: string): void };
type SocketClass = new (url: string, protocols: string[], options: { headers: Record<string, string> }) => Socket;
// A dependency of graphql-ws's server; Node 20 has no WebSocket of its own.
const { WebSocket: NodeSocket } = createRequire(import.meta.url)('ws') as { WebSocket: SocketClass };

/** Told on the way in; `subscribe` is absent for sockets that are simply spoken to. */
interface Crowd {
  readonly address: string;
  readonly cookie: string;
  readonly count: number;
  /** How often each of them hears of one act. */
  readonly times?: number;
  readonly subscribe?: { readonly query: string; readonly variables: object };
}
const { address, cookie, count, times = 1, subscribe } = JSON.parse(process.env['CROWD']!) as Crowd;
const NEXT = Buffer.from('"type":"next"');

let heard = 0;
let text = '';
// The clock that all processes of a machine share.
const now = () => Number(process.hrtime.bigint()) / 1e6;
const hear = (data: Buffer) => {
  heard += 1;
  if (heard % (count * times) !== 0) return;
  const at = now();
  text = data.toString();
  process.send!({ type: 'heard', at, text, bytes: data.byteLength });
};

await Promise.all(Array.from({ length: count }, () => new Promise<void>((open) => {
  const socket = new NodeSocket(address.replace('http', 'ws') + (subscribe ? '/graphql' : ''), subscribe ? ['graphql-transport-ws'] : [], { headers: cookie ? { cookie } : {} });
  socket.on('close', () => process.exit(1));
  if (!subscribe) {
    socket.on('open', open);
    socket.on('message', hear);
    return;
  }
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  socket.on('message', (data) => {
    if (data.includes(NEXT)) return hear(data);
    socket.send(JSON.stringify({ id: '0190c0de-0000-7000-8000-000000000001', type: 'subscribe', payload: subscribe }));
    return open();
  });
})));
// What was subscribed to is followed once its first read is done.
setTimeout(() => process.send!({ type: 'listening', address }), 1_500);
process.on('disconnect', () => process.exit(0));
