import { unzipSync, zipSync } from 'fflate';
import type { Sheet, SheetRow, TableCell, Workbook } from '#interchange';
import type { Fill, Row, Workbook as ExcelWorkbook, Worksheet } from 'exceljs';

const A4 = 9;
/** The oldest moment that a ZIP can tell. */
const NO_TIME = new Date(1980, 0, 1);
/** Excel's longest. */
const LONGEST_SHEET_NAME = 31;
const DAY_SECONDS = 86_400;
const grey = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FF999999' } } as const;

/**
 * A spreadsheet's bytes (XLSX). Times are numbers with a format, texts are texts: nothing in it is a formula. The same workbook gives the
 * same bytes: its only time is the one it names, and the archive's own clock is stopped.
 */
export async function writeWorkbook({ title, language, editedAt, sheets }: Workbook): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const at = new Date(editedAt);
  Object.assign(workbook, { creator: 'Conducteur', lastModifiedBy: 'Conducteur', title: inXml(title), language, created: at, modified: at });
  for (const sheet of sheets) writeSheet(workbook, sheet);
  const packed = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(packed, { mtime: NO_TIME, level: 6 });
}

function writeSheet(workbook: ExcelWorkbook, { name, columns, rows, head }: Sheet): void {
  const worksheet = workbook.addWorksheet(name.slice(0, LONGEST_SHEET_NAME), {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1', margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } },
    headerFooter: { oddHeader: `&L&B${inHeader(head)}`, oddFooter: `&L${inHeader(name)}&R&P / &N` },
  });
  worksheet.columns = columns.map(({ width, hidden }) => ({ width, hidden: hidden === true }));
  const heading = worksheet.addRow(columns.map(({ heading: text }) => inXml(text)));
  heading.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = grey('FFE6E6E6');
    cell.border = { bottom: { style: 'medium' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  for (const row of rows) writeRow(worksheet, row);
  if (rows.length > 0) worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

function writeRow(worksheet: Worksheet, { cells, look }: SheetRow): void {
  const row = worksheet.addRow(cells.map(valueOf));
  cells.forEach((cell, index) => {
    const written = row.getCell(index + 1);
    written.alignment = { vertical: 'top', wrapText: true };
    written.border = { bottom: LINE };
    if (typeof cell !== 'string') written.numFmt = 'duration' in cell ? '[h]:mm:ss' : 'hh:mm:ss';
  });
  dress(row, look);
}

/** Nothing depends on colour: a part is bold on grey, a fixed start bold, what takes no time in italics. */
function dress(row: Row, look: SheetRow['look']): void {
  if (look === undefined) return;
  row.eachCell((cell) => {
    cell.font = look === 'quiet' ? { italic: true, color: { argb: 'FF555555' } } : { bold: true };
    if (look === 'part') cell.fill = grey('FFF0F0F0');
  });
}

function valueOf(cell: TableCell): string | number | null {
  if (typeof cell === 'string') return cell === '' ? null : inXml(cell);
  return ('duration' in cell ? cell.duration : cell.clock) / DAY_SECONDS;
}

/** Signs that XML cannot hold go; what would be read as an escaped sign (`_x0041_`) is escaped, and so is a carriage return. */
const inXml = (text: string): string => text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replaceAll('\r', '_x000D_');

/** `&` begins a code in a header. Excel takes 255 letters there. */
const inHeader = (text: string): string => inXml(text).replace(/\s+/gu, ' ').slice(0, 100).replaceAll('&', '&&');
