import type { SegmentKind } from '#rundown';
import type { PrintLocale } from './print-locale.js';

/** What a guest's call sheet (convocation) is made of; local date-times `YYYY-MM-DDTHH:MM` in `zone`, empty text where something is not known. */
export interface CallSheetInput {
  readonly locale: PrintLocale;
  readonly recipient: { readonly name: string; readonly title: string; readonly organisation: string };
  readonly show: string;
  /** In whose name it is written. */
  readonly letterhead: string;
  readonly zone: string;
  /** When the guest is to be there (arrivée), make-up and microphone included. */
  readonly call: string;
  /** When they go to make-up and get a microphone; null and absent: not known, or the studio does none of that. */
  readonly makeUp?: string | null;
  readonly microphone?: string | null;
  /** When they may leave (libération). */
  readonly release: string;
  /** False: not told to them yet, to be confirmed; true unless said. */
  readonly settled?: boolean;
  /** « Oui, mais »: when they said they arrive and leave; null: as called. */
  readonly arrives: string | null;
  readonly leaves: string | null;
  readonly place: { readonly name: string; readonly address: string; readonly access: string; readonly mapAddress: string };
  readonly contact: { readonly name: string; readonly telephone: string; readonly address: string };
  /** In running order. */
  readonly segments: readonly { readonly number: string; readonly kind: SegmentKind; readonly title: string; readonly start: string; readonly seconds: number }[];
  /** Names of those they sit with. */
  readonly companions: readonly string[];
  /** ISO instant that stands on the page and decides the bytes. */
  readonly printedAt: string;
  /** Of the version that it was printed from, null for the draft; absent: it goes with a mail, and stands for itself. */
  readonly version?: number | null;
}

/** What the copy of a signed image rights text is made of. */
export interface ImageRightsInput {
  readonly locale: PrintLocale;
  readonly show: string;
  readonly letterhead: string;
  /** The text as it was signed, paragraphs parted by empty lines. */
  readonly text: string;
  readonly textVersion: string;
  readonly signedName: string;
  /** ISO instant; also the date of the file. */
  readonly signedAt: string;
  readonly zone: string;
  /** Network address it was signed from. */
  readonly signedFrom: string;
}
