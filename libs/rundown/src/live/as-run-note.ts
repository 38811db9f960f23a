import type { NoteId, SegmentId } from '../ids.js';
import type { Milliseconds } from './as-run.js';

/** A line went on at `startMs`. `title` names a line that the rundown does not have; null for those it has. */
export interface TakeNote {
  readonly act: 'take';
  readonly id: NoteId;
  readonly line: SegmentId;
  readonly title: string | null;
  readonly startMs: Milliseconds;
  /** Null: until the next line goes on, or the floor is left. */
  readonly endMs: Milliseconds | null;
}

/** The floor was left: nothing is on from then. */
export interface EndNote {
  readonly act: 'end';
  readonly id: NoteId;
  readonly startMs: Milliseconds;
}

/** A line is not played (trappée). */
export interface DropNote {
  readonly act: 'drop';
  readonly id: NoteId;
  readonly line: SegmentId;
}

/** A take is done again: it took studio time and is no programme. */
export interface VoidNote {
  readonly act: 'void';
  readonly id: NoteId;
  readonly of: NoteId;
}

/** A stretch that the published video does not have. */
export interface CutNote {
  readonly act: 'cut';
  readonly id: NoteId;
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds;
}

/** The true times of a take, an end or a cut. */
export interface CorrectNote {
  readonly act: 'correct';
  readonly id: NoteId;
  readonly of: NoteId;
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds | null;
}

/** Something noted was a slip. */
export interface UndoNote {
  readonly act: 'undo';
  readonly id: NoteId;
  readonly of: NoteId;
}

/** One thing noted about a show; never changed, only noted upon. */
export type AsRunNote = TakeNote | EndNote | DropNote | VoidNote | CutNote | CorrectNote | UndoNote;
