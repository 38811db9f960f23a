import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { asVisitor, lockSelf } from './edit-visitor.js';

/** Ends every session of a visitor's, this one included. */
export async function signOutEverywhere(desk: Desk, actor: Actor): Promise<void> {
  const self = asVisitor(actor);
  await desk.work.run(async (work) => work.visitors.removeSessions((await lockSelf(work, self)).id, null));
}
