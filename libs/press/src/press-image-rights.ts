import type { ImageRightsDocument } from '#print';
import { readFonts } from './fonts.js';
import { fitLetter } from './print-remark.js';
import { typesetPages } from './typeset-pages.js';

/** The copy of a signed image rights text as a PDF, made on the caller's thread. The same document gives the same bytes. */
export async function pressImageRights(document: ImageRightsDocument): Promise<Uint8Array> {
  return typesetPages('image-rights.typ', fitLetter(document, readFonts().covers));
}
