import { LONGEST_SECONDS, type Seconds } from '#rundown';
import type { ProgrammeLine } from './lay-programme.js';

/** A line of the show in its published recording. */
export interface RecordingChapter {
  readonly segmentId: string;
  readonly title: string;
  /** From the beginning of the recording. */
  readonly startSeconds: Seconds;
}

/** A recording that can be watched; a topic has one for each of its shows. */
export interface PublishedRecording {
  /** The show that it is of; null: none of ours. */
  readonly episodeId: string | null;
  /** Of that show. */
  readonly title: string | null;
  /** Local date-time of that show; null: nobody said. */
  readonly start: string | null;
  readonly url: string;
  /** In order of time. */
  readonly chapters: readonly RecordingChapter[];
}

/** A line beside the recording: null where it is not in it, or nobody knows where. */
export type PlacedChapter = Omit<RecordingChapter, 'startSeconds'> & { readonly startSeconds: Seconds | null };

/**
 * Lines in the time of a recording in which the programme begins at `offsetSeconds`: later, where something stands before it; negative,
 * where its beginning was left out. What is on when the recording begins begins with it.
 */
export function placeInRecording(lines: readonly ProgrammeLine[], offsetSeconds: Seconds): readonly PlacedChapter[] {
  return lines.map(({ segmentId, title, startSeconds, seconds }) => {
    const at = startSeconds === null ? null : startSeconds + offsetSeconds;
    return { segmentId, title, startSeconds: at === null || (at < 0 && at + seconds <= 0) ? null : Math.max(0, at) };
  });
}

/** Chapters of what a producer read, in order of time: those that are in the recording. */
export const chaptersOf = (placed: readonly PlacedChapter[]): readonly RecordingChapter[] =>
  placed.flatMap(({ startSeconds, ...line }) => (startSeconds === null ? [] : [{ ...line, startSeconds }])).toSorted((a, b) => a.startSeconds - b.startSeconds);

/** Seconds that may be said of a recording: whole, less than a day. */
export const isRecordingSecond = (seconds: number): boolean => Number.isInteger(seconds) && seconds >= 0 && seconds < LONGEST_SECONDS;
/** How far the programme may begin before or behind its recording. */
export const isOffset = (seconds: number): boolean => Number.isInteger(seconds) && Math.abs(seconds) < LONGEST_SECONDS;
