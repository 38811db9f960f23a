import type { Entry } from './entry.js';

/** Letters without accents or case, ligatures apart and one kind of apostrophe: as the server folds names. */
export const foldName = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/[’‘ʼ]/g, "'");

/** 0 when a name begins with the first word, 1 when one of its words does, 2 when it holds them all; null when it does not. */
export function fitOf(name: string, terms: readonly string[]): number | null {
  const folded = foldName(name);
  const [first] = terms;
  if (first === undefined) return 0;
  if (!terms.every((term) => folded.includes(term))) return null;
  if (folded.startsWith(first)) return 0;
  return new RegExp(`[^\\p{L}\\p{N}]${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(folded) ? 1 : 2;
}

const GROUPS: readonly Entry['group'][] = ['recent', 'act', 'found', 'newest', 'screen', 'everywhere'];
const MOST_RECENT = 6;

/**
 * What the words ask for, group by group: where one has been lately first, newest visit first, then what can be done here, what
 * the server found in its own order, and screens; inside a group the best fit leads. Nothing is listed twice.
 */
export function rankEntries(entries: readonly Entry[], words: string): readonly Entry[] {
  const terms = foldName(words).split(/\s+/u).filter((term) => term !== '');
  const seen = new Set<string>();
  const ranked = entries.flatMap((entry) => {
    // What the server found fits, even where only its own folding can tell.
    const fit = entry.group === 'found' || entry.group === 'newest' ? 0 : fitOf(entry.name, terms);
    return fit === null ? [] : [{ entry, fit }];
  }).toSorted((a, b) => GROUPS.indexOf(a.entry.group) - GROUPS.indexOf(b.entry.group) || a.fit - b.fit).map(({ entry }) => entry);
  let recent = 0;
  return ranked.filter((entry) => {
    if (seen.has(entry.key)) return false;
    if (entry.group === 'recent' && ++recent > MOST_RECENT) return false;
    seen.add(entry.key);
    return true;
  });
}
