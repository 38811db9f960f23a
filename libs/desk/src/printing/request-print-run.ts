import { nameOf, userIdOf, type Actor, type Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { isDate } from '../day/dates.js';
import type { RequestPrintRunOutcome } from '../outcomes.js';
import { mayReadDesk, mayTellPeople, permit } from '../permissions.js';
import { announceRun } from './announce-run.js';
import { isPaper } from './check-print-list.js';
import type { PrintRun, PrintRunId } from './print-run.js';
import { showsOfDay } from './shows-of-day.js';

/** Writes down that all copies of a day's shows are wanted; the job `papers.run` makes them. One at a time for a day. */
export async function requestPrintRun(desk: Desk, actor: Actor, day: string, locale: Locale): Promise<RequestPrintRunOutcome> {
  permit(mayReadDesk, actor);
  const shows = isDate(day) ? await showsOfDay(desk.reads, day) : [];
  if (shows.length === 0) return { outcome: 'PrintRunRefused', code: 'noShow' };
  const listed = shows.flatMap(({ entries }) => entries.flatMap(({ papers }) => papers)).filter(({ format }) => isPaper(format));
  if (listed.length === 0) return { outcome: 'PrintRunRefused', code: 'nobodyListed' };
  const run: PrintRun = {
    id: desk.newId() as PrintRunId, day, locale, ofPeople: mayTellPeople(actor), state: 'queued', step: null, done: 0, copies: 0, show: null, refusal: null, attempts: 0,
    requestedBy: userIdOf(actor), requestedByName: nameOf(actor) ?? '', requestedAt: desk.clock.now(),
  };
  return desk.work.run(async (work): Promise<RequestPrintRunOutcome> => {
    const current = await work.prints.runUnderWay(run);
    if (current) return { outcome: 'PrintRunUnderWay', run: current };
    // Somebody may ask at the same moment and be first.
    if (!(await work.prints.addRun(run))) return { outcome: 'PrintRunUnderWay', run: (await work.prints.runUnderWay(run)) ?? run };
    work.queue('papers.run', { printRunId: run.id });
    work.announce(announceRun(run));
    return { outcome: 'PrintRunQueued', run };
  });
}
