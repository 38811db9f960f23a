import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import { mayReadDesk, mayTellPeople, permit } from '../permissions.js';
import type { PrintRun, PrintRunId } from './print-run.js';

/** A print run whose pages are there. */
export interface PrintRunPages {
  readonly run: PrintRun;
  readonly pages: Uint8Array;
}

/** True for who may have a run's pages: telephones on them are not for everybody. */
export const mayHaveRun = (actor: Actor, { ofPeople }: Pick<PrintRun, 'ofPeople'>): boolean => mayReadDesk(actor) && (!ofPeople || mayTellPeople(actor));

/** A run as far as it is; null for one that is not there any more, or not for the actor. */
export async function readPrintRun(desk: Desk, actor: Actor, id: PrintRunId): Promise<PrintRun | null> {
  permit(mayReadDesk, actor);
  const [run] = await desk.reads.printRunsById([id]);
  return run && mayHaveRun(actor, run) ? run : null;
}

/** The runs of a day that the actor may have, newest first. */
export async function readPrintRuns(desk: Desk, actor: Actor, day: string): Promise<readonly PrintRun[]> {
  permit(mayReadDesk, actor);
  return (await desk.reads.printRunsOf(day)).filter((run) => mayHaveRun(actor, run));
}

/** The pages of a run; null until they are there, and after a week. */
export async function readPrintRunPages(desk: Desk, actor: Actor, id: PrintRunId): Promise<PrintRunPages | null> {
  permit(mayReadDesk, actor);
  const [run] = await desk.reads.printRunsById([id]);
  if (!run || run.state !== 'done') return null;
  if (!mayHaveRun(actor, run)) throw new NotAllowed(true);
  const pages = await desk.reads.printRunPages(id);
  return pages && { run, pages };
}
