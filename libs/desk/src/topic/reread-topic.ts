import type { TopicId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { TopicReread } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { readAnew } from './read-anew.js';

/** Reads a topic again as it is, with the studio's bank of facets as it is now. */
export async function rereadTopic(desk: Desk, actor: Actor, topicId: TopicId): Promise<TopicReread> {
  permit(mayImportTopic, actor);
  return readAnew<never>(desk, actor, topicId, 'facets', (inputs) => ({ inputs, keep: async () => null }));
}
