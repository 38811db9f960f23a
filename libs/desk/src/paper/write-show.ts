import { writeConducteur1, type Conducteur1 } from '#interchange';
import { describePaper, type PaperDocument, type PaperWishes } from '#print';
import { printedShow, type PrintMoment } from './printed-show.js';
import { SHOW_FORMATS, type ShowFormat } from './show-formats.js';

/** A show ready for whatever makes its bytes: a description for the press, or a file's text. */
export type WrittenShow =
  | { readonly made: 'pages'; readonly document: PaperDocument }
  | { readonly made: 'text'; readonly text: string };

/** A conducteur in one of its formats, up to the bytes. The same document gives the same answer. */
export function writeShow(format: ShowFormat, document: Conducteur1, moment: PrintMoment, wishes: PaperWishes = {}): WrittenShow {
  const asked = SHOW_FORMATS[format];
  if (asked.kind === 'paper') return { made: 'pages', document: describePaper(asked.paper, printedShow(document, moment), wishes) };
  return { made: 'text', text: writeConducteur1(document) };
}
