import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayMakeAdministrators, permit } from '../permissions.js';
import { LINK_HOURS } from './session-rules.js';

/** Makes the address of a page that works once, for a day, and makes whoever opens it an administrator. */
export async function makeAdministratorLink(desk: Desk, actor: Actor): Promise<string> {
  permit(mayMakeAdministrators, actor);
  const [token, createdAt] = [desk.secrets.newToken(), desk.clock.now()];
  const expiresAt = new Date(createdAt.getTime() + LINK_HOURS * 60 * 60 * 1_000);
  await desk.work.run((work) => work.identity.addLink({ tokenHash: desk.secrets.hash(token), purpose: 'administrator', createdAt, expiresAt }));
  return `${desk.address}/premier-acces?token=${token}`;
}
