import type { AudienceDocument } from './audience/audience-document.js';
import { describeAudience } from './audience/describe-audience.js';
import type { CallSheetDocument } from './call-sheet-document.js';
import type { CueCardsDocument } from './cards/cue-cards-document.js';
import { describeCueCards } from './cards/describe-cue-cards.js';
import { describeChanges } from './changes/describe-changes.js';
import type { ConducteurDocument } from './conducteur-document.js';
import type { DaySheetDocument } from './day-sheet/day-sheet-document.js';
import { describeDaySheet } from './day-sheet/describe-day-sheet.js';
import { describeConducteur } from './describe-conducteur.js';
import { describeGuestCards } from './guests/describe-guest-cards.js';
import type { GuestCardsDocument } from './guests/guest-cards-document.js';
import type { CallsDocument } from './people/calls-document.js';
import { describeCalls } from './people/describe-calls.js';
import { describeLowerThirds } from './lower-thirds/describe-lower-thirds.js';
import type { DoorListDocument } from './door-list/door-list-document.js';
import type { LowerThirdsDocument } from './lower-thirds/lower-thirds-document.js';
import { describeRightsSheets } from './people/describe-rights-sheets.js';
import type { RightsSheetsDocument } from './people/rights-sheets-document.js';
import { describeTablePlan } from './table-plan/describe-table-plan.js';
import type { TablePlanDocument } from './table-plan/table-plan-document.js';
import type { ImageRightsDocument } from './image-rights-document.js';
import type { PaperWishes } from './paper-wishes.js';
import type { PrintedShow } from './printed-show.js';
import { describeSummary } from './summary/describe-summary.js';
import type { SummaryDocument } from './summary/summary-document.js';

/** The papers that are made of a show alone, by the name under which they are asked for. */
export const SHOW_PAPERS = ['conducteur', 'changes', 'cards', 'guests', 'summary', 'audience', 'calls', 'day-sheet', 'lower-thirds', 'table-plan', 'image-rights'] as const;
export type ShowPaper = (typeof SHOW_PAPERS)[number];

/** The description of one paper; `form` names it. */
export type PaperDocument = ConducteurDocument | CallSheetDocument | ImageRightsDocument | CueCardsDocument | GuestCardsDocument | SummaryDocument | AudienceDocument | CallsDocument | DaySheetDocument | DoorListDocument | LowerThirdsDocument | RightsSheetsDocument | TablePlanDocument;

/** A show → one of its papers as plain JSON. The same show gives the same document. */
export function describePaper(paper: ShowPaper, show: PrintedShow, wishes: PaperWishes = {}): PaperDocument {
  switch (paper) {
    case 'changes': return describeChanges({ ...show, ...wishes });
    case 'conducteur': return describeConducteur({ ...show, ...wishes });
    case 'cards': return describeCueCards(show, wishes.size === 'a5' ? 'a5' : 'a6');
    case 'guests': return describeGuestCards(show, wishes.size === 'a5' ? 'a5' : 'a4');
    case 'summary': return describeSummary(show);
    case 'audience': return describeAudience(show);
    case 'calls': return describeCalls(show, wishes.person);
    case 'day-sheet': return describeDaySheet(show, wishes.orientation);
    case 'lower-thirds': return describeLowerThirds(show);
    case 'image-rights': return describeRightsSheets(show);
    case 'table-plan': return describeTablePlan(show);
  }
}
