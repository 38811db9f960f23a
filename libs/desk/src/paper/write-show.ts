import { describeWorkbook, toCsv, toMarkdown, toOntime, writeConducteur1, type Conducteur1, type Workbook } from '#interchange';
import { describePaper, type PaperDocument, type PaperWishes } from '#print';
import { calendarOf } from './calendar-of.js';
import { NotAllowed } from '../errors.js';
import { printedShow, type PrintMoment } from './printed-show.js';
import { SHOW_FORMATS, type FileFormat, type PaperFormat, type ShowFormat } from './show-formats.js';

/** A show ready for whatever makes its bytes: a description for the press, or a file's text. */
export type WrittenShow =
  | { readonly made: 'pages'; readonly document: PaperDocument }
  | { readonly made: 'workbook'; readonly workbook: Workbook }
  | { readonly made: 'text'; readonly text: string };

type FileName = { [Name in ShowFormat]: (typeof SHOW_FORMATS)[Name]['kind'] extends 'file' ? Name : never }[ShowFormat];

/** A conducteur in one of its formats, up to the bytes. The same document gives the same answer. A paper about who has not signed is for whoever may write to people. */
export function writeShow(format: ShowFormat, document: Conducteur1, moment: PrintMoment, wishes: PaperWishes = {}): WrittenShow {
  const asked: PaperFormat | FileFormat = SHOW_FORMATS[format];
  if (asked.kind === 'paper' && asked.ofPeople && moment.tells === false) throw new NotAllowed(true);
  if (asked.kind === 'paper') return { made: 'pages', document: describePaper(asked.paper, printedShow(document, moment), wishes) };
  return format === 'xlsx' ? { made: 'workbook', workbook: describeWorkbook(document, moment.locale) } : { made: 'text', text: writeText(format as Exclude<FileName, 'xlsx'>, document, moment) };
}

function writeText(format: Exclude<FileName, 'xlsx'>, document: Conducteur1, { locale, now }: PrintMoment): string {
  switch (format) {
    // With the mark by which a spreadsheet knows UTF-8.
    case 'csv': return toCsv(document, locale, true);
    case 'md': return toMarkdown(document, locale);
    case 'ics': return calendarOf(document, locale, now);
    case 'ontime': return toOntime(document, locale);
    case 'json': return writeConducteur1(document);
  }
}
