import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { LockedDraft } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import { actOf } from '../rundown/log-act.js';
import type { Episode } from './episode.js';

/** Writes a changed episode under its draft's lock, logs and announces it. Answers the revision reached. */
export async function saveEpisode(desk: Desk, work: Work, actor: Actor, draft: LockedDraft, before: Episode, after: Episode): Promise<number> {
  const { rundownId } = before;
  const [revision, at, by] = [draft.revision + 1, desk.clock.now(), nameOf(actor)];
  await work.episodes.save(after, at);
  await work.rundowns.save(draft.rundown, draft.rundown, [{
    ...actOf(desk), rundownId, revision, verb: 'editEpisode', segmentId: null, position: null, by: userIdOf(actor), byName: by, before, after, at,
  }]);
  work.announce({ event: 'rundown.changed', facts: { rundownId, revision, change: 'edited', segmentId: null, position: null, by } });
  return revision;
}
