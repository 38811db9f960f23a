import type { Desk } from '../desk.js';
import type { EpisodeId } from '#rundown';
import type { Episode, Participation } from '../episode/episode.js';
import type { PlanRequest, SpeakerTold } from '../ports/planner.js';
import type { LockedDraft } from '../ports/stores.js';
import { engineTemplate, joinTemplates, templateNamed } from '../templates/studio-template.js';
import { requestReading } from '../topic/request-reading.js';
import type { TopicInputs } from '../topic/topic-inputs.js';
import { nameDraft, rowsOfDraft, type NamedDraft } from './name-draft.js';

/** What a plan is asked from, and what it was read from. */
export interface AskedPlan {
  readonly request: Omit<PlanRequest, 'before'>;
  readonly episode: Episode;
  readonly inputs: TopicInputs;
  readonly draft: LockedDraft;
  readonly named: NamedDraft;
  readonly people: readonly Participation[];
}

const GONE: readonly Participation['status'][] = ['declined', 'withdrawn', 'cancelled'];

/** A show is planned from what its topic shows, by its template, around its draft and with what people told: read at one moment. */
export async function askPlan(desk: Desk, episodeId: EpisodeId): Promise<AskedPlan> {
  const { episode, inputs, templates, presences, turnedDown, ...rest } = await desk.work.run(async (work) => {
    const found = (await work.episodes.byId(episodeId))!;
    const draft = (await work.rundowns.lock(found.rundownId))!;
    const people = await work.episodes.participations(found.id);
    const keys = await work.topics.keysOf(found.topicId, rowsOfDraft(draft.rundown));
    return {
      // Read again under the draft's lock: a new length comes with a new revision.
      episode: (await work.episodes.byId(episodeId))!,
      inputs: (await work.topics.inputsOf(found.topicId))!,
      templates: joinTemplates(await work.templates.all()),
      presences: await work.episodes.presences(found.id),
      turnedDown: await work.applications.declined(found.topicId),
      draft, people, named: nameDraft(draft.rundown, keys, people),
    };
  });
  const [topic] = await desk.reads.topicsById([episode.topicId]);
  const template = templateNamed(templates, episode.templateId);
  return {
    ...rest,
    episode,
    inputs,
    request: {
      ...requestReading(inputs),
      title: episode.title,
      start: episode.start === null ? null : { local: episode.start, zone: episode.zone },
      targetSeconds: episode.targetSeconds,
      seats: episode.seats,
      today: desk.clock.now().toISOString().slice(0, 10),
      draftedIn: inputs.language ?? topic?.detectedLanguage ?? 'fr',
      template: engineTemplate(template),
      wishes: template.wishes,
      told: [...turnedDown.filter((key) => !rest.people.some(({ speakerKey, status }) => speakerKey === key && !GONE.includes(status))).map((speaker): SpeakerTold => ({ speaker, declined: true, presence: null })), ...rest.people.flatMap(({ id, speakerKey, status }): SpeakerTold[] => {
        const [declined, presence] = [GONE.includes(status), presences.get(id) ?? null];
        return speakerKey !== null && (declined || presence !== null) ? [{ speaker: speakerKey, declined, presence }] : [];
      })],
    },
  };
}
