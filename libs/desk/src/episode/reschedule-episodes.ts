import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput, NotFound } from '../errors.js';
import type { RescheduleEpisodesInput } from '../inputs.js';
import type { EpisodesRescheduled, RescheduleEpisodesOutcome } from '../outcomes.js';
import { mayEditRundown, permit } from '../permissions.js';
import { readWhen } from './check-episode.js';
import { saveEpisode } from './save-episode.js';

/** More than a day and its night hold. */
const MOST_MOVES = 60;

/** Gives several episodes other starts at once, or none of them; who is concerned hears of it with each one's next release. */
export async function rescheduleEpisodes(desk: Desk, actor: Actor, { moves }: RescheduleEpisodesInput): Promise<RescheduleEpisodesOutcome> {
  permit(mayEditRundown, actor);
  const ids = moves.map(({ episodeId }) => episodeId);
  if (moves.length === 0 || moves.length > MOST_MOVES || new Set(ids).size < ids.length) throw new InvalidInput('moves', `Name 1 to ${MOST_MOVES} episodes, each once.`);
  return desk.work.run(async (work): Promise<RescheduleEpisodesOutcome> => {
    const settled = [];
    // Locked in one order by everybody, and judged before anything is written.
    for (const { episodeId, expectedRevision, start } of moves.toSorted((one, other) => (one.episodeId < other.episodeId ? -1 : 1))) {
      const found = await work.episodes.byId(episodeId);
      if (!found) throw new NotFound('episode', episodeId);
      const draft = (await work.rundowns.lock(found.rundownId))!;
      if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId: found.rundownId, currentRevision: draft.revision };
      const before = (await work.episodes.byId(episodeId))!;
      const when = readWhen({ start, zone: before.zone });
      if ('outcome' in when) return when;
      settled.push({ draft, before, after: { ...before, ...when } });
    }
    const episodes: EpisodesRescheduled['episodes'][number][] = [];
    for (const { draft, before, after } of settled) {
      const revision = before.start === after.start ? draft.revision : await saveEpisode(desk, work, actor, draft, before, after);
      episodes.push({ episodeId: before.id, revision, startBefore: before.start });
    }
    return { outcome: 'EpisodesRescheduled', episodes };
  });
}
