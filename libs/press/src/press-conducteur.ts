import type { ConducteurDocument } from '#print';
import { fitToFonts } from './fit-to-fonts.js';
import { readFonts } from './fonts.js';
import { withPrintRemark } from './print-remark.js';
import { typesetPages } from './typeset-pages.js';

/** The printed conducteur as a PDF, made on the caller's thread: for a process that prints once. The same document gives the same bytes. */
export async function pressConducteur(document: ConducteurDocument): Promise<Uint8Array> {
  return typesetPages('conducteur.typ', withPrintRemark(fitToFonts(document, readFonts().covers)));
}
