import { importTopic, shapeMatter, type SystemActor } from '#desk';
import { readTopicPage } from '#editorial';
import { createLogger } from '#platform';
import { readFileSync } from 'node:fs';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import { growPage } from '../editorial/grow-page.js';
import type { Row } from '../row.js';
import { openBenchDatabase } from './open-bench-database.js';
import { percentile } from './percentile.js';

const COMMENTS = 5_000;
const ACTS = 40;
const WARM_UP = 5;
const BENCH: SystemActor = { kind: 'system', name: 'bench' };

/** An act of the producer on a topic of 5,000 comments, saved and applied, beside reading that topic the first time. */
export const shapeMatterRow: Row = {
  name: `act on a read topic of ${COMMENTS.toLocaleString('en')} comments, p95`,
  reach: '≤ 0.15 × its import',
  async measure() {
    const database = await openBenchDatabase();
    const house = await openHouse({ databaseUrl: database.url, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
    try {
      const page = readTopicPage(readFileSync('apps/cli/demo/topic-page.txt', 'utf8'));
      const begin = performance.now();
      const imported = await importTopic(house.desk, BENCH, { text: growPage(page, COMMENTS) });
      const importMs = performance.now() - begin;
      if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
      const { quotes } = await house.desk.reads.topicMatter(imported.topicId);
      const took: number[] = [];
      for (const [at, { id }] of quotes.slice(0, ACTS + WARM_UP).entries()) {
        const start = performance.now();
        const done = await shapeMatter(house.desk, BENCH, { topicId: imported.topicId, ...(at % 2 === 0 ? { drop: id } : { pin: id }) });
        if (done.outcome !== 'MatterShaped') throw new Error(done.outcome);
        if (at >= WARM_UP) took.push(performance.now() - start);
      }
      const [p95, p50] = [percentile(took, 0.95), percentile(took, 0.5)];
      return {
        figure: `${(p95 / importMs).toFixed(2)} × (${Math.round(p95)} ms; p50 ${Math.round(p50)} ms)`,
        comparedTo: `importing the page, ${Math.round(importMs)} ms`,
        reached: p95 / importMs <= 0.15,
      };
    } finally {
      await house.close();
      await database.close();
    }
  },
};
