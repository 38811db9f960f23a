import { isDeepStrictEqual } from 'node:util';
import { Agent, request } from 'node:http';
import type { Row } from '../row.js';
import { RUNDOWN_FIELDS } from './bare-rundown.sql.js';
import { fillRundown } from './fill-rundown.js';
import { openBenchDatabase } from './open-bench-database.js';
import { median } from './percentile.js';
import { startApiProcess, startBareProcess } from './start-process.js';

const CONNECTIONS = 10;
const SLICE_MS = 1_000;
const ROUNDS = 9;

/** The hot read of the product beside the same document by one statement over node:http; both look the session up. */
export const readRundownRow: Row = {
  name: 'read of a 60-segment rundown over GraphQL',
  reach: '≥ 0.35 ×',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { rundownId, cookie } = await fillRundown(database.url);
      const [api, bare] = await Promise.all([startApiProcess(database.url), startBareProcess(database.url)]);
      const body = JSON.stringify({ query: `query Rundown($id: ID!) { rundown(id: $id) ${RUNDOWN_FIELDS} }`, variables: { id: rundownId } });
      const sides = {
        api: () => fetchText(api.address, '/graphql', cookie, body),
        bare: () => fetchText(bare.address, `/read/${rundownId}`, cookie),
      };
      const [ours, theirs] = [await sides.api(), await sides.bare()];
      if (!isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs))) throw new Error('The two sides answer differently: the comparison would be worth nothing.');
      await Promise.all([drive(sides.api, 2_000), drive(sides.bare, 2_000)]);
      const rates: { api: number; bare: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rates.push({ bare: await drive(sides.bare, SLICE_MS), api: await drive(sides.api, SLICE_MS) });
      await Promise.all([api.stop(), bare.stop()]);
      const ratio = median(rates.map((rate) => rate.api / rate.bare));
      return {
        figure: `${ratio.toFixed(2)} × (${Math.round(median(rates.map((rate) => rate.api)))} answers/s of ${Math.round(ours.length / 1024)} KiB)`,
        comparedTo: `json_agg over node:http, ${Math.round(median(rates.map((rate) => rate.bare)))} answers/s, ${CONNECTIONS} connections`,
        reached: ratio >= 0.35,
      };
    } finally {
      await database.close();
    }
  },
};

/** Answers per second with all connections busy for `forMs`. */
async function drive(ask: () => Promise<string>, forMs: number): Promise<number> {
  const start = performance.now();
  let answers = 0;
  const busy = async () => {
    while (performance.now() - start < forMs) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, busy));
  return answers / ((performance.now() - start) / 1000);
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function fetchText(address: string, path: string, cookie: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) };
    const call = request(address + path, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}
