import type { AudienceDocument } from './audience/audience-document.js';
import { describeAudience } from './audience/describe-audience.js';
import type { CallSheetDocument } from './call-sheet-document.js';
import type { CueCardsDocument } from './cards/cue-cards-document.js';
import { describeCueCards } from './cards/describe-cue-cards.js';
import { describeChanges } from './changes/describe-changes.js';
import type { ConducteurDocument } from './conducteur-document.js';
import { describeConducteur } from './describe-conducteur.js';
import { describeGuestCards } from './guests/describe-guest-cards.js';
import type { GuestCardsDocument } from './guests/guest-cards-document.js';
import type { ImageRightsDocument } from './image-rights-document.js';
import type { PaperWishes } from './paper-wishes.js';
import type { PrintedShow } from './printed-show.js';
import { describeSummary } from './summary/describe-summary.js';
import type { SummaryDocument } from './summary/summary-document.js';

/** The papers that are made of a show alone, by the name under which they are asked for. */
export const SHOW_PAPERS = ['conducteur', 'changes', 'cards', 'guests', 'summary', 'audience'] as const;
export type ShowPaper = (typeof SHOW_PAPERS)[number];

/** The description of one paper; `form` names it. */
export type PaperDocument = ConducteurDocument | CallSheetDocument | ImageRightsDocument | CueCardsDocument | GuestCardsDocument | SummaryDocument | AudienceDocument;

/** A show → one of its papers as plain JSON. The same show gives the same document. */
export function describePaper(paper: ShowPaper, show: PrintedShow, wishes: PaperWishes = {}): PaperDocument {
  switch (paper) {
    case 'changes': return describeChanges({ ...show, ...wishes });
    case 'conducteur': return describeConducteur({ ...show, ...wishes });
    case 'cards': return describeCueCards(show, wishes.size === 'a5' ? 'a5' : 'a6');
    case 'guests': return describeGuestCards(show, wishes.size === 'a5' ? 'a5' : 'a4');
    case 'summary': return describeSummary(show);
    case 'audience': return describeAudience(show);
  }
}
