/** Letters without accents or case, so that « eleve » finds « Élève ». */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");

interface Searchable {
  readonly text: string;
  readonly author: string | null;
  readonly theme: { readonly id: string } | null;
  readonly hand: 'kept' | 'pinned' | null;
}

/** `toSort`: what the producer has not touched yet. */
export type SortState = 'toSort' | 'kept' | 'pinned';

/** Stands for words whose author is not known, among authors' names. */
export const NO_AUTHOR = '~';
/** Stands for what is in no theme, among themes. */
export const NO_THEME = '-';

export interface MatterFilter {
  readonly themeId: string | null;
  readonly author: string | null;
  readonly state: SortState | null;
  readonly search: string;
}

/** What the producer did to it, as it is filtered by. */
export const stateOf = ({ hand }: Pick<Searchable, 'hand'>): SortState => hand ?? 'toSort';

/** What belongs to the theme, the author and the state that are asked, and holds every word searched, in its text or its author's name. */
export function filterMatter<Matter extends Searchable>(matter: readonly Matter[], { themeId, author, state, search }: MatterFilter): readonly Matter[] {
  const words = foldText(search).split(/\s+/).filter((word) => word !== '');
  return matter.filter((one) => {
    if (themeId !== null && (one.theme?.id ?? NO_THEME) !== themeId) return false;
    if (author !== null && (one.author ?? NO_AUTHOR) !== author) return false;
    if (state !== null && stateOf(one) !== state) return false;
    const where = foldText(`${one.text} ${one.author ?? ''}`);
    return words.every((word) => where.includes(word));
  });
}

/** How many the producer has yet to weigh, kept and pinned. */
export function countStates(matter: readonly Pick<Searchable, 'hand'>[]): Readonly<Record<SortState, number>> {
  const counts = { toSort: 0, kept: 0, pinned: 0 };
  for (const one of matter) counts[stateOf(one)] += 1;
  return counts;
}

/** Everybody who is listed with how often, most heard first, whoever is unknown last. */
export function countAuthors(matter: readonly Pick<Searchable, 'author'>[]): readonly { readonly author: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { author } of matter) counts.set(author ?? NO_AUTHOR, (counts.get(author ?? NO_AUTHOR) ?? 0) + 1);
  return [...counts]
    .map(([author, count]) => ({ author, count }))
    .toSorted((a, b) => Number(a.author === NO_AUTHOR) - Number(b.author === NO_AUTHOR) || b.count - a.count || a.author.localeCompare(b.author));
}

/** Best first whatever is pinned, so that a line stays where it is while one weighs it. */
export const byScore = <Matter extends { readonly score: number }>(matter: readonly Matter[]): readonly Matter[] => matter.toSorted((a, b) => b.score - a.score);
