import type { ImportField, LaidLine, ToldLaid } from '#interchange';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ImportRefused } from '../outcomes.js';
import type { ImportedFile } from './import-input.js';
import { readImport } from './read-import.js';
import type { FileTold } from './tell-file.js';

/** A column of a table, with a few of its texts. */
export interface PreviewedColumn {
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: ImportField;
}

/** What an import would do; nothing is done yet. */
export interface ImportPreviewed extends Pick<FileTold, 'source' | 'parts' | 'chosen'>, Pick<ToldLaid, 'absent' | 'unread'> {
  readonly outcome: 'ImportPreviewed';
  /** Row of the headings, from 0; null: none, or no table. */
  readonly headingRow: number | null;
  /** Empty for what is no table. */
  readonly columns: readonly PreviewedColumn[];
  readonly lines: readonly LaidLine[];
  /** The draft's, as it was looked at. */
  readonly revision: number;
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** Reads a file and says, line by line, what importing it would change; nothing is kept. */
export async function previewImport(desk: Desk, actor: Actor, input: ImportedFile, locale: Locale): Promise<ImportPreviewed | ImportRefused> {
  const read = await readImport(desk, actor, input, locale);
  if (read.outcome === 'ImportRefused') return read;
  const { file, rundown, revision } = read;
  const { lines, absent, unread } = read.lay(rundown);
  return {
    outcome: 'ImportPreviewed', source: file.source, parts: file.parts, chosen: file.chosen, headingRow: file.table?.mapping.headingRow ?? null, columns: columnsOf(file.table), lines, absent, unread, revision,
  };
}

function columnsOf(table: FileTold['table']): readonly PreviewedColumn[] {
  if (table === null) return [];
  const { sheet: { rows }, mapping: { headingRow, fields } } = table;
  const below = rows.slice(headingRow === null ? 0 : headingRow + 1);
  return fields.map((field, column): PreviewedColumn => ({
    heading: headingRow === null ? '' : (rows[headingRow]![column] ?? '').trim(),
    samples: below.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '').slice(0, SAMPLES).map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text)),
    field,
  }));
}
