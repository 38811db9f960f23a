import { guessMapping, MOST_ROWS, ontimeRundowns, readSource, tellDocument, tellOntime, tellSheets, type Mapping, type SheetTable, type SourceRefused, type TableReader, type Told } from '#interchange';
import type { Rundown } from '#rundown';
import { toStorableText } from '../storable-text.js';
import type { ImportedFile } from './import-input.js';

/** A file as it is read: what kind it is, what it holds beside what was chosen, and all that it says. */
export interface FileTold {
  readonly outcome: 'fileTold';
  readonly source: 'table' | 'document' | 'ontime';
  /** Sheets of a workbook, rundowns of a project, by name; one without a name where the file is one table. */
  readonly parts: readonly string[];
  readonly chosen: number;
  /** Of a table; null: of what needs none. */
  readonly table: { readonly sheet: SheetTable; readonly mapping: Mapping } | null;
  readonly told: Told;
}

const LONGEST_FRAME_TITLE = 200;

/** Reads a file as it was asked, or as it is guessed; no kind of file holds more lines than a table may. */
export async function tellFile(file: ImportedFile, draft: Pick<Rundown, 'columns'>, reader: TableReader): Promise<FileTold | SourceRefused> {
  const read = await tellAny(file, draft, reader);
  return read.outcome === 'fileTold' && read.told.lines.length > MOST_ROWS ? { outcome: 'sourceRefused', code: 'tooManyRows', damage: null } : read;
}

async function tellAny(file: ImportedFile, draft: Pick<Rundown, 'columns'>, reader: TableReader): Promise<FileTold | SourceRefused> {
  const source = await readSource(file.bytes);
  switch (source.outcome) {
    case 'sourceRefused':
      return source;
    case 'documentRead':
      return { outcome: 'fileTold', source: 'document', parts: [source.document.topic.title], chosen: 0, table: null, told: storable(tellDocument(source.document)) };
    case 'ontimeRead': {
      const rundowns = ontimeRundowns(source.project);
      const chosen = file.sheet ?? 0;
      const rundown = rundowns[chosen];
      if (rundown === undefined) return { outcome: 'sourceRefused', code: 'tableEmpty', damage: null };
      return { outcome: 'fileTold', source: 'ontime', parts: rundowns.map(({ title }) => title), chosen, table: null, told: storable(tellOntime(source.project, rundown.id, reader)) };
    }
    case 'tablesRead': {
      const filled = source.sheets.findIndex(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
      const chosen = Math.min(file.sheet ?? filled, source.sheets.length - 1);
      const sheet = source.sheets[chosen]!;
      const mapping = mappingOf(file, sheet, draft.columns ?? []);
      return { outcome: 'fileTold', source: 'table', parts: source.sheets.map(({ name }) => name ?? ''), chosen, table: { sheet, mapping }, told: storable(tellSheets(source.sheets, chosen, mapping, reader)) };
    }
  }
}

function mappingOf({ headingRow, fields }: ImportedFile, sheet: SheetTable, own: NonNullable<Rundown['columns']>): Mapping {
  const guessed = guessMapping(sheet, own);
  const asked = headingRow ?? guessed.headingRow ?? -1;
  return { headingRow: asked < 0 || asked >= sheet.rows.length ? null : asked, fields: fields ?? guessed.fields };
}

/** Every text as the database can keep it; titles of parts and columns are one line. */
function storable(told: Told): Told {
  const kept = JSON.parse(JSON.stringify(told), (_, value: unknown) => (typeof value === 'string' ? toStorableText(value) : value)) as Told;
  const titled = <One extends { readonly title: string }>(list: readonly One[]): readonly One[] => list.map((one) => ({ ...one, title: one.title.slice(0, LONGEST_FRAME_TITLE) }));
  return { ...kept, groups: titled(kept.groups), columns: titled(kept.columns) };
}
