import { randomUUID } from 'node:crypto';
import { fillRundown } from '../edges/fill-rundown.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import { percentile } from '../edges/percentile.js';
import { startApiProcess, startBareProcess } from '../edges/start-process.js';
import type { Row } from '../row.js';
import { openCrowd, sharedNow, type Crowd } from './open-crowd.js';
import { screenDocument } from './screen-document.js';

const LINES = 500;
const FOLLOWERS = 200;
const EDITS = 60;
const WARM_UP = 15;
const LARGEST_BYTES = 4_096;

/** From sending one duration until the last of two hundred screens has it, beside a bare write, NOTIFY and broadcast of the same bytes. */
export const tellLastRow: Row = {
  name: `one duration of ${LINES} → the last of ${FOLLOWERS} screens, p95`,
  reach: '≤ 3 ×, ≤ 4 kB',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { cookie, rundownId, segmentId, revision: first } = await fillRundown(database.url, LINES);
      const [api, bare] = await Promise.all([startApiProcess(database.url), startBareProcess(database.url)]);
      const [ours, theirs] = await Promise.all([
        openCrowd({ address: api.address, count: FOLLOWERS, cookie, subscribe: { query: screenDocument('SegmentsChanged'), variables: { rundownId, sinceRevision: first } } }),
        openCrowd({ address: bare.address, count: FOLLOWERS }),
      ]);
      const query = screenDocument('ChangeSegments');
      const took = { api: [] as number[], bare: [] as number[] };
      let revision = first;
      let bytes = 0;
      for (let count = 0; count < WARM_UP + EDITS; count += 1) {
        const durationSeconds = 40 + (count % 50);
        const told = await time(ours, () => post(`${api.address}/graphql`, cookie, { query, variables: { input: { rundownId, expectedRevision: revision, act: randomUUID(), edits: [{ edit: { segment: segmentId, fields: { durationSeconds } } }] } } }));
        revision = (told.answer as { data: { changeSegments: { revision: number } } }).data.changeSegments.revision;
        // The bare side carries the very bytes that ours carried.
        const copied = await time(theirs, () => post(`${bare.address}/write`, '', { segmentId, title: `Titre ${count}`, notice: told.text }));
        bytes = Math.max(bytes, told.bytes);
        if (count < WARM_UP) continue;
        took.api.push(told.ms);
        took.bare.push(copied.ms);
      }
      await Promise.all([ours.close(), theirs.close()]);
      await Promise.all([api.stop(), bare.stop()]);
      const [p95, bareP95] = [percentile(took.api, 0.95), percentile(took.bare, 0.95)];
      return {
        figure: `${(p95 / bareP95).toFixed(2)} × (${p95.toFixed(1)} ms; p50 ${percentile(took.api, 0.5).toFixed(1)} ms), ${bytes} bytes each`,
        comparedTo: `bare write + NOTIFY + ${FOLLOWERS} sockets, ${bareP95.toFixed(1)} ms (p50 ${percentile(took.bare, 0.5).toFixed(1)} ms), ${EDITS} edits of each`,
        reached: p95 <= 3 * bareP95 && bytes <= LARGEST_BYTES,
      };
    } finally {
      await database.close();
    }
  },
};

async function time(crowd: Crowd, act: () => Promise<unknown>) {
  const heard = crowd.next();
  const start = sharedNow();
  const answer = await act();
  const { at, text, bytes } = await heard;
  return { ms: at - start, text, bytes, answer };
}

async function post(url: string, cookie: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) });
  return response.json();
}
