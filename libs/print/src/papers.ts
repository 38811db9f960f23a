import type { CallSheetDocument } from './call-sheet-document.js';
import { describeChanges } from './changes/describe-changes.js';
import type { ConducteurDocument } from './conducteur-document.js';
import { describeConducteur } from './describe-conducteur.js';
import type { ImageRightsDocument } from './image-rights-document.js';
import type { PaperWishes } from './paper-wishes.js';
import type { PrintedShow } from './printed-show.js';

/** The papers that are made of a show alone, by the name under which they are asked for. */
export const SHOW_PAPERS = ['conducteur', 'changes'] as const;
export type ShowPaper = (typeof SHOW_PAPERS)[number];

/** Any description that the press has a template for; `form` names it. */
export type PrintDocument = ConducteurDocument | CallSheetDocument | ImageRightsDocument;

/** A show → one of its papers as plain JSON. The same show gives the same document. */
export function describePaper(paper: ShowPaper, show: PrintedShow, wishes: PaperWishes = {}): PrintDocument {
  switch (paper) {
    case 'changes': return describeChanges({ ...show, ...wishes });
    case 'conducteur': return describeConducteur({ ...show, ...wishes });
  }
}
