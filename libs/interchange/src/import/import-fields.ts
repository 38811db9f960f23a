/** What a column of a table may be. `ignored`: nothing; `newColumn`: a column of the show's own, to be made; `column:<id>`: one that it has. */
export const IMPORT_FIELDS = [
  'ignored', 'id', 'number', 'title', 'kind', 'start', 'duration', 'durationMinutes', 'durationSeconds', 'hardStart', 'speakers', 'objective', 'content', 'camera', 'sound', 'lowerThird', 'notes', 'theme', 'group',
  'state', 'outside', 'countToEnd', 'elasticity', 'colour', 'newColumn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number] | `column:${string}`;

export const isImportField = (word: string): word is ImportField => (IMPORT_FIELDS as readonly string[]).includes(word) || word.startsWith('column:');

/** How a table is read: where its headings stand, from 0, and what each column is. */
export interface Mapping {
  /** Null: it has none, and every row is a line. */
  readonly headingRow: number | null;
  readonly fields: readonly ImportField[];
}
