import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import { noteDeclined } from '../participation/note-declined.js';
import type { Work } from '../ports/unit-of-work.js';
import type { ReplanChange } from './replanning.js';

/** Writes down what a proposal answers, so that later plans know it too: who declined, who comes later, the new length. */
export async function writeDownChange(desk: Desk, work: Work, actor: Actor, episode: Episode, change: ReplanChange): Promise<void> {
  if ('declined' in change) await noteDeclined(desk, work, actor, episode, change.declined);
  else if ('late' in change) await work.episodes.setPresence(change.late.participation, [{ from: change.late.from, to: change.late.to }]);
  else await work.episodes.setTarget(episode.id, change.targetSeconds, desk.clock.now());
}
