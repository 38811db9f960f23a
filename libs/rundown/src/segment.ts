import type { ColumnId, GroupId, QuestionId, QuoteId, SegmentId, SpeakerId, ThemeId } from './ids.js';

/** Whole seconds. A duration is ≥ 0 and zero is a duration; an offset is counted from the start of the programme. */
export type Seconds = number;

/** The kinds of line a talkshow rundown knows; the French name stands in the comment. */
export const SEGMENT_KINDS = [
  'coldOpen', // accroche
  'titles', // générique
  'menu', // sommaire
  'launch', // lancement
  'introduction', // présentation
  'opening', // ouverture
  'debate', // débat
  'tape', // magnéto
  'sting', // virgule
  'break', // coupure
  'audienceQuestions', // questions du public
  'roundTable', // tour de table
  'conclusion', // conclusion
  'offAir', // hors antenne
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Least, ideal and most a segment may last; min ≤ ideal ≤ max. */
export interface Elasticity {
  readonly minSeconds: Seconds;
  readonly idealSeconds: Seconds;
  readonly maxSeconds: Seconds;
}

/** `host` leads; `guest` speaks; `audience` asks from the room. */
export type SeatRole = 'host' | 'guest' | 'audience';

/** A person in a segment and the speaking time meant for them there. */
export interface SeatedSpeaker {
  readonly id: SpeakerId;
  readonly role: SeatRole;
  readonly seconds: Seconds;
  /** Why this person sits here, as the casting saw it; absent where the producer seated them. */
  readonly why?: readonly Reason[];
}

/** One sentence-to-be: a code and its facts, put into words by the reader's language. */
export interface Reason {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

/** What the control room needs for the line; empty text means nothing to say. */
export interface Technique {
  readonly camera: string;
  readonly sound: string;
  readonly lowerThird: string;
}

/** What the producer holds fixed when the planner or a repair moves things. */
export interface SegmentLocks {
  readonly position: boolean;
  readonly duration: boolean;
  readonly speakers: boolean;
}

/**
 * A start that does not float (heure fixe): a wall-clock date-time in the show's zone, `YYYY-MM-DDTHH:MM[:SS]`,
 * or whole studio seconds after the show's start, 0 to 24 hours.
 */
export type HardStart = { readonly local: string } | { readonly offsetSeconds: Seconds };

/** Why a line keeps its place but takes no time: `floated` (de secours) may come back, `dropped` (trappée) was taken out during the show. */
export type Skipped = 'floated' | 'dropped';

/** Colours a line may be marked with; each has a name on screen, and paper does without. */
export const SEGMENT_COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'grey'] as const;
export type SegmentColour = (typeof SEGMENT_COLOURS)[number];

/** One line of the rundown (séquence) as entered: nothing here is computed. */
export interface Segment {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly title: string;
  /** What must be obtained from this segment (« ce qu'il faut obtenir »). */
  readonly objective: string;
  readonly durationSeconds: Seconds;
  readonly elasticity: Elasticity | null;
  /** True for what happens in the studio but does not count in the programme's length. */
  readonly outside: boolean;
  readonly theme: ThemeId | null;
  readonly speakers: readonly SeatedSpeaker[];
  readonly quotes: readonly QuoteId[];
  readonly questions: readonly QuestionId[];
  /** The producer's own words for the line: what to say, what happens. */
  readonly content: string;
  readonly technique: Technique;
  /** The producer's remarks for everybody who reads the rundown. */
  readonly notes: string;
  readonly why: readonly Reason[];
  readonly locks: SegmentLocks;
  /** Absent or null: the line floats, starting when what is above it ends. */
  readonly hardStart?: HardStart | null;
  /** Absent or null: the line is played. */
  readonly skipped?: Skipped | null;
  /** One of the rundown's groups; absent or null: none. */
  readonly group?: GroupId | null;
  /** True: on air it ends at its planned clock time, however late it starts (a live link, a vote). */
  readonly countToEnd?: boolean;
  /** Absent or null: unmarked. */
  readonly colour?: SegmentColour | null;
  /** What stands in the rundown's own columns, by column; a column without text is absent. */
  readonly cells?: Readonly<Record<ColumnId, string>> | null;
}
