import type { PrintList } from './print-list.js';
import type { PrintRun } from './print-run.js';

export interface PrintListKept {
  readonly outcome: 'PrintListKept';
  readonly list: PrintList;
}
export interface PrintListRefused {
  readonly outcome: 'PrintListRefused';
  readonly code: 'recipientUnknown' | 'recipientTwice' | 'paperUnknown' | 'paperTwice' | 'copiesOutOfRange' | 'wishUnknown';
}
export interface PrintRunQueued {
  readonly outcome: 'PrintRunQueued';
  readonly run: PrintRun;
}
/** The same day is being printed already. */
export interface PrintRunUnderWay {
  readonly outcome: 'PrintRunUnderWay';
  readonly run: PrintRun;
}
export interface PrintRunRefused {
  readonly outcome: 'PrintRunRefused';
  readonly code: 'noShow' | 'nobodyListed';
}

export type KeepPrintListOutcome = PrintListKept | PrintListRefused;
export type RequestPrintRunOutcome = PrintRunQueued | PrintRunUnderWay | PrintRunRefused;
