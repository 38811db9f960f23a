import { clockOf, formatDuration, type TimedSegment } from '#rundown';
import { localDateTime } from './local-date-time.js';
import type { ConducteurInput } from './printed-show.js';
import { WORDS } from './words.js';

/** What is special about a line's time, in words: it starts at its own hour, ends at its hour, or is not played. */
export function describeMarks(segment: TimedSegment, input: ConducteurInput): readonly string[] {
  const { marks } = WORDS[input.heading.locale];
  if (segment.skipped) return [marks[segment.skipped]];
  return [
    ...(isHard(segment) ? [marks.hardStart(gapOf(segment, input))] : []),
    ...(segment.countToEnd === true ? [marks.countToEnd(endOf(segment, input))] : []),
  ];
}

/** True where the start does not float and could be placed. */
export const isHard = ({ times, skipped }: TimedSegment): boolean => !skipped && times.gapSeconds !== null;

function gapOf({ times: { gapSeconds } }: TimedSegment, { heading: { locale } }: ConducteurInput): string {
  const { marks } = WORDS[locale];
  if (gapSeconds === null || gapSeconds === 0) return '';
  return gapSeconds > 0 ? marks.hole(formatDuration(gapSeconds)) : marks.missed(formatDuration(-gapSeconds));
}

/** The clock at the planned end; empty without a start. */
function endOf({ times }: TimedSegment, { rundown }: ConducteurInput): string {
  return times.start === null || rundown.start === null ? '' : clockOf(localDateTime(Date.parse(times.start) + times.countedSeconds * 1000, rundown.start.zone));
}
