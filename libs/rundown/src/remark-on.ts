import { isDuration, isPlayed } from './counted-seconds.js';
import { findFaults } from './find-faults.js';
import { readStart } from './read-start.js';
import { remarkOnTimes } from './remark-on-times.js';
import type { Remark } from './remark.js';
import type { SpeakerId } from './ids.js';
import type { TimedRundown, TimedSegment } from './rundown.js';

/** What a rundown does not know by itself. */
export interface RemarkFacts {
  /** The people of the show; `settled` once they said yes. */
  readonly speakers?: readonly { readonly id: SpeakerId; readonly name: string; readonly settled: boolean }[];
  /** Remarks of the steps before: reading, drafting, casting. */
  readonly earlier?: readonly Remark[];
}

/** Everything the producer should know about a timed rundown: warnings first, each in running order. Nothing blocks. */
export function remarkOn(timed: TimedRundown, facts: RemarkFacts = {}): readonly Remark[] {
  const remarks = [
    ...(facts.earlier ?? []),
    ...lengthRemarks(timed),
    ...startRemarks(timed),
    ...findFaults(timed),
    ...remarkOnTimes(timed),
    ...timed.segments.flatMap(segmentRemarks),
    ...answerRemarks(facts.speakers ?? []),
  ];
  return [...remarks.filter((remark) => remark.level === 'warn'), ...remarks.filter((remark) => remark.level === 'info')];
}

function lengthRemarks({ overSeconds, plannedSeconds, targetSeconds }: TimedRundown): Remark[] {
  if (overSeconds === 0) return [];
  const code = overSeconds > 0 ? 'tooLong' : 'tooShort';
  return [{ code, level: 'warn', facts: { overSeconds, plannedSeconds, targetSeconds } }];
}

function startRemarks({ start, segments, end }: TimedRundown): Remark[] {
  if (start === null) return [];
  const read = readStart(start.local, start.zone);
  const facts = { local: start.local, zone: start.zone };
  if (read.outcome === 'skippedHour') return [{ code: 'startSkipped', level: 'warn', facts: { ...facts, resumesAt: read.resumesAt } }];
  if (read.outcome !== 'startRead') return [{ code: 'startUnreadable', level: 'warn', facts }];
  const first = segments[0]?.times.start ?? end;
  return [
    ...(read.ambiguous ? [{ code: 'startAmbiguous', level: 'warn', facts } as const] : []),
    ...(first !== null && end !== null ? spanRemarks(first, end) : []),
  ];
}

function spanRemarks(first: string, end: string): Remark[] {
  const remarks: Remark[] = [];
  if (first.slice(19) !== end.slice(19)) remarks.push({ code: 'clocksChange', level: 'warn', facts: { from: first, to: end } });
  if (first.slice(0, 10) !== end.slice(0, 10)) remarks.push({ code: 'passesMidnight', level: 'info', facts: { end } });
  return remarks;
}

function segmentRemarks(segment: TimedSegment): Remark[] {
  if (!isPlayed(segment) || !isDuration(segment.durationSeconds)) return [];
  const { id, durationSeconds, elasticity, speakers } = segment;
  const remark = (code: string, facts: Remark['facts']): Remark => ({ code, level: 'warn', segment: id, ...(facts && { facts }) });
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
  const guests = speakers.filter((speaker) => speaker.role === 'guest').length;
  if (segment.kind === 'debate' && guests < 2) remarks.push(remark('fewGuests', { guests, leastGuests: 2 }));
  return remarks;
}

function answerRemarks(speakers: NonNullable<RemarkFacts['speakers']>): Remark[] {
  const open = speakers.filter((speaker) => !speaker.settled).map((speaker) => speaker.name);
  return open.length === 0 ? [] : [{ code: 'notConfirmed', level: 'info', facts: { count: open.length, names: open } }];
}
