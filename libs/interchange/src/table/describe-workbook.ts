import { creditPiece } from '../credit-piece.js';
import type { Conducteur1 } from '../conducteur-1.js';
import { lookUp, type LookUp } from '../look-up.js';
import { SHEET_WORDS } from '../sheet-words.js';
import { sourceWord } from '../source-word.js';
import { formatDuration, type GroupId, type Language, type Segment, type TimedSegment } from '#rundown';
import { showCells, type TableCell } from './show-cells.js';
import { SHOW_COLUMNS, SHOW_HEADINGS, type ShowColumn } from './show-columns.js';
import { TABLE_WORDS } from './table-words.js';
import { WORKBOOK_WORDS } from './workbook-words.js';
import type { Sheet, SheetRow, Workbook } from './workbook.js';

/** A spreadsheet counts with durations, so seconds stand in no column of their own. */
const COLUMNS = SHOW_COLUMNS.filter((column) => column !== 'durationSeconds' && column !== 'id');
const WIDTHS: Readonly<Partial<Record<ShowColumn, number>>> = {
  number: 6, start: 10, duration: 9, cumulative: 9, title: 40, speakers: 34, objective: 34, content: 50, questions: 40, quotes: 50, outside: 8, notes: 34, countToEnd: 8, elasticity: 20,
};
/** A spreadsheet takes no longer text in a cell, in UTF-16 units. */
export const LONGEST_CELL = 32_767;
/** Stands where a text was cut. */
export const CUT_MARK = ' […]';
/** How an id says that its row is the heading of a part and no line. */
export const PART_MARK = 'part:';

/** A show as a spreadsheet: the running order, its people, the quotes with where they come from, and what waits aside. */
export function describeWorkbook(document: Conducteur1, language: Language): Workbook {
  const found = lookUp(document);
  const { title } = found.rundown;
  const words = WORKBOOK_WORDS[language];
  const { episode } = document;
  const version = episode === undefined ? '' : ` – ${episode.version === null ? words.draft : words.version(episode.version)}`;
  const head = `${title}${version}`;
  const whole = (sheet: Omit<Sheet, 'head'>): Sheet => ({ ...sheet, head, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => kept(cell)) })) });
  return {
    form: 'workbook', title: head, language, editedAt: episode?.editedAt ?? '2000-01-01T00:00:00.000Z',
    sheets: [
      orderSheet(words.sheets.order, found.rundown.segments, found, language),
      peopleSheet(found, language),
      quotesSheet(found, language),
      orderSheet(words.sheets.reserve, found.rundown.reserve, found, language),
    ].map(whole),
  };
}

function orderSheet(name: string, lines: readonly (TimedSegment | Segment)[], found: LookUp, language: Language): Omit<Sheet, 'head'> {
  const headings = SHOW_HEADINGS[language];
  const own = found.document.columns ?? [];
  const rows: SheetRow[] = [];
  let part: GroupId | null = null;
  for (const segment of lines) {
    if ((segment.group ?? null) !== part) {
      part = segment.group ?? null;
      if (part !== null) rows.push(partRow(part, own.length, found, language));
    }
    const cells = showCells(segment, found, language);
    const texts: Readonly<Record<string, string>> = segment.cells ?? {};
    const look = segment.skipped || !('times' in segment) ? 'quiet' : segment.hardStart ? 'fixed' : undefined;
    rows.push({ cells: [...COLUMNS.map((column) => cells[column]), ...own.map(({ id }) => texts[id] ?? ''), segment.id], ...(look && { look }) });
  }
  return {
    name,
    columns: [
      ...COLUMNS.map((column) => ({ heading: headings[column], width: WIDTHS[column] ?? 16 })),
      ...own.map(({ title }) => ({ heading: title, width: 24 })),
      { heading: headings.id, width: 12, hidden: true as const },
    ],
    rows,
  };
}

/** The heading of a part, with its budget; its id says that it is no line. */
function partRow(group: GroupId, own: number, found: LookUp, language: Language): SheetRow {
  const budget = found.document.groups?.find(({ id }) => id === group)?.budgetSeconds ?? null;
  const said: Partial<Record<ShowColumn, TableCell>> = {
    title: found.groupTitle(group),
    ...(budget !== null && { objective: `${TABLE_WORDS[language].budget} ${formatDuration(budget)}` }),
  };
  return { look: 'part', cells: [...COLUMNS.map((column) => said[column] ?? ''), ...Array<string>(own).fill(''), `${PART_MARK}${group}`] };
}

function peopleSheet({ document, speakers }: LookUp, language: Language): Omit<Sheet, 'head'> {
  const { sheets, people, roles } = WORKBOOK_WORDS[language];
  const { status } = SHEET_WORDS[language];
  const known = new Map(document.speakers.map((one) => [one.id, one]));
  return {
    name: sheets.people,
    columns: people.map((heading, index) => ({ heading, width: [28, 28, 28, 12, 24, 9, 28, 32, 20, 8, 14, 18, 18][index]! })),
    rows: speakers.map(({ id, name, title, organisation, role, status: code, seconds }): SheetRow => {
      const { lowerThird, pronunciation, chair, microphone, presence } = known.get(id)!;
      return {
        cells: [
          name, title, organisation, roles[role], status[code] ?? code, { duration: seconds }, lowerThird?.name ?? '', lowerThird?.title ?? '', pronunciation ?? '', chair ? String(chair) : '', microphone ?? '',
          presence?.call.replace('T', ' ') ?? '', presence?.release.replace('T', ' ') ?? '',
        ],
      };
    }),
  };
}

function quotesSheet(found: LookUp, language: Language): Omit<Sheet, 'head'> {
  const { sheets, quotes } = WORKBOOK_WORDS[language];
  const { unnamed } = SHEET_WORDS[language];
  const sources = new Map(found.document.sources.map(({ id, kind }) => [id, kind as string]));
  return {
    name: sheets.quotes,
    columns: quotes.map((heading, index) => ({ heading, width: [6, 34, 80, 24, 12, 40, 24][index]! })),
    rows: found.rundown.segments.flatMap((segment) => found.quotesIn(segment).map(({ text, source, origin }): SheetRow => {
      const kind = sources.get(source) ?? '';
      return { cells: [segment.times.number, segment.title, text, origin.author ?? unnamed, origin.date?.slice(0, 10) ?? '', [sourceWord(kind, language), creditPiece(origin, language)].filter((part) => part !== '').join(', '), source] };
    })),
  };
}

/** A cell that a spreadsheet can hold: a text that is too long is cut, visibly. */
function kept(cell: TableCell): TableCell {
  return typeof cell === 'string' && cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL - CUT_MARK.length) + CUT_MARK : cell;
}
