import type { EpisodeId, RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { ParticipationId, PersonId } from '../ids.js';
import type { OpenEpisodeInput } from '../inputs.js';
import type { OpenEpisodeOutcome } from '../outcomes.js';
import { mayOpenEpisode, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toStorableText } from '../storable-text.js';
import { joinTemplates, TALKSHOW_ID } from '../templates/studio-template.js';
import type { Person } from '../topic/topic.js';
import { checkSizes, readWhen } from './check-episode.js';
import type { Episode } from './episode.js';

/** Opens an episode of a topic with an empty draft; whoever opens it owns it, and the article's author is proposed as its host. */
export async function openEpisode(desk: Desk, actor: Actor, input: OpenEpisodeInput): Promise<OpenEpisodeOutcome> {
  permit(mayOpenEpisode, actor);
  const wrong = checkSizes(input);
  if (wrong) return wrong;
  const when = readWhen(input);
  if ('outcome' in when) return when;
  return desk.work.run(async (work): Promise<OpenEpisodeOutcome> => {
    const topic = await work.topics.byId(input.topicId);
    if (!topic) throw new NotFound('topic', input.topicId);
    const templateId = !input.template || input.template === TALKSHOW_ID ? null : input.template;
    if (templateId && !joinTemplates(await work.templates.all()).some(({ id }) => id === templateId)) return { outcome: 'InvalidValue', field: 'template', code: 'templateGone' };
    const studio = input.studioId ? await work.studios.byId(input.studioId) : null;
    if (input.studioId && studio === null) return { outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' };
    const episode: Episode = {
      id: desk.newId() as EpisodeId,
      topicId: topic.id,
      rundownId: desk.newId() as RundownId,
      title: toStorableText(input.title ?? '').trim() || topic.title,
      ...when,
      targetSeconds: input.targetSeconds,
      seats: input.seats,
      venue: studio?.name ?? (toStorableText(input.venue ?? '').trim() || topic.venue),
      templateId,
      studioId: studio?.id ?? null,
      showsMatter: input.showsMatter ?? false,
    };
    await work.episodes.add(episode, desk.clock.now());
    if (actor.kind === 'user') await work.teams.put(episode.id, actor.id, { role: 'owner', columns: [] }, actor.id, desk.clock.now());
    if (topic.articleAuthor !== null) await proposeHost(desk, work, episode, topic.articleAuthor);
    return { outcome: 'EpisodeOpened', episodeId: episode.id, rundownId: episode.rundownId };
  });
}

async function proposeHost(desk: Desk, work: Work, episode: Episode, name: string): Promise<void> {
  const known = await work.topics.personNamed(episode.topicId, name);
  const person: Person = known ?? { id: desk.newId() as PersonId, name, title: null, organisation: null };
  await work.episodes.addParticipations(
    [{ id: desk.newId() as ParticipationId, episodeId: episode.id, person, role: 'host', status: 'suggested', applicationId: null, speakerKey: null }],
    desk.clock.now(),
  );
}
