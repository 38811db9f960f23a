/** One cell of a CSV (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front; a signed number is none. */
export function csvCell(text: string): string {
  const tame = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) && !/^[+-]\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Rows as a CSV's text, with a byte order mark when a spreadsheet is to open it. */
export const csvText = (rows: readonly (readonly string[])[], byteOrderMark: boolean): string =>
  (byteOrderMark ? '\uFEFF' : '') + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
