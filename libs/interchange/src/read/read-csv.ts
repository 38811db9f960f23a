import { untamed } from '../csv-cell.js';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Rows by which the separator is told. */
const SAMPLE_ROWS = 30;

/** Rows of a text whose cells stand between tabs, semicolons, commas or bars, whichever makes the most even table; quotes as in RFC 4180. What was tamed against formulas is as it was. */
export function readCsv(text: string): string[][] {
  const bare = text.replace(/^\uFEFF/u, '');
  // Excel's own first line, by which it tells itself the separator.
  const told = /^"?sep=(.)"?\r?\n/iu.exec(bare);
  return cutRows(told ? bare.slice(told[0].length) : bare, told?.[1] ?? separatorOf(bare)).map((row) => row.map(untamed));
}

function separatorOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const scores = SEPARATORS.map((separator) => {
    const rows = cutRows(sample, separator, SAMPLE_ROWS);
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const widths = (filled.length > 0 ? filled : rows).map(({ length }) => length);
    const first = widths[0] ?? 1;
    const even = widths.filter((width) => width === first).length / Math.max(1, widths.length);
    return { separator, score: first > 1 ? even * Math.min(first, 10) + (separator === '\t' ? 1 : 0) : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** A quote opens a cell at its beginning and closes it before a separator or line end; any other is a letter. A last empty line is none. */
function cutRows(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const { cell, end } = cutCell(text, at, separator);
    row.push(cell);
    const sign = text[end];
    at = end + 1;
    if (sign === separator) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (sign === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function cutCell(text: string, from: number, separator: string): { cell: string; end: number } {
  if (text[from] === '"') {
    for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
      const after = text[at + 1];
      if (after === '"') at += 1;
      else if (after === undefined || after === separator || after === '\n' || after === '\r') return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
      else break;
    }
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(from, end), end };
}
