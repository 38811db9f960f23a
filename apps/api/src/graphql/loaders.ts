import { joinTemplates, type Reads, type RundownModel, type RundownParts, type StudioTemplate, type TopicMatter } from '#desk';
import type { EpisodeId, RundownId, TopicId } from '#rundown';
import DataLoader from 'dataloader';

/** One loader for each read that takes several ids: the rows of a whole list come in one statement. */
export function createLoaders(reads: Reads) {
  return {
    topic: batch(reads.topicsById),
    matter: new DataLoader<TopicId, TopicMatter>((ids) => Promise.all(ids.map((id) => reads.topicMatter(id)))),
    contribution: batch(reads.contributionsById),
    theme: batch(reads.themesById),
    quote: batch(reads.quotesById),
    question: batch(reads.questionsById),
    quotesOfTheme: batch(reads.quotesOfThemes),
    questionsOfTheme: batch(reads.questionsOfThemes),
    actsOfTopic: batch(reads.actsOfTopics),
    lastReading: batch(reads.lastReadings),
    episode: batch(reads.episodesById),
    episodesOfTopic: batch(reads.episodesOfTopics),
    notes: batch(reads.notesOfEpisodes),
    release: batch(reads.newestReleases),
    participations: batch(reads.participationsOfEpisodes),
    studio: batch(reads.studiosById),
    episodesOfDay: batch(reads.episodesOfDay),
    /** Everything kept about people's parts, by episode. */
    files: batch(reads.filesOfEpisodes),
    messagesAbout: batch(reads.messagesAbout),
    remindersAbout: batch(reads.remindersAbout),
    actsAbout: batch(reads.actsAbout),
    keptLetterFor: batch(reads.keptLettersFor),
    planning: batch(reads.planningsById),
    newestPlanning: new DataLoader((ids: readonly EpisodeId[]) => reads.newestPlannings(ids)),
    /** The studio's whole list, read once however many episodes name one. */
    templates: new DataLoader<'all', readonly StudioTemplate[]>(async (keys) => {
      const templates = joinTemplates(await reads.templateEdits());
      return keys.map(() => templates);
    }),
    /** Whole rundowns. */
    rundown: rundowns(reads, {}),
    /** Lines and versions alone: what a list of episodes shows. */
    rundownLines: rundowns(reads, { matter: false, points: false }),
    /** All but the points raised. */
    rundownMatter: rundowns(reads, { points: false }),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

const batch = <Key, Value>(read: (keys: readonly Key[]) => Promise<Value[]>) => new DataLoader<Key, Value>((keys) => read(keys));

/** One rundown is read by the hot statement itself, several by the same one for each of them. */
const rundowns = (reads: Reads, parts: RundownParts) =>
  new DataLoader<RundownId, RundownModel | null>(async (ids) => (ids.length === 1 ? [await reads.rundown(ids[0]!, parts)] : reads.rundowns(ids, parts)));

/** What must be there because something else names it; the database's own references make absence a fault. */
export function present<Value>(value: Value | null | undefined, noun: string): Value {
  if (value === null || value === undefined) throw new Error(`A ${noun} that is referred to is missing.`);
  return value;
}
