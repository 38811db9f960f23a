import type { CallSheetDocument } from '#print';
import { readFonts } from './fonts.js';
import { fitLetter } from './print-remark.js';
import { typesetPages } from './typeset-pages.js';

/** A guest's call sheet as a PDF, made on the caller's thread. The same document gives the same bytes. */
export async function pressCallSheet(document: CallSheetDocument): Promise<Uint8Array> {
  return typesetPages('call-sheet.typ', fitLetter(document, readFonts().covers));
}
