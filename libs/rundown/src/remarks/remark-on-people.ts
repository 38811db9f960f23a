import { isPlayed } from '../counted-seconds.js';
import { readInstant } from '../read-start.js';
import type { Remark } from '../remark.js';
import type { LocalStart, TimedRundown, TimedSegment } from '../rundown.js';
import type { RemarkSpeaker, Span } from './remark-facts.js';

/** What is odd about people: who has not answered, comes no more, is not there when they speak, is somewhere else, has not signed. */
export function remarkOnPeople(timed: TimedRundown, speakers: readonly RemarkSpeaker[]): readonly Remark[] {
  const { start } = timed;
  const seated = linesByPerson(timed);
  const linesOf = ({ id }: RemarkSpeaker) => seated.get(id) ?? [];
  return [
    ...speakers.flatMap((speaker) => goneRemarks(speaker, linesOf(speaker))),
    ...(start === null ? [] : speakers.filter(({ gone }) => gone !== true).flatMap((speaker) => presenceRemarks(speaker, linesOf(speaker), start))),
    ...together('notConfirmed', 'info', speakers.filter(({ settled }) => settled === false)),
    ...together('unseated', 'warn', speakers.filter((speaker) => speaker.settled === true && speaker.gone === false && linesOf(speaker).length === 0)),
    ...together('imageRightsMissing', 'warn', speakers.filter(({ signed }) => signed === false)),
  ];
}

function linesByPerson({ segments }: TimedRundown): ReadonlyMap<string, readonly TimedSegment[]> {
  const lines = new Map<string, TimedSegment[]>();
  for (const segment of segments.filter(isPlayed)) {
    for (const id of new Set(segment.speakers.map((speaker) => speaker.id))) {
      const known = lines.get(id);
      if (known === undefined) lines.set(id, [segment]);
      else known.push(segment);
    }
  }
  return lines;
}

/** One remark that names all of them. */
function together(code: string, level: Remark['level'], people: readonly RemarkSpeaker[]): readonly Remark[] {
  return people.length === 0 ? [] : [{ code, level, facts: { count: people.length, names: people.map(({ name }) => name) } }];
}

function goneRemarks({ name, gone }: RemarkSpeaker, lines: readonly TimedSegment[]): readonly Remark[] {
  return gone !== true ? [] : about('speakerGone', 'warn', lines, { name });
}

function presenceRemarks(speaker: RemarkSpeaker, lines: readonly TimedSegment[], start: LocalStart): readonly Remark[] {
  const { name, free = [], called = null, elsewhere = [] } = speaker;
  const windows = free.map((span) => momentsOf(span, start));
  // Hours nobody can read say nothing about when somebody is there.
  const missed = windows.length === 0 || windows.includes(null) ? [] : lines.filter((line) => !windows.some((window) => isWithin(line, window!)));
  const call = called === null ? null : momentsOf(called, start);
  const uncalled = call === null ? [] : lines.filter((line) => !missed.includes(line) && !isWithin(line, call));
  return [
    ...about('notThere', 'warn', missed, { name, windows: free.map(sayable).join(', ') }),
    ...about('outsideCall', 'info', uncalled, { name, from: called?.from ?? null, to: called?.to ?? null }),
    ...elsewhere.flatMap((span) => {
      const moments = momentsOf(span, start);
      return moments === null ? [] : about('inTwoPlaces', 'warn', lines.filter((line) => overlaps(line, moments)), { name, title: span.title, from: span.from, to: span.to });
    }),
  ];
}

/** Told once for all the lines, at the first of them. */
function about(code: string, level: Remark['level'], lines: readonly TimedSegment[], facts: Remark['facts']): readonly Remark[] {
  const [first] = lines;
  return first === undefined ? [] : [{ code, level, segment: first.id, facts: { ...facts, segments: lines.length } }];
}

interface Moments {
  readonly from: number;
  readonly to: number;
}

function momentsOf({ from, to }: Span, { local, zone }: LocalStart): Moments | null {
  const read = (written: string) => readInstant(HOUR.test(written) ? `${local.slice(0, 10)}T${written}` : written, zone);
  const [begins, ends] = [from === null ? -Infinity : read(from), to === null ? Infinity : read(to)];
  if (begins === null || ends === null) return null;
  const pastMidnight = ends <= begins && HOUR.test(to ?? '');
  return { from: begins, to: ends + (pastMidnight ? DAY : 0) };
}

const HOUR = /^\d\d:\d\d$/;
const DAY = 86_400_000;

/** From when to when the line is on, in milliseconds; a show without a start has no such moments. */
function onAir({ times }: TimedSegment): Moments | null {
  if (times.start === null) return null;
  const from = Date.parse(times.start);
  return { from, to: from + times.countedSeconds * 1000 };
}

function isWithin(line: TimedSegment, { from, to }: Moments): boolean {
  const on = onAir(line);
  return on === null || (from <= on.from && on.to <= to);
}

function overlaps(line: TimedSegment, { from, to }: Moments): boolean {
  const on = onAir(line);
  return on !== null && on.from < to && from < on.to;
}

const sayable = ({ from, to }: Span): string => `${from ?? '…'} – ${to ?? '…'}`;
