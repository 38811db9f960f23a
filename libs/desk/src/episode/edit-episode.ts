import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { EditEpisodeInput } from '../inputs.js';
import type { EditEpisodeOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { toStorableText } from '../storable-text.js';
import { mayBeMember, mayEditEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { checkSizes, readWhen } from './check-episode.js';
import type { Episode } from './episode.js';
import { saveEpisode } from './save-episode.js';

/** Changes when, where, how long and for how many an episode is recorded; who is concerned hears of it with the next release. */
export async function editEpisode(desk: Desk, actor: Actor, input: EditEpisodeInput): Promise<EditEpisodeOutcome> {
  permit(mayBeMember, actor);
  const title = toStorableText(input.title).trim();
  if (title === '') return { outcome: 'InvalidValue', field: 'title', code: 'empty' };
  const wrong = checkSizes(input);
  if (wrong) return wrong;
  const when = readWhen(input);
  if ('outcome' in when) return when;
  return desk.work.run(async (work): Promise<EditEpisodeOutcome> => {
    const found = await work.episodes.byId(input.episodeId);
    if (!found) throw new NotFound('episode', input.episodeId);
    await permitInEpisode(work, mayEditEpisode, actor, input.episodeId);
    const { rundownId } = found;
    const draft = (await work.rundowns.lock(rundownId))!;
    if (draft.revision !== input.expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    // Read again under the lock: somebody may have changed it while this waited.
    const before = (await work.episodes.byId(input.episodeId))!;
    const studio = input.studioId ? await work.studios.byId(input.studioId) : null;
    if (input.studioId && studio === null) return { outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' };
    const { targetSeconds, seats, showsMatter } = input;
    const venue = studio === null ? toStorableText(input.venue ?? '').trim() || null : studio.name;
    const after: Episode = { ...before, ...when, title, targetSeconds, seats, venue, studioId: studio?.id ?? null, showsMatter };
    const same = canonicalJson(after) === canonicalJson(before);
    const revision = same ? draft.revision : await saveEpisode(desk, work, actor, draft, before, after);
    return { outcome: 'EpisodeEdited', episodeId: before.id, rundownId, revision };
  });
}
