import { samePerson } from '#editorial';
import type { ThemeId, TimedSegment } from '#rundown';
import type { PrintedQuote, PrintedShow, PrintedSpeaker } from '../printed-show.js';

/** Themes that a card names at most. */
const MOST_THEMES = 3;

/** A person's best quote on a theme; null: on none. */
export interface BestQuote {
  readonly theme: ThemeId | null;
  readonly quote: PrintedQuote;
}

/** What a guest has to say: their own best quote of each theme, first of the themes they sit in, then by score. */
export function findBestQuotes(speaker: PrintedSpeaker, sitsIn: readonly TimedSegment[], show: PrintedShow): readonly BestQuote[] {
  const debated = new Set(sitsIn.map(({ theme }) => theme));
  const own = [...show.quotes.values()]
    .filter(({ author }) => samePerson(author, speaker.name))
    .map((quote): BestQuote => ({ theme: quote.theme ?? null, quote }))
    .sort((a, b) => (b.quote.score ?? 0) - (a.quote.score ?? 0));
  const rankOfTheme = ({ theme }: BestQuote) => (theme !== null && debated.has(theme) ? 0 : 1);
  return own
    .filter(({ theme }, index) => own.findIndex((other) => other.theme === theme) === index)
    .sort((a, b) => rankOfTheme(a) - rankOfTheme(b))
    .slice(0, MOST_THEMES);
}
