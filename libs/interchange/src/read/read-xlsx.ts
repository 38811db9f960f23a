import type { CellMatter } from './cell-matter.js';
import { openZip, type OpenZip, type ZipRefused } from './open-zip.js';
import { readSheetXml } from './read-sheet-xml.js';
import { MOST_LETTERS, type SheetTable, type TableRefused } from './sheet-table.js';
import { unescaped } from './unescaped.js';
import { walkXml } from './walk-xml.js';

const MOST_SHEETS = 50;
const refused = (code: TableRefused['code']): TableRefused => ({ outcome: 'tableRefused', code });

/** The tables of a workbook (XLSX), hidden sheets left out; hidden columns and rows are read. Formulas are what they came to when it was saved. */
export function readXlsx(bytes: Uint8Array): readonly SheetTable[] | ZipRefused | TableRefused {
  const zip = openZip(bytes);
  if (zip.outcome === 'zipRefused') return zip;
  const [workbook, links] = [zip.read('xl/workbook.xml'), zip.read('xl/_rels/workbook.xml.rels')];
  if (workbook === null || links === null) return refused('notASpreadsheet');
  if (!(workbook instanceof Uint8Array)) return workbook;
  if (!(links instanceof Uint8Array)) return links;
  const told = readWorkbook(workbook, links);
  const matter = told && readMatter(zip, told.since1904);
  if (told === null || matter === null) return refused('xmlDeclares');
  if ('outcome' in matter) return matter;
  const sheets: SheetTable[] = [];
  let letters = 0;
  for (const { name, path } of told.sheets) {
    const part = zip.read(path);
    if (part === null) continue;
    if (!(part instanceof Uint8Array)) return part;
    const rows = readSheetXml(part, matter, MOST_LETTERS - letters);
    if (!Array.isArray(rows)) return rows as TableRefused;
    letters += rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0);
    sheets.push({ name, rows });
  }
  return sheets;
}

function readWorkbook(workbook: Uint8Array, links: Uint8Array): { readonly sheets: readonly { readonly name: string; readonly path: string }[]; readonly since1904: boolean } | null {
  const targets = new Map<string, string>();
  const plain = walkXml(links, { open: (name, { Id, Target }) => void (name === 'Relationship' && Id && Target && targets.set(Id, Target)) });
  const sheets: { name: string; path: string }[] = [];
  let since1904 = false;
  const simple = walkXml(workbook, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (tag !== 'sheet' || attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden' || sheets.length >= MOST_SHEETS) return;
      const link = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(link);
      if (target !== undefined) sheets.push({ name: attributes['name'] ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  return plain && simple ? { sheets, since1904 } : null;
}

/** Shared texts and formats; null where their XML declares entities. */
function readMatter(zip: OpenZip, since1904: boolean): CellMatter | ZipRefused | null {
  const [strings, styles] = [zip.read('xl/sharedStrings.xml'), zip.read('xl/styles.xml')];
  if (strings !== null && !(strings instanceof Uint8Array)) return strings;
  if (styles !== null && !(styles instanceof Uint8Array)) return styles;
  const texts = strings === null ? [] : readTexts(strings);
  const formats = styles === null ? { formats: [], ownFormats: new Map<number, string>() } : readFormats(styles);
  return texts === null || formats === null ? null : { texts, ...formats, since1904 };
}

/** A shared text may be made of runs of several looks; how Japanese is read aloud stands beside it and is no part of it. */
function readTexts(xml: Uint8Array): readonly string[] | null {
  const texts: string[] = [];
  let [text, inText, aside] = ['', false, false];
  const plain = walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') aside = true;
      else if (name === 't') inText = !aside;
    },
    text: (part) => void (inText && (text += part)),
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
  });
  return plain ? texts : null;
}

function readFormats(xml: Uint8Array): Pick<CellMatter, 'formats' | 'ownFormats'> | null {
  const ownFormats = new Map<number, string>();
  const formats: (number | null)[] = [];
  let inCells = false;
  const plain = walkXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && numFmtId !== undefined) ownFormats.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(numFmtId === undefined ? null : Number(numFmtId));
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return plain ? { formats, ownFormats } : null;
}
