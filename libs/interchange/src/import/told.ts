import type { Elasticity, HardStart, Reason, SeatRole, Seconds, SegmentColour, SegmentKind, SegmentLocks, Skipped } from '#rundown';

/** Where in a file something stands. */
export interface ToldAt {
  /** Name of the sheet; null where there is one table, or none. */
  readonly sheet: string | null;
  /** From 1, as a spreadsheet counts; of an entry or a line its place in the list. */
  readonly row: number;
}

/** A person named in a line. What is not told stays as it is, or is the person's own. */
export interface ToldSeat {
  readonly id: string | null;
  readonly name: string;
  readonly seconds: Seconds | null;
  readonly role: SeatRole | null;
}

/** What a file says of a line: a field that is absent is not told, and stays. */
export interface ToldFields {
  readonly title?: string;
  readonly kind?: SegmentKind;
  readonly durationSeconds?: Seconds;
  readonly objective?: string;
  readonly content?: string;
  readonly notes?: string;
  readonly outside?: boolean;
  readonly camera?: string;
  readonly sound?: string;
  readonly lowerThird?: string;
  readonly elasticity?: Elasticity | null;
  readonly hardStart?: HardStart | null;
  readonly skipped?: Skipped | null;
  readonly countToEnd?: boolean;
  readonly colour?: SegmentColour | null;
  /** Key of one of `groups`; null: none. */
  readonly group?: string | null;
  readonly theme?: { readonly id: string | null; readonly label: string } | null;
  readonly speakers?: readonly ToldSeat[];
  /** Texts by key of one of `columns`; an empty text empties. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly quotes?: readonly string[];
  readonly questions?: readonly string[];
  readonly locks?: SegmentLocks;
  /** Why the line was there, where it comes from. */
  readonly why?: readonly Reason[];
}

export interface ToldLine {
  readonly at: ToldAt;
  /** Ours, where the file carries it. */
  readonly id: string | null;
  readonly number: string | null;
  /** Null: not told. */
  readonly aside: boolean | null;
  readonly fields: ToldFields;
}

/** Something that could not be taken: the whole row, or one cell of it. */
export interface Unread {
  readonly at: ToldAt;
  /** Heading of the column; null where the row is meant. */
  readonly column: string | null;
  readonly text: string;
  readonly code: UnreadCode;
  readonly loses: 'row' | 'cell';
}

export const UNREAD_CODES = [
  'titleMissing', 'durationMissing', 'durationNegative', 'durationUnreadable', 'durationTooLong', 'hardStartUnreadable', 'kindUnknown', 'stateUnknown', 'colourUnknown', 'elasticityUnreadable',
  'personUnknown', 'themeUnknown', 'quoteUnknown', 'questionUnknown', 'textTooLong', 'idRepeated', 'totalRow', 'entryIgnored',
] as const;
export type UnreadCode = (typeof UNREAD_CODES)[number];

/** A rundown as somebody's file tells it. */
export interface Told {
  readonly lines: readonly ToldLine[];
  /** Parts by key: an id of ours, or a title. `budgetSeconds` absent: not told. */
  readonly groups: readonly { readonly key: string; readonly title: string; readonly budgetSeconds?: Seconds | null }[];
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly unread: readonly Unread[];
}

/** Letters without accents, case or punctuation: two words that are alike here are one to a reader. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/gu, 'oe').replace(/[^\p{L}\p{N}#+]+/gu, ' ').trim();
