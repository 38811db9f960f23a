import type { PrintDocument } from '#print';
import { fitToFonts } from './fit-to-fonts.js';
import { readFonts } from './fonts.js';
import { fitLetter, withPrintRemark } from './print-remark.js';
import { typesetPages } from './typeset-pages.js';

/**
 * Any description as a PDF, by the form it names, made on the caller's thread: for a process that prints once, and for the
 * press's own thread. The same document gives the same bytes; rejects with `PressFailed`.
 */
export async function pressDocument(document: PrintDocument): Promise<Uint8Array> {
  const { covers } = readFonts();
  switch (document.form) {
    case 'conducteur':
      return typesetPages('conducteur.typ', withPrintRemark(fitToFonts(document, covers)));
    case 'callSheet':
      return typesetPages('call-sheet.typ', fitLetter(document, covers));
    case 'cueCards':
      return typesetPages('cue-cards.typ', fitLetter(document, covers));
    case 'guestCards':
      return typesetPages('guest-cards.typ', fitLetter(document, covers));
    case 'summary':
      return typesetPages('summary.typ', fitLetter(document, covers));
    case 'audience':
      return typesetPages('audience.typ', fitLetter(document, covers));
    case 'imageRights':
      return typesetPages('image-rights.typ', fitLetter(document, covers));
  }
}
