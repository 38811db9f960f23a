import type { SegmentTimes, SpeakerId, TimedRundown, TimedSegment } from '#rundown';
import type { Instant } from '../instant.js';
import type { SlotSegment } from './slot.js';

/** A segment that is played, with its moments and the people in it. */
export interface PlayedSegment extends Omit<SlotSegment, 'start'> {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly people: readonly SpeakerId[];
}

/** What a timing that knows skipped lines adds: they keep their place and take no time. */
type Skippable = TimedSegment & { readonly skipped?: string | null; readonly times: SegmentTimes & { readonly countedSeconds?: number } };

/** The segments that are played, in running order; none while the show has no start. */
export function playedSegments({ segments }: TimedRundown): readonly PlayedSegment[] {
  return segments.flatMap(({ id, kind, title, speakers, times, durationSeconds, skipped }: Skippable) => {
    const startsAt = times.start === null ? Number.NaN : Date.parse(times.start);
    if (Number.isNaN(startsAt) || (skipped ?? null) !== null) return [];
    const seconds = times.countedSeconds ?? durationSeconds;
    const people = speakers.map((speaker) => speaker.id);
    return [{ id, number: times.number, kind, title, seconds, startsAt, endsAt: startsAt + seconds * 1000, people }];
  });
}
