import type { Actor } from './actor.js';
import type { Desk } from './desk.js';
import { mayReadDesk, permit } from './permissions.js';
import type { Reads } from './ports/reads.js';

/** Everything the studio may read, for whoever works there. */
export function readDesk(desk: Desk, actor: Actor): Reads {
  permit(mayReadDesk, actor);
  return desk.reads;
}
