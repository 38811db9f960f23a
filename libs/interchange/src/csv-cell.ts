/** What a spreadsheet would run as a formula; apostrophes in front count, so that one more can be told from those that were there. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/** One cell of a CSV (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front; a signed number is none. */
export function csvCell(text: string): string {
  const tame = FORMULA.test(text) && !/^[+-]\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** The text of a cell as it was before it was tamed: the very opposite. */
export const untamed = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);

/** Rows as a CSV's text, with a byte order mark when a spreadsheet is to open it. */
export const csvText = (rows: readonly (readonly string[])[], byteOrderMark: boolean): string =>
  (byteOrderMark ? '\uFEFF' : '') + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
