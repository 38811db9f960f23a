import { findFaults } from './find-faults.js';
import { readStart } from './read-start.js';
import { remarkOnTimes } from './remark-on-times.js';
import type { Remark } from './remark.js';
import { orderRemarks } from './remarks/order-remarks.js';
import { namesOf, type RemarkFacts } from './remarks/remark-facts.js';
import { remarkOnLines } from './remarks/remark-on-lines.js';
import { remarkOnPeople } from './remarks/remark-on-people.js';
import { remarkOnSeats } from './remarks/remark-on-seats.js';
import { remarkOnSpeech } from './remarks/remark-on-speech.js';
import type { TimedRundown } from './rundown.js';

/** Everything the producer should know about a timed rundown: warnings first, the most important kind first, each in running order. Nothing blocks. */
export function remarkOn(timed: TimedRundown, { earlier = [], speakers = [], rules }: RemarkFacts = {}): readonly Remark[] {
  const nameOf = namesOf(speakers);
  return orderRemarks([
    ...lengthRemarks(timed),
    ...startRemarks(timed),
    ...findFaults(timed),
    ...remarkOnTimes(timed),
    ...remarkOnLines(timed.segments, nameOf),
    ...(rules === undefined ? [] : [...remarkOnSeats(timed.segments, rules, nameOf), ...remarkOnSpeech(timed.segments, rules, speakers)]),
    ...remarkOnPeople(timed, speakers),
    ...earlier,
  ]);
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
