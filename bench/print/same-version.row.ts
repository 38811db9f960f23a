import { createHash } from 'node:crypto';
import { fillRundown } from '../edges/fill-rundown.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import { startApiProcess } from '../edges/start-process.js';
import type { Row } from '../row.js';

const RELEASE = 'mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename ... on RundownReleased { version { pdf } } } }';

/** A released version asked for twice from the product itself, then by somebody who has it. */
export const sameVersionRow: Row = {
  name: 'same version printed twice / asked for by its ETag',
  reach: 'identical bytes / 304',
  async measure() {
    const database = await openBenchDatabase();
    try {
      const { cookie, rundownId, revision } = await fillRundown(database.url, 40);
      const api = await startApiProcess(database.url);
      try {
        const answer = await fetch(`${api.address}/graphql`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', origin: api.address },
          body: JSON.stringify({ query: RELEASE, variables: { input: { rundownId, expectedRevision: revision } } }),
        });
        const { data } = (await answer.json()) as { data?: { releaseRundown: { version?: { pdf: string } } } };
        const path = data?.releaseRundown.version?.pdf;
        if (path === undefined) throw new Error('The rundown was not released.');
        const ask = (headers: Record<string, string> = {}) => fetch(`${api.address}${path}`, { headers: { cookie, ...headers } });
        const [first, second] = [await ask(), await ask()];
        const hashes = await Promise.all([first, second].map(async (one) => createHash('sha256').update(new Uint8Array(await one.arrayBuffer())).digest('hex')));
        const start = performance.now();
        const known = await ask({ 'if-none-match': first.headers.get('etag') ?? '' });
        const took = performance.now() - start;
        return {
          figure: `${hashes[0] === hashes[1] ? 'identical' : 'DIFFERENT'} / ${known.status}`,
          comparedTo: `SHA-256 ${hashes[0]?.slice(0, 12)}…; the 304 took ${took.toFixed(0)} ms`,
          reached: first.status === 200 && hashes[0] === hashes[1] && known.status === 304,
        };
      } finally {
        await api.stop();
      }
    } finally {
      await database.close();
    }
  },
};
