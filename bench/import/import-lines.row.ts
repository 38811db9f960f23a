import { importRundown, loadDemo, undoChange, type RundownActId, type UserActor } from '#desk';
import { createLogger } from '#platform';
import type { RundownId } from '#rundown';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { House } from '../../apps/worker/src/house/house.js';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import type { Row } from '../row.js';

/** With its headings as many rows as a table may have. */
const LINES = 4_999;
const MOST_DELAY_MS = 200;
const DEMO = new URL('../../../apps/cli/demo/', import.meta.url);

/** A partner's file of far too many lines comes into a draft and is taken back: how long everybody else waits at worst meanwhile. */
export const importLinesRow: Row = {
  name: `longest stop while ${LINES} lines are imported and taken back`,
  reach: `≤ ${MOST_DELAY_MS} ms`,
  async measure() {
    const database = await openBenchDatabase();
    try {
      const house = await openHouse({ databaseUrl: database.url, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
      try {
        const { rundownId, producer } = await fillDemo(house);
        const idle = await longestDelay(() => setTimeout(2_000));
        const start = performance.now();
        const busy = await longestDelay(() => importAndTakeBack(house, rundownId, producer));
        return { figure: `${busy.toFixed(0)} ms`, comparedTo: `idle ${idle.toFixed(0)} ms; both acts took ${((performance.now() - start) / 1000).toFixed(1)} s`, reached: busy <= MOST_DELAY_MS };
      } finally {
        await house.close();
      }
    } finally {
      await database.close();
    }
  },
};

async function fillDemo({ desk, store }: House): Promise<{ readonly rundownId: RundownId; readonly producer: UserActor }> {
  await loadDemo(desk, { page: readFileSync(new URL('topic-page.txt', DEMO), 'utf8'), applications: readFileSync(new URL('applications.json', DEMO), 'utf8'), password: 'démonstration' });
  const [row] = await store.source.query<{ rundownId: RundownId; id: UserActor['id']; name: string }[]>(`select r.id as "rundownId", u.id, u.name from rundown r, app_user u where u.role = 'producer'`);
  return { rundownId: row!.rundownId, producer: { kind: 'user', id: row!.id, name: row!.name, role: 'producer', locale: 'fr' } };
}

async function importAndTakeBack({ desk }: House, rundownId: RundownId, producer: UserActor): Promise<void> {
  const bytes = new TextEncoder().encode(['N°;Durée;Sujet', ...Array.from({ length: LINES }, (_, at) => `${at + 1};0:10;Ligne venue d’ailleurs ${at + 1}`)].join('\n'));
  const newAct = () => desk.newId() as RundownActId;
  const done = await importRundown(desk, producer, { rundownId, bytes, name: 'partenaire.csv', expectedRevision: (await desk.reads.revision(rundownId))!, act: newAct() }, 'fr');
  if (done.outcome !== 'RundownImported' || done.added !== LINES) throw new Error(`The file was not imported: ${JSON.stringify(done).slice(0, 200)}`);
  const undone = await undoChange(desk, producer, { rundownId, expectedRevision: done.revision, act: newAct(), undo: done.act });
  if (undone.outcome !== 'SegmentsChanged') throw new Error(`The import was not taken back: ${undone.outcome}`);
}

/** By how many milliseconds this thread's timers came late at worst meanwhile. */
async function longestDelay(act: () => Promise<unknown>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  await act();
  delays.disable();
  return delays.max / 1e6;
}
