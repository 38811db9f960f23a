import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { asVisitor, lockSelf } from './edit-visitor.js';

/** Ends every session of a visitor's, this one included; an address that was asked for from one of them is wanted no more. */
export async function signOutEverywhere(desk: Desk, actor: Actor): Promise<void> {
  const self = asVisitor(actor);
  await desk.work.run(async (work) => {
    const { id } = await lockSelf(work, self);
    await work.visitors.removeSessions(id, null);
    await work.visitors.wantEmail(id, null, desk.clock.now());
  });
}
