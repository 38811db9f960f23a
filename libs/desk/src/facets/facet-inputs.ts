/** Absent or null as key: a new facet of the studio's own. */
export interface EditDebateFacetInput {
  readonly key?: string | null;
  readonly name?: string | null;
  readonly wordsFr: readonly string[];
  readonly wordsEn: readonly string[];
  readonly inUse: boolean;
}
