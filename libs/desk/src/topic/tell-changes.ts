import { compareMatter, type Matter, type MatterOutline } from '#editorial';
import type { ThemeId } from '#rundown';
import type { TopicReading } from '../ports/planner.js';
import type { ReadingChanges } from './reading.js';

/** What a reading changed against what was listed before it. */
export function tellChanges(before: MatterOutline, { matter, lost }: Pick<TopicReading, 'matter' | 'lost'>): ReadingChanges {
  const changes = compareMatter(before, matter);
  const isQuote = new Set<string>([...before.quotes, ...matter.quotes].map(({ id }) => id));
  const count = (pieces: readonly string[], quotes: boolean) => pieces.filter((id) => isQuote.has(id) === quotes).length;
  return {
    newContributions: changes.newSources.length,
    goneContributions: changes.goneSources.length,
    newQuotes: count(changes.newPieces, true),
    goneQuotes: count(changes.gonePieces, true),
    newQuestions: count(changes.newPieces, false),
    goneQuestions: count(changes.gonePieces, false),
    moved: changes.moved.length,
    newThemes: labels(matter, changes.newThemes),
    goneThemes: labels(before, changes.goneThemes),
    relabelled: changes.relabelled.map(({ from, to }) => ({ from, to })),
    lost: lost.map(({ why }) => why),
  };
}

function labels({ themes }: Pick<Matter | MatterOutline, 'themes'>, ids: readonly ThemeId[]): string[] {
  return themes.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
