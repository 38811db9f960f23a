/** What the cells of a workbook refer to. */
export interface CellMatter {
  readonly texts: readonly string[];
  /** Format of each style, by its number; null: none that matters. */
  readonly formats: readonly (number | null)[];
  readonly ownFormats: ReadonlyMap<number, string>;
  readonly since1904: boolean;
}
