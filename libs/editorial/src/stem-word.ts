import snowball from 'snowball-stemmers';
import { foldWord } from './fold-word.js';

const french = snowball.newStemmer('french');
/** Stems already asked for; emptied when full, so that a long-lived server does not grow with every page. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem under which a French word's forms meet (« gérer », « gérée »), without accents. */
export function stemWord(word: string): string {
  const lower = word.toLowerCase();
  const found = known.get(lower);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = foldWord(lower.length > 40 ? lower : french.stem(lower));
  known.set(lower, stem);
  return stem;
}
