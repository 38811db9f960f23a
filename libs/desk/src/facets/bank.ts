import { DEBATE_FACETS, type DebateFacet } from '#editorial';

/** What the studio made of one facet of the bank, or a facet of its own. */
export interface FacetEdit {
  readonly key: string;
  /** Null: the engine's, named by the screens. */
  readonly name: string | null;
  readonly wordsFr: readonly string[];
  readonly wordsEn: readonly string[];
  /** False: readings leave it out. */
  readonly inUse: boolean;
}

/** A facet as the studio's bank shows it. */
export interface BankFacet extends FacetEdit {
  /** True where it is not as it comes with the engine. */
  readonly edited: boolean;
}

const OWN_KEYS: ReadonlySet<string> = new Set(DEBATE_FACETS.map(({ key }) => key));

/** True for a facet that comes with the engine. */
export const comesWithEngine = (key: string): boolean => OWN_KEYS.has(key);

/** The whole bank: the engine's facets in their order, as the studio edited them, then the studio's own by key. */
export function joinBank(edits: readonly FacetEdit[]): readonly BankFacet[] {
  const edited = new Map(edits.map((edit) => [edit.key, edit]));
  const engines = DEBATE_FACETS.map(({ key, words }): BankFacet => {
    const edit = edited.get(key);
    return edit ? { ...edit, edited: true } : { key, name: null, wordsFr: words.fr, wordsEn: words.en, inUse: true, edited: false };
  });
  const own = edits.filter(({ key }) => !comesWithEngine(key)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return [...engines, ...own.map((edit) => ({ ...edit, edited: true }))];
}

/** The bank as a reading takes it; undefined, the engine's own, when the studio changed nothing. */
export function facetsOf(edits: readonly FacetEdit[]): readonly DebateFacet[] | undefined {
  if (edits.length === 0) return undefined;
  return joinBank(edits).filter(({ inUse }) => inUse).map(({ key, wordsFr, wordsEn }) => ({ key, words: { fr: wordsFr, en: wordsEn } }));
}
