import { isDuration, isPlayed, wholeSeconds } from '../counted-seconds.js';
import type { Remark } from '../remark.js';
import type { TimedSegment } from '../rundown.js';
import type { NameOf } from './remark-facts.js';

/** What is odd in single lines: bounds, people and their minutes; then which lines are not played. */
export function remarkOnLines(segments: readonly TimedSegment[], nameOf: NameOf): readonly Remark[] {
  return [...segments.filter((segment) => isPlayed(segment) && isDuration(segment.durationSeconds)).flatMap((segment) => lineRemarks(segment, nameOf)), ...skippedRemarks(segments)];
}

const LEAST_GUESTS = 2;

function lineRemarks(segment: TimedSegment, nameOf: NameOf): Remark[] {
  const { id, durationSeconds, elasticity, speakers } = segment;
  const remark = (code: string, facts?: Remark['facts']): Remark => ({ code, level: 'warn', segment: id, ...(facts && { facts }) });
  const remarks: Remark[] = [];
  if (segment.title.trim() === '') remarks.push(remark('titleMissing', { position: segment.times.position }));
  if (elasticity !== null && durationSeconds < elasticity.minSeconds) {
    remarks.push(remark('shorterThanLeast', { durationSeconds, minSeconds: elasticity.minSeconds }));
  }
  if (elasticity !== null && durationSeconds > elasticity.maxSeconds) {
    remarks.push(remark('longerThanMost', { durationSeconds, maxSeconds: elasticity.maxSeconds }));
  }
  const speechSeconds = speakers.reduce((sum, speaker) => sum + speaker.seconds, 0);
  if (speechSeconds > durationSeconds) remarks.push(remark('speechTooLong', { speechSeconds, durationSeconds }));
  const twice = speakers.filter((speaker, at) => speakers.findIndex((other) => other.id === speaker.id) < at);
  for (const who of new Set(twice.map((speaker) => speaker.id))) remarks.push(remark('speakerTwice', { name: nameOf(who) }));
  const guests = speakers.filter((speaker) => speaker.role === 'guest').length;
  if (segment.kind !== 'debate' || guests >= LEAST_GUESTS) return remarks;
  return [...remarks, speakers.length === 0 ? remark('nobodyInDebate') : remark('fewGuests', { guests, leastGuests: LEAST_GUESTS })];
}

/** Lines that take no time are easily forgotten: told once, at the first of them. */
function skippedRemarks(segments: readonly TimedSegment[]): Remark[] {
  const skipped = segments.filter((segment) => !isPlayed(segment));
  const [first] = skipped;
  if (first === undefined) return [];
  const count = (how: string) => skipped.filter((segment) => segment.skipped === how).length;
  const facts = { lines: skipped.length, floated: count('floated'), dropped: count('dropped'), skippedSeconds: skipped.reduce((sum, segment) => sum + wholeSeconds(segment), 0) };
  return [{ code: 'linesSkipped', level: 'info', segment: first.id, facts }];
}
