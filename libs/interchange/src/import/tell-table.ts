import { parseDuration, readHardStart, type HardStart, type LocalStart, type Seconds } from '#rundown';
import type { SheetTable } from '../read/sheet-table.js';
import { PART_MARK } from '../table/describe-workbook.js';
import { TABLE_WORDS } from '../table/table-words.js';
import type { ImportField, Mapping } from './import-fields.js';
import { readColour, readElasticity, readFlag, readKind, readSeats, readState, readToldDuration } from './read-told-cells.js';
import { fold, type Told, type ToldAt, type ToldFields, type ToldLine, type Unread, type UnreadCode } from './told.js';

/** What a table is read against: the show's start, by which times of day become fixed starts, and who is somebody. */
export interface TableReader {
  readonly start: LocalStart | null;
  /** Names of whoever may sit in a line. */
  readonly people: readonly string[];
}

const MOST_SHOWN = 80;

/** Whatever a table says, row by row; each cell that means nothing in its column is told with its place and why. */
export function tellTable({ name: sheet, rows }: SheetTable, { headingRow, fields }: Mapping, reader: TableReader): Told {
  const unread: Unread[] = [];
  const columns = ownColumns(rows, headingRow, fields);
  const groups = new Map<string, Told['groups'][number]>();
  const lines: ToldLine[] = [];
  const first = headingRow === null ? 0 : headingRow + 1;
  const headings = headingRow === null ? [] : (rows[headingRow] ?? []);
  const starts = startsOf(rows, fields, first);
  for (let index = first; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (row.every((text) => text.trim() === '')) continue;
    const at: ToldAt = { sheet, row: index + 1 };
    const lose = (code: UnreadCode, field: number | null, text: string, loses: Unread['loses']) => void unread.push({ at, column: field === null ? null : (headings[field]?.trim() || letterOf(field)), text: text.trim().slice(0, MOST_SHOWN), code, loses });
    const id = row[fields.indexOf('id')]?.trim() || null;
    const written = (column: number): string | undefined => {
      const cell = row[column] ?? '';
      // In a file that we wrote an empty cell empties; in somebody's own it says nothing.
      return column === -1 || (id === null && cell.trim() === '') ? undefined : cell;
    };
    const text = (field: ImportField): string | undefined => written(fields.indexOf(field));
    if (id?.startsWith(PART_MARK)) {
      const title = text('title') ?? '';
      groups.set(fold(title), { key: fold(title), title, budgetSeconds: budgetOf(text('objective') ?? '') });
      continue;
    }
    const title = text('title');
    if (id === null && isTotal(row)) {
      lose('totalRow', null, row.find((cell) => cell.trim() !== '') ?? '', 'row');
      continue;
    }
    if (id === null && (title ?? '').trim() === '') {
      lose('titleMissing', null, row.filter((cell) => cell.trim() !== '').join(' | '), 'row');
      continue;
    }
    const read = readRow({ row, fields, lose, text, starts: starts.get(index) ?? null, reader });
    const part = text('group')?.trim();
    if (part && !groups.has(fold(part))) groups.set(fold(part), { key: fold(part), title: part });
    const cells = Object.fromEntries(columns.flatMap(({ column, key }) => (written(column) === undefined ? [] : [[key, written(column)!]])));
    const state = text('state') === undefined ? undefined : readState(text('state')!);
    if (state === undefined && text('state')) lose('stateUnknown', fields.indexOf('state'), text('state')!, 'cell');
    lines.push({
      at, id,
      number: text('number')?.trim() || null,
      aside: state?.aside ?? null,
      fields: {
        ...read,
        ...(state !== undefined && { skipped: state.skipped }),
        ...(part !== undefined && { group: part === '' ? null : fold(part) }),
        ...(columns.length > 0 && { cells }),
      },
    });
  }
  return { lines, groups: [...groups.values()], columns: columns.map(({ key, title }) => ({ key, title })), unread };
}

interface RowToRead {
  readonly row: readonly string[];
  readonly fields: readonly ImportField[];
  readonly lose: (code: UnreadCode, field: number | null, text: string, loses: Unread['loses']) => void;
  readonly text: (field: ImportField) => string | undefined;
  /** Seconds to the next row's start, where the table tells starts. */
  readonly starts: Seconds | null;
  readonly reader: TableReader;
}

