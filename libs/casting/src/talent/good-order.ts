/** A good order of a part's scenes and what its actors wait for. */
export interface GoodOrder {
  readonly order: readonly number[];
  readonly waiting: number;
}
