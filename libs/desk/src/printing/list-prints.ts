import type { RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { permit } from '../permissions.js';
import { readDesk } from '../read-desk.js';
import { mayBeMember } from '../team/episode-permissions.js';
import type { Print } from './print.js';

/** Who printed what of a rundown, newest first; null where there is no such rundown for the actor. */
export async function listPrints(desk: Desk, actor: Actor, rundownId: RundownId): Promise<readonly Print[] | null> {
  permit(mayBeMember, actor);
  const reads = readDesk(desk, actor);
  if ((await reads.revision(rundownId)) === null) return null;
  const [prints] = await reads.printsOf([rundownId]);
  return prints ?? [];
}
