import type { QuestionId, QuoteId, ThemeId } from '#rundown';
import type { Voice } from './company.js';

/** What a person has to say on a theme, and the quotes and questions that prove it. */
export interface Affinity {
  readonly theme: ThemeId;
  /** Share of what they say on themes, 0–1, to four places; a question counts half a quote. */
  readonly weight: number;
  /** Best first. */
  readonly pieces: readonly (QuoteId | QuestionId)[];
}

/** A person's affinities, strongest first. */
export function weighAffinities(voices: readonly Voice[]): readonly Affinity[] {
  const all = voices.reduce((sum, voice) => sum + wordsOf(voice), 0);
  return voices
    .map((voice) => ({ theme: voice.theme, weight: all === 0 ? 0 : Math.round((wordsOf(voice) / all) * 10_000) / 10_000, pieces: voice.pieces }))
    .toSorted((a, b) => b.weight - a.weight || (a.theme < b.theme ? -1 : 1));
}

const wordsOf = ({ quotes, questions }: Voice): number => quotes + questions / 2;
