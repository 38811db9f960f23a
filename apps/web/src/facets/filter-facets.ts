import { foldText } from '../topic/filter-matter.js';

interface Searchable {
  readonly shownName: string;
  readonly wordsFr: readonly string[];
  readonly wordsEn: readonly string[];
}

/** The facets whose name, or one of whose words, holds what is searched. */
export function filterFacets<Facet extends Searchable>(facets: readonly Facet[], search: string): readonly Facet[] {
  const wanted = foldText(search).trim();
  if (wanted === '') return facets;
  return facets.filter(({ shownName, wordsFr, wordsEn }) => [shownName, ...wordsFr, ...wordsEn].some((text) => foldText(text).includes(wanted)));
}
