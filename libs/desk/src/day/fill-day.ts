import { layDay, MOST_SLOTS, readInstant, type DaySlot, type EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { checkSizes, readWhen } from '../episode/check-episode.js';
import { addEpisode, findMakings } from '../episode/open-episode.js';
import { NotFound } from '../errors.js';
import type { FillDayInput } from '../inputs.js';
import type { FillDayOutcome } from '../outcomes.js';
import { mayOpenEpisode, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Studio } from '../studio/studio.js';
import type { Topic } from '../topic/topic.js';

/**
 * Opens a whole day's episodes in one studio, one after the other with its changeover between them, the topics in turn.
 * A slot in which something is recorded already is left as it is: asked for twice, nothing is opened twice.
 */
export async function fillDay(desk: Desk, actor: Actor, input: FillDayInput): Promise<FillDayOutcome> {
  permit(mayOpenEpisode, actor);
  const wrong = checkSizes({ title: null, venue: null, ...input });
  if (wrong) return wrong;
  const { count, topicIds, targetSeconds, seats } = input;
  if (!Number.isInteger(count) || count < 1 || count > MOST_SLOTS) return { outcome: 'InvalidValue', field: 'count', code: 'countOutOfRange' };
  if (topicIds.length === 0) return { outcome: 'InvalidValue', field: 'topicIds', code: 'empty' };
  return desk.work.run(async (work): Promise<FillDayOutcome> => {
    // One after the other: whoever presses twice finds the first one's episodes.
    await work.studios.lock();
    const made = await findMakings(work, input);
    if ('outcome' in made) return made;
    const studio = made.studio!;
    const when = readWhen({ start: input.firstStart, zone: studio.zone });
    if ('outcome' in when) return when;
    const topics = await readTopics(work, input);
    const slots = layDay({ first: { local: when.start!, zone: when.zone }, count, slotSeconds: targetSeconds, changeoverSeconds: studio.changeoverSeconds });
    const taken = await takenTimes(work, studio, slots);
    const opened: EpisodeId[] = [];
    for (const [at, { start, startMs, endMs }] of slots.entries()) {
      if (taken.some((one) => one.startMs < endMs && startMs < one.endMs)) continue;
      const topic = topics[at % topics.length]!;
      const { id } = await addEpisode(desk, work, actor, topic, {
        title: slots.length > topics.length ? numbered(topic.title, at + 1) : topic.title,
        start, zone: when.zone, targetSeconds, seats, venue: studio.name, studioId: studio.id, templateId: made.templateId, showsMatter: false,
      });
      opened.push(id);
    }
    return { outcome: 'DayFilled', episodeIds: opened, taken: slots.length - opened.length };
  });
}

type ReadTopic = Pick<Topic, 'id' | 'title' | 'articleAuthor'>;

async function readTopics(work: Work, { topicIds }: FillDayInput): Promise<ReadTopic[]> {
  const topics: ReadTopic[] = [];
  for (const id of new Set(topicIds)) {
    const topic = await work.topics.byId(id);
    if (!topic) throw new NotFound('topic', id);
    topics.push(topic);
  }
  return topics;
}

/** When the studio is taken around these slots. */
async function takenTimes(work: Work, { id }: Studio, slots: readonly DaySlot[]): Promise<{ startMs: number; endMs: number }[]> {
  const [first, last] = [slots[0]!, slots.at(-1)!];
  const shows = await work.episodes.inStudio(id, new Date(first.startMs), new Date(last.endMs));
  return shows.map(({ start, zone, studioSeconds }) => {
    const startMs = readInstant(start, zone)!;
    return { startMs, endMs: startMs + studioSeconds * 1000 };
  });
}

/** A title is 500 characters at most, its number included. */
const numbered = (title: string, number: number): string => `${title.slice(0, 490)} – ${number}`;
