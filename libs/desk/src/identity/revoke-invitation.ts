import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { InvitationId } from '../ids.js';
import { mayKeepAccounts, permit } from '../permissions.js';

/** Closes an invitation for ever; one that was used, or is not there, is left as it is. */
export async function revokeInvitation(desk: Desk, actor: Actor, id: InvitationId): Promise<void> {
  permit(mayKeepAccounts, actor);
  await desk.work.run((work) => work.identity.revokeInvitation(id, desk.clock.now()));
}
