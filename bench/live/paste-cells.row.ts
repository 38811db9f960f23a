import { randomUUID } from 'node:crypto';
import { fillRundown } from '../edges/fill-rundown.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import { median } from '../edges/percentile.js';
import { startApiProcess } from '../edges/start-process.js';
import type { Row } from '../row.js';
import { openCrowd, sharedNow } from './open-crowd.js';
import { screenDocument } from './screen-document.js';

const LINES = 500;
const FOLLOWERS = 200;
const PASTES = 5;
const MOST_MS = 5_000;

const LINES_OF = 'query ($id: ID!) { rundown(id: $id) { segments { id } } }';
const PASTE = 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename ... on SegmentsChanged { revision } } }';

/** One act on five hundred lines, told to two hundred screens line by line: each line of it is read once for all. */
export const pasteCellsRow: Row = {
  name: `${LINES} cells pasted → the last of ${FOLLOWERS} screens`,
  reach: `≤ ${MOST_MS / 1000} s`,
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { cookie, rundownId, revision: first } = await fillRundown(database.url, LINES);
      const api = await startApiProcess(database.url);
      const ask = async <Data>(query: string, variables: object) => {
        const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
        return ((await response.json()) as { data: Data }).data;
      };
      const { rundown } = await ask<{ rundown: { segments: { id: string }[] } }>(LINES_OF, { id: rundownId });
      const crowd = await openCrowd({ address: api.address, count: FOLLOWERS, cookie, times: LINES, subscribe: { query: screenDocument('SegmentsChanged'), variables: { rundownId, sinceRevision: first } } });
      const took: number[] = [];
      let revision = first;
      let bytes = 0;
      for (let count = 0; count < PASTES; count += 1) {
        const edits = rundown.segments.map(({ id }) => ({ edit: { segment: id, fields: { durationSeconds: 100 + count } } }));
        const heard = crowd.next();
        const start = sharedNow();
        const { changeSegments } = await ask<{ changeSegments: { revision: number } }>(PASTE, { input: { rundownId, expectedRevision: revision, act: randomUUID(), kind: 'paste', edits } });
        ({ revision } = changeSegments);
        const last = await heard;
        took.push(last.at - start);
        bytes = last.bytes * LINES;
      }
      await crowd.close();
      await api.stop();
      const ms = median(took);
      return {
        figure: `${(ms / 1000).toFixed(2)} s, about ${(bytes / 1e6).toFixed(1)} MB each`,
        comparedTo: `${LINES * FOLLOWERS} messages, ${((ms * 1000) / (LINES * FOLLOWERS)).toFixed(1)} µs each; median of ${PASTES}`,
        reached: ms <= MOST_MS,
      };
    } finally {
      await database.close();
    }
  },
};
