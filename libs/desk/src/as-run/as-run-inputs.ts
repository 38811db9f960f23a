import type { AsRunNote, EpisodeId, Milliseconds, NoteId, SegmentId } from '#rundown';

/** One note about a show as it was played; what its act does not need is left out. */
export interface NoteAsRunInput {
  readonly episodeId: EpisodeId;
  /** Made by whoever notes, so that a note sent twice is kept once. */
  readonly key: string;
  /** Number of the released version that is before their eyes. */
  readonly version: number;
  /** Taken as it happens; false: typed afterwards. */
  readonly tapped: boolean;
  readonly act: AsRunNote['act'];
  /** Of a take or a drop. */
  readonly line?: SegmentId | null;
  /** Of a line that the version does not have. */
  readonly title?: string | null;
  readonly startMs?: Milliseconds | null;
  readonly endMs?: Milliseconds | null;
  /** What is voided, corrected or undone. */
  readonly of?: NoteId | null;
}
