import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { StudioId } from '../ids.js';
import type { KeepPrintListOutcome } from '../outcomes.js';
import { mayKeepStudios, permit } from '../permissions.js';
import { checkPrintList } from './check-print-list.js';
import { HOUSE_LIST, type PrintListEntry } from './print-list.js';

export interface KeepPrintListInput {
  /** Null: shows without a studio. */
  readonly studioId: StudioId | null;
  /** Null: the house's own list again. */
  readonly entries: readonly PrintListEntry[] | null;
}

/** Keeps who gets what in a studio, for the runs to come. */
export async function keepPrintList(desk: Desk, actor: Actor, { studioId, entries }: KeepPrintListInput): Promise<KeepPrintListOutcome> {
  permit(mayKeepStudios, actor);
  const kept = entries?.map(({ recipient, papers }): PrintListEntry => ({
    recipient, papers: papers.map(({ format, copies, wishes: { orientation, role, size } }) => ({ format, copies, wishes: { ...(orientation && { orientation }), ...(role && { role }), ...(size && { size }) } })),
  })).filter(({ papers }) => papers.length > 0) ?? null;
  const code = kept && checkPrintList(kept);
  if (code) return { outcome: 'PrintListRefused', code };
  if (studioId !== null && (await desk.reads.studiosById([studioId]))[0] === null) throw new NotFound('studio', studioId);
  await desk.work.run((work) => work.prints.saveList(studioId, kept, { id: userIdOf(actor), name: nameOf(actor) }, desk.clock.now()));
  return { outcome: 'PrintListKept', list: { studioId, entries: kept ?? HOUSE_LIST, edited: kept !== null } };
}
