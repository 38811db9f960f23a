import type { EpisodeId, RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { ParticipationId, PersonId, StudioId, TemplateId } from '../ids.js';
import type { OpenEpisodeInput } from '../inputs.js';
import type { InvalidValue, OpenEpisodeOutcome } from '../outcomes.js';
import { mayOpenEpisode, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toStorableText } from '../storable-text.js';
import type { Studio } from '../studio/studio.js';
import { joinTemplates, TALKSHOW_ID } from '../templates/studio-template.js';
import type { Person, Topic } from '../topic/topic.js';
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
    const made = await findMakings(work, input);
    if ('outcome' in made) return made;
    const episode = await addEpisode(desk, work, actor, topic, {
      title: toStorableText(input.title ?? '').trim() || topic.title,
      ...when,
      targetSeconds: input.targetSeconds,
      seats: input.seats,
      venue: made.studio?.name ?? (toStorableText(input.venue ?? '').trim() || topic.venue),
      templateId: made.templateId,
      studioId: made.studio?.id ?? null,
      showsMatter: input.showsMatter ?? false,
    });
    return { outcome: 'EpisodeOpened', episodeId: episode.id, rundownId: episode.rundownId };
  });
}

/** What an episode is planned by and where, as far as that is still there. */
export async function findMakings(
  work: Work,
  { template, studioId }: { readonly template?: TemplateId | null; readonly studioId?: StudioId | null },
): Promise<{ readonly templateId: TemplateId | null; readonly studio: Studio | null } | InvalidValue> {
  const templateId = !template || template === TALKSHOW_ID ? null : template;
  if (templateId && !joinTemplates(await work.templates.all()).some(({ id }) => id === templateId)) return { outcome: 'InvalidValue', field: 'template', code: 'templateGone' };
  const studio = studioId ? await work.studios.byId(studioId) : null;
  return studioId && studio === null ? { outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' } : { templateId, studio };
}

/** Adds an episode with its empty draft, the host it is proposed, and whoever opens it as its owner. */
export async function addEpisode(
  desk: Desk,
  work: Work,
  actor: Actor,
  topic: Pick<Topic, 'id' | 'articleAuthor'>,
  facts: Omit<Episode, 'id' | 'topicId' | 'rundownId'>,
): Promise<Episode> {
  const episode: Episode = { id: desk.newId() as EpisodeId, topicId: topic.id, rundownId: desk.newId() as RundownId, ...facts };
  await work.episodes.add(episode, desk.clock.now());
  if (actor.kind === 'user') await work.teams.put(episode.id, actor.id, { role: 'owner', columns: [] }, actor.id, desk.clock.now());
  if (topic.articleAuthor !== null) await proposeHost(desk, work, episode, topic.articleAuthor);
  return episode;
}

async function proposeHost(desk: Desk, work: Work, episode: Episode, name: string): Promise<void> {
  const known = await work.topics.personNamed(episode.topicId, name);
  const person: Person = known ?? { id: desk.newId() as PersonId, name, title: null, organisation: null };
  await work.episodes.addParticipations(
    [{ id: desk.newId() as ParticipationId, episodeId: episode.id, person, role: 'host', status: 'suggested', applicationId: null, speakerKey: null }],
    desk.clock.now(),
  );
}
