import type { ImprovingFragment } from '../operations/rundown.js';
import type { Language, Words } from '../words/words.js';

/** What there is to tell of a search, in two parts; null where there is nothing. Points are told in tenths. */
export function tellImproving({ state, worth, firstWorth, won, bound }: ImprovingFragment, { improving: words }: Words['rundown'], language: Language): { readonly title: string; readonly facts: string } | null {
  const points = (value: number) => words.points((Math.round(value * 10) / 10).toLocaleString(language), Math.round(value * 10) / 10);
  const gained = worth - firstWorth >= 0.05 ? words.gained(points(worth - firstWorth)) : '';
  const facts = (...sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' ');
  switch (state) {
    case 'searching':
      return { title: words.searching, facts: facts(words.worth(points(worth)), won === null ? '' : words.won(points(won)), bound === null ? '' : words.bound(points(bound))) };
    case 'proven':
      return { title: words.proven, facts: facts(words.worth(points(worth)), gained) };
    case 'searched':
      return { title: words.searched, facts: facts(words.worth(points(worth)), gained, bound === null ? '' : words.bound(points(bound))) };
    case 'kept':
      return { title: words.kept, facts: '' };
    case 'overtaken':
    case 'failed':
      return null;
  }
}