function readRow(of: RowToRead): ToldFields {
  const { fields, lose, text, reader } = of;
  /** A cell that is read by a rule; undefined where the table does not tell it, or where it means nothing. */
  const read = <Value>(field: ImportField, rule: (written: string) => Value | undefined, code: UnreadCode): Value | undefined => {
    const written = text(field);
    if (written === undefined) return undefined;
    const value = rule(written);
    if (value === undefined) lose(code, fields.indexOf(field), written, 'cell');
    return value;
  };
  const durationSeconds = readDuration(of);
  const kind = read('kind', (written) => (written.trim() === '' ? null : (readKind(written) ?? undefined)), 'kindUnknown') ?? undefined;
  const colour = read('colour', readColour, 'colourUnknown');
  const elasticity = read('elasticity', readElasticity, 'elasticityUnreadable');
  const hardStart = read('hardStart', (written): HardStart | null | undefined => readFixedStart(written, reader.start), 'hardStartUnreadable');
  const texts = Object.fromEntries((['title', 'objective', 'content', 'notes', 'camera', 'sound', 'lowerThird'] as const).flatMap((field) => (text(field) === undefined ? [] : [[field, text(field)!]])));
  const theme = text('theme')?.trim();
  return {
    ...texts,
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(kind !== undefined && { kind }),
    ...(colour !== undefined && { colour }),
    ...(elasticity !== undefined && { elasticity }),
    ...(hardStart !== undefined && { hardStart }),
    ...(text('outside') !== undefined && { outside: readFlag(text('outside')!) }),
    ...(text('countToEnd') !== undefined && { countToEnd: readFlag(text('countToEnd')!) }),
    ...(text('speakers') !== undefined && { speakers: readSeats(text('speakers')!, reader.people) }),
    ...(theme !== undefined && { theme: theme === '' ? null : { id: null, label: theme } }),
  };
}

/** From the first column that tells durations; where none does, from the starts. */
function readDuration({ fields, lose, text, starts }: RowToRead): Seconds | undefined {
  const field = (['durationSeconds', 'duration', 'durationMinutes'] as const).find((one) => fields.includes(one));
  if (field === undefined) return starts ?? undefined;
  const written = text(field) ?? '';
  const read = readToldDuration(written, field === 'durationMinutes' ? 'minutes' : 'seconds');
  if (typeof read === 'number') return read;
  lose(read, fields.indexOf(field), written, 'cell');
  return undefined;
}

/** As people write it, or as we keep it. */
function readFixedStart(written: string, start: LocalStart | null): HardStart | null | undefined {
  const text = written.trim();
  if (text === '') return null;
  const local = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/u.test(text) ? text.replace(' ', 'T') : null;
  return local === null ? readHardStart(text, start) : { local };
}

/** Seconds from each row's start to the next one's, over midnight too, by row. */
function startsOf(rows: SheetTable['rows'], fields: readonly ImportField[], first: number): ReadonlyMap<number, Seconds> {
  const column = fields.indexOf('start');
  if (column === -1) return new Map();
  const told = rows.flatMap((row, index): [number, Seconds][] => {
    const seconds = index < first ? null : parseDuration((row[column] ?? '').trim().replace(/^\d{4}-\d\d-\d\d[T ]/u, '').replace(/^(\d{1,2}:\d\d)$/u, '$1:00'));
    return seconds === null ? [] : [[index, seconds]];
  });
  return new Map(told.slice(0, -1).map(([index, seconds], at) => [index, (told[at + 1]![1] - seconds + 86_400) % 86_400]));
}

/** Columns of the show's own: those it has, and those to be made, by heading. */
function ownColumns(rows: SheetTable['rows'], headingRow: number | null, fields: readonly ImportField[]): readonly { readonly column: number; readonly key: string; readonly title: string }[] {
  return fields.flatMap((field, column) => {
    if (field.startsWith('column:')) return [{ column, key: field.slice('column:'.length), title: '' }];
    if (field !== 'newColumn') return [];
    const title = (headingRow === null ? '' : (rows[headingRow]![column] ?? '')).replace(/\s+/gu, ' ').trim() || letterOf(column);
    return [{ column, key: `new:${column}`, title }];
  });
}

const BUDGET = new RegExp(`^(?:${Object.values(TABLE_WORDS).map(({ budget }) => budget).join('|')})\\s+(.+)$`, 'u');
const budgetOf = (text: string): Seconds | null => parseDuration(BUDGET.exec(text.trim())?.[1] ?? '');

/** The sum under a table is no line. */
const isTotal = (row: readonly string[]): boolean => /^(?:sous )?(?:total|totaux|subtotal|somme|sum|duree totale|total duration|temps total)\b/u.test(fold(row.find((cell) => cell.trim() !== '') ?? ''));

/** « C » of the third column. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

