import { pressCallSheet } from './press-call-sheet.js';
import { pressConducteur } from './press-conducteur.js';
import { pressImageRights } from './press-image-rights.js';
import type { PressedDocument } from './press-job.js';

/** Any description as a PDF, by the form it names. */
export async function pressDocument(document: PressedDocument): Promise<Uint8Array> {
  switch (document.form) {
    case 'conducteur':
      return pressConducteur(document);
    case 'callSheet':
      return pressCallSheet(document);
    case 'imageRights':
      return pressImageRights(document);
  }
}
