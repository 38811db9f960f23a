import type { Temporal } from 'temporal-polyfill';
import { countedSeconds, isDuration, isPlayed } from '../counted-seconds.js';
import { LONGEST_SECONDS } from '../duration.js';
import type { DurationRefused, PlaceOutOfRange } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Seconds } from '../segment.js';
import { showOrigin } from '../studio-clock.js';
import { placeHardStart } from './place-hard-start.js';

/**
 * Where every line lies, by position, in whole seconds: the numbers behind a timed rundown.
 * It is changed in place by `retimeLine` and `applyShift`; floats of 64 bits hold any sum of seconds exactly.
 */
export interface Timeline {
  /** What each line takes; 0 when skipped. */
  readonly counted: Float64Array;
  /** 1: played inside the programme. */
  readonly useful: Uint8Array;
  /** 1: not skipped. */
  readonly played: Uint8Array;
  /** Studio seconds of a hard start; NaN where the line floats. */
  readonly anchors: Float64Array;
  /** Positions of the lines with a hard start, in running order. */
  readonly anchored: readonly number[];
  /** Front time of each line in studio seconds. */
  readonly studioStarts: Float64Array;
  /** Useful seconds before each line. */
  readonly usefulStarts: Float64Array;
}

/** All that travels after an edit of one duration: the line above `fromIndex` became longer by `deltaSeconds` (negative: shorter). */
export interface TimesShifted {
  readonly outcome: 'timesShifted';
  readonly fromIndex: number;
  readonly deltaSeconds: Seconds;
}

/** Lays a rundown's lines out: a floating one starts when the one above ends, a hard one at its own time whatever is above. */
export function openTimeline(
  { segments, start }: Pick<Rundown, 'segments' | 'start'>,
  origin: Temporal.ZonedDateTime | null = showOrigin(start),
): Timeline {
  const count = segments.length;
  const anchored: number[] = [];
  const timeline: Timeline = {
    anchored,
    counted: new Float64Array(count), useful: new Uint8Array(count), played: new Uint8Array(count),
    anchors: new Float64Array(count).fill(NaN), studioStarts: new Float64Array(count), usefulStarts: new Float64Array(count),
  };
  let [studio, useful] = [0, 0];
  for (const [index, segment] of segments.entries()) {
    const [seconds, isUseful] = [countedSeconds(segment), isPlayed(segment) && !segment.outside];
    const anchor = isPlayed(segment) && segment.hardStart ? placeHardStart(segment.hardStart, origin).studioSeconds : null;
    if (anchor !== null) {
      timeline.anchors[index] = studio = anchor;
      anchored.push(index);
    }
    timeline.counted[index] = seconds;
    timeline.useful[index] = Number(isUseful);
    timeline.played[index] = Number(isPlayed(segment));
    timeline.studioStarts[index] = studio;
    timeline.usefulStarts[index] = useful;
    studio += seconds;
    if (isUseful) useful += seconds;
  }
  return timeline;
}

/** Whether the line has a hard start that holds. */
export function isAnchored({ anchors }: Timeline, index: number): boolean {
  return !Number.isNaN(anchors[index] ?? NaN);
}

/** Before a hard start, its time − the end of the line above: positive = hole, negative = overlap; 0 where the line floats. */
export function gapBefore(timeline: Timeline, index: number): Seconds {
  return isAnchored(timeline, index) ? (timeline.studioStarts[index] ?? 0) - endOf(timeline, index - 1) : 0;
}

/** End of a line in studio seconds; of the line before the first: the show's start. */
export function endOf({ studioStarts, counted }: Timeline, index: number): Seconds {
  return (studioStarts[index] ?? 0) + (counted[index] ?? 0);
}

/** Gives one line a new duration and re-times what follows in place; says what others need to do the same with `applyShift`. */
export function retimeLine(timeline: Timeline, index: number, durationSeconds: Seconds): TimesShifted | DurationRefused | PlaceOutOfRange {
  const before = timeline.counted[index];
  if (before === undefined) return { outcome: 'placeOutOfRange', place: index, lastPlace: timeline.counted.length - 1 };
  if (!isDuration(durationSeconds)) return { outcome: 'durationRefused', durationSeconds, longestSeconds: LONGEST_SECONDS };
  const deltaSeconds = timeline.played[index] === 1 ? durationSeconds - before : 0;
  const shifted: TimesShifted = { outcome: 'timesShifted', fromIndex: index + 1, deltaSeconds };
  applyShift(timeline, shifted);
  return shifted;
}

/** Does to a timeline what was done to its twin elsewhere: floating lines shift as far as the next hard start, useful time to the end. */
export function applyShift(timeline: Timeline, { fromIndex, deltaSeconds }: Pick<TimesShifted, 'fromIndex' | 'deltaSeconds'>): void {
  const { counted, anchored, studioStarts, usefulStarts, useful } = timeline;
  const edited = fromIndex - 1;
  if (deltaSeconds === 0 || counted[edited] === undefined) return;
  counted[edited] += deltaSeconds;
  shift(studioStarts, fromIndex, anchored.find((index) => index >= fromIndex) ?? studioStarts.length, deltaSeconds);
  if (useful[edited] === 1) shift(usefulStarts, fromIndex, usefulStarts.length, deltaSeconds);
}

function shift(starts: Float64Array, from: number, until: number, delta: Seconds): void {
  for (let index = from; index < until; index += 1) starts[index]! += delta;
}
