import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import { DEMO_NAME } from '../demo-name.js';
import type { Desk } from '../desk.js';
import { mayEditRundown, permit } from '../permissions.js';

/** The demonstration's episode, on which the guided tour is taken; null where there is no demonstration. */
export async function readTourEpisode(desk: Desk, actor: Actor): Promise<EpisodeId | null> {
  permit(mayEditRundown, actor);
  return desk.reads.firstReleasedBy(DEMO_NAME);
}
