import type { PaperDocument } from '#print';
import { fitToFonts } from './fit-to-fonts.js';
import { readFonts } from './fonts.js';
import { fitCalls, fitLetter, withPrintRemark } from './print-remark.js';

/** A paper as the fonts can draw it, and the template that sets it. */
export interface FittedPaper {
  readonly template: string;
  readonly document: { readonly printedAt: string };
}

/** The template of each form, and how what no font has is told on it; `run.typ` knows the same forms. */
export function fitDocument(document: PaperDocument): FittedPaper {
  const { covers } = readFonts();
  switch (document.form) {
    case 'conducteur':
      return { template: 'conducteur.typ', document: withPrintRemark(fitToFonts(document, covers)) };
    case 'callSheet':
      return { template: 'call-sheet.typ', document: fitLetter(document, covers) };
    case 'cueCards':
      return { template: 'cue-cards.typ', document: fitLetter(document, covers) };
    case 'guestCards':
      return { template: 'guest-cards.typ', document: fitLetter(document, covers) };
    case 'summary':
      return { template: 'summary.typ', document: fitLetter(document, covers) };
    case 'audience':
      return { template: 'audience.typ', document: fitLetter(document, covers) };
    case 'calls':
      return { template: 'calls.typ', document: fitCalls(document, covers) };
    case 'daySheet':
      return { template: 'day-sheet.typ', document: fitLetter(document, covers) };
    case 'doorList':
      return { template: 'door-list.typ', document: fitLetter(document, covers) };
    case 'lowerThirds':
      return { template: 'lower-thirds.typ', document: fitLetter(document, covers) };
    case 'tablePlan':
      return { template: 'table-plan.typ', document: fitLetter(document, covers) };
    case 'rightsSheets':
      return { template: 'rights-sheets.typ', document: fitLetter(document, covers) };
    case 'imageRights':
      return { template: 'image-rights.typ', document: fitLetter(document, covers) };
  }
}
