import type { CellMatter } from './cell-matter.js';
import { MOST_COLUMNS, MOST_ROWS, type TableRefused } from './sheet-table.js';
import { formatNumbered, showNumber } from './show-number.js';
import { unescaped } from './unescaped.js';
import { walkXml } from './walk-xml.js';

/** Rows of one sheet as texts; refused at the first bound that is passed, so that no more is kept than may be. */
export function readSheetXml(xml: Uint8Array, matter: CellMatter, mostLetters: number): string[][] | TableRefused {
  const rows: string[][] = [];
  let refusal: TableRefused['code'] | null = null;
  let [row, column, type, style, text, inValue, letters] = [0, 0, '', '', '', false, 0];
  const keep = (cell: string) => {
    if (cell === '' || refusal !== null) return;
    if (!Number.isInteger(row) || row < 0) refusal = 'xmlBroken';
    else if (row >= MOST_ROWS) refusal = 'tooManyRows';
    else if (column >= MOST_COLUMNS) refusal = 'tooManyColumns';
    else if ((letters += cell.length) > mostLetters) refusal = 'tooMuchText';
    else put(rows, row, column, cell);
  };
  const plain = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        [type, style, text] = [attributes['t'] ?? '', attributes['s'] ?? '', ''];
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text: (part) => void (inValue && (text += part)),
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') keep(cellOf(type, style, text, matter));
    },
  });
  if (!plain) refusal = 'xmlDeclares';
  return refusal === null ? rows : { outcome: 'tableRefused', code: refusal };
}

function put(rows: string[][], row: number, column: number, cell: string): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length < column) line.push('');
  line[column] = cell;
}

function cellOf(type: string, style: string, text: string, { texts, formats, ownFormats, since1904 }: CellMatter): string {
  switch (type) {
    case 's': return texts[Number(text)] ?? '';
    case 'inlineStr': case 'str': return unescaped(text);
    case 'b': return text === '1' ? '1' : '';
    // What a formula could not come to is nothing.
    case 'e': return '';
    default: {
      const value = Number(text);
      if (text === '' || !Number.isFinite(value)) return text;
      const id = style === '' ? null : (formats[Number(style)] ?? null);
      return showNumber(value, id === null ? null : formatNumbered(id, ownFormats), since1904);
    }
  }
}

/** « AB12 » → 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]+/iu.exec(reference ?? '')?.[0];
  return letters === undefined ? null : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
