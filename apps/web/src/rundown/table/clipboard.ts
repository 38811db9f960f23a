/** Cells by line, as spreadsheets put them on the clipboard: tabs between cells; a cell with tabs, quotes or line ends in it is quoted. */
export type Matrix = readonly (readonly string[])[];

export function writeTable(cells: Matrix): string {
  return cells.map((line) => line.map((text) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\n');
}

/** Reads what a spreadsheet put on the clipboard as text. A last empty line is none. */
export function readTable(text: string): Matrix {
  const lines: string[][] = [[]];
  let [cell, at] = ['', 0];
  const end = () => {
    lines.at(-1)!.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"' && cell === '') {
      const closing = closingQuote(text, at + 1);
      if (closing !== null) {
        cell = text.slice(at + 1, closing).replaceAll('""', '"');
        at = closing + 1;
        continue;
      }
    }
    if (sign === '\t') end();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      end();
      lines.push([]);
    } else cell += sign;
    at += 1;
  }
  if (cell !== '' || lines.at(-1)!.length > 0 || lines.length === 1) end();
  else lines.pop();
  return lines;
}

/** Where a quoted cell ends: at a quote that a tab, a line end or the end of all follows; null when it never does, and the quote is one of the text. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || /[\t\n\r]/.test(text[at + 1]!) ? at : null;
  }
  return null;
}

/** One cell of an HTML table, with how far it reaches. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table whose cells may be merged, as lines of equal cells: a merged cell's text stands in its first place, the others are empty. */
export function spreadMerged(lines: readonly (readonly SpannedCell[])[]): Matrix {
  const spread: string[][] = lines.map(() => []);
  lines.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows } of cells) {
      while (spread[row]![column] !== undefined) column += 1;
      for (let down = 0; down < rows && row + down < lines.length; down += 1) {
        for (let right = 0; right < columns; right += 1) spread[row + down]![column + right] = down === 0 && right === 0 ? text : '';
      }
      column += columns;
    }
  });
  const width = Math.max(0, ...spread.map((line) => line.length));
  return spread.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
}
