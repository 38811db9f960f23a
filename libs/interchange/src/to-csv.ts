import type { Language } from '#rundown';
import type { Conducteur1 } from './conducteur-1.js';
import { csvText } from './csv-cell.js';
import { lookUp } from './look-up.js';
import { cellText, showCells } from './table/show-cells.js';
import { SHOW_COLUMNS, SHOW_HEADINGS } from './table/show-columns.js';

const HEAD = SHOW_COLUMNS.filter((column) => column !== 'id');

/**
 * The running order as CSV (RFC 4180): commas, CRLF, one line of headings, the show's own columns before the ids; UTF-8, with a byte
 * order mark when a spreadsheet is to open it. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(document: Conducteur1, language: Language = 'fr', byteOrderMark = false): string {
  const found = lookUp(document);
  const headings = SHOW_HEADINGS[language];
  const own = document.columns ?? [];
  const rows = found.rundown.segments.map((segment) => {
    const cells = showCells(segment, found, language);
    const texts: Readonly<Record<string, string>> = segment.cells ?? {};
    return [...HEAD.map((column) => cellText(cells[column])), ...own.map(({ id }) => texts[id] ?? ''), segment.id];
  });
  return csvText([[...HEAD.map((column) => headings[column]), ...own.map(({ title }) => title), headings.id], ...rows], byteOrderMark);
}
