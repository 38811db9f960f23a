import { createClient } from 'graphql-ws';
import { createRequire } from 'node:module';
import type { Row } from '../row.js';
import { fillRundown } from './fill-rundown.js';
import { openBenchDatabase } from './open-bench-database.js';
import { percentile } from './percentile.js';
import { startApiProcess, startBareProcess } from './start-process.js';

const EDITS = 400;
const WARM_UP = 60;
/** What a screen asks of a line, on both sides of an edit. */
const LINE = `{ id kind title objective durationSeconds outside content notes position
  elasticity { minSeconds idealSeconds maxSeconds } theme { id label }
  speakers { role seconds participation { id status role person { id name title organisation } } }
  quotes { id text author contribution { id kind comment } } questions { id text author contribution { id kind comment } }
  why { code facts { name value } } }`;
const FOLLOW = `subscription ($id: ID!, $since: Int) { segmentsChanged(rundownId: $id, sinceRevision: $since) { rundownId revision change by segmentId position segment ${LINE} } }`;
const EDIT = `mutation Edit($input: EditSegmentInput!) { editSegment(input: $input) { ... on SegmentEdited { rundown { revision remarks { code level segmentId facts { name value } } } segment ${LINE} } } }`;

type Socket = { on(event: 'message', call: (data: Buffer) => void): void; on(event: 'open', call: () => void): void; close(): void };
type SocketClass = new (url: string, protocols?: string[], options?: { headers: Record<string, string> }) => Socket;
// A dependency of graphql-ws's server; Node 20 has no WebSocket of its own.
const { WebSocket: NodeSocket } = createRequire(import.meta.url)('ws') as { WebSocket: SocketClass };

/** From sending an edit to one process until a follower of another has it, beside a bare write, NOTIFY and socket of the same bytes. */
export const tellEditRow: Row = {
  name: 'edit → follower on another process, p95',
  reach: '≤ 3 ×',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const filled = await fillRundown(database.url);
      const [one, other, bareOne, bareOther] = await Promise.all([
        startApiProcess(database.url), startApiProcess(database.url), startBareProcess(database.url), startBareProcess(database.url),
      ]);
      const ours = await followApi(other.address, filled.cookie, filled.rundownId, filled.revision);
      const theirs = await followBare(bareOther.address);
      let revision = filled.revision;
      const took = { api: [] as number[], bare: [] as number[] };
      let notice = 'x'.repeat(400);
      for (let count = 0; count < EDITS + WARM_UP; count += 1) {
        const title = `Titre numéro ${count}`;
        const heard = ours.next();
        const start = performance.now();
        const answer = await post(`${one.address}/graphql`, filled.cookie, {
          query: EDIT, variables: { input: { rundownId: filled.rundownId, segmentId: filled.segmentId, expectedRevision: revision, title } },
        });
        const message = await heard;
        const apiMs = message.at - start;
        revision = (answer as { data: { editSegment: { rundown: { revision: number } } } }).data.editSegment.rundown.revision;
        // The bare side carries the very bytes that ours carried.
        notice = message.text;
        const bareHeard = theirs.next();
        const bareStart = performance.now();
        await post(`${bareOne.address}/write`, '', { segmentId: filled.segmentId, title, notice });
        const bareMs = (await bareHeard).at - bareStart;
        if (count < WARM_UP) continue;
        took.api.push(apiMs);
        took.bare.push(bareMs);
      }
      ours.close();
      theirs.close();
      await Promise.all([one, other, bareOne, bareOther].map((process) => process.stop()));
      const [api, bare] = [percentile(took.api, 0.95), percentile(took.bare, 0.95)];
      return {
        figure: `${(api / bare).toFixed(2)} × (${api.toFixed(1)} ms; p50 ${percentile(took.api, 0.5).toFixed(1)} ms)`,
        comparedTo: `bare write + NOTIFY + socket, ${bare.toFixed(1)} ms (p50 ${percentile(took.bare, 0.5).toFixed(1)} ms), ${Buffer.byteLength(notice)} bytes`,
        reached: api / bare <= 3,
      };
    } finally {
      await database.close();
    }
  },
};

/** What a follower heard, and when. */
interface Heard {
  readonly text: string;
  readonly at: number;
}

/** Hands out each message to whoever asked for the next one. */
function ear() {
  let take: ((heard: Heard) => void) | undefined;
  return {
    hear: (text: string) => take?.({ text, at: performance.now() }),
    next: () => new Promise<Heard>((resolve) => (take = resolve)),
  };
}

async function followApi(address: string, cookie: string, id: string, since: number) {
  const { hear, next } = ear();
  class Cookied extends NodeSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: Cookied, lazy: false });
  client.on('message', (message) => message.type === 'next' && hear(JSON.stringify(message)));
  client.subscribe({ query: FOLLOW, variables: { id, since } }, { next: () => undefined, error: (error) => console.error(error), complete: () => undefined });
  await new Promise((resolve) => setTimeout(resolve, 700));
  return { next, close: () => void client.dispose() };
}

async function followBare(address: string) {
  const { hear, next } = ear();
  const socket = new NodeSocket(address.replace('http', 'ws'));
  await new Promise<void>((resolve) => socket.on('open', resolve));
  socket.on('message', (data) => hear(data.toString()));
  return { next, close: () => socket.close() };
}

async function post(url: string, cookie: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) });
  return response.json();
}
