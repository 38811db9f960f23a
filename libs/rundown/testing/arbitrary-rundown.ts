import fc from 'fast-check';
import type { HardStart, Rundown, Skipped } from '../src/index.js';
import { buildRundown, buildSegment } from './build-rundown.js';

interface Line {
  readonly seconds: number;
  readonly outside: boolean;
  readonly skipped: Skipped | null;
  readonly hardAt: number | null;
  readonly room: readonly [number, number];
  readonly locked: boolean;
  readonly countToEnd: boolean;
}

/** Any start, the nights the clocks change often among them. */
const starts = fc.oneof(
  fc.constantFrom('2026-10-25T01:30', '2026-10-25T02:10', '2026-03-29T01:20', '2026-12-31T23:40'),
  fc.integer({ min: 0, max: 525_600 }).map((minute) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 16)),
);

const lines: fc.Arbitrary<Line> = fc.record({
  seconds: fc.integer({ min: 0, max: 1200 }),
  outside: fc.boolean(),
  skipped: fc.option(fc.constantFrom<Skipped>('floated', 'dropped'), { freq: 4 }),
  hardAt: fc.option(fc.integer({ min: 0, max: 7200 }), { freq: 3 }),
  room: fc.tuple(fc.nat(300), fc.nat(300)),
  locked: fc.boolean(),
  countToEnd: fc.boolean(),
});

/** Rundowns of 1 to 12 lines with hard starts in any order, skipped and outside lines; `allow` leaves some of it out. */
export function arbitraryRundown(allow: { readonly hard?: boolean; readonly skipped?: boolean; readonly countToEnd?: boolean } = {}): fc.Arbitrary<Rundown> {
  return fc.record({
    lines: fc.array(lines, { minLength: 1, maxLength: 12 }),
    local: starts,
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'),
    over: fc.integer({ min: -300, max: 300 }),
  }).map((drawn) => buildRundown({
    start: { local: drawn.local, zone: drawn.zone },
    targetSeconds: Math.max(0, drawn.lines.reduce((sum, line) => sum + (line.outside ? 0 : line.seconds), 0) - drawn.over),
    segments: drawn.lines.map((line, index) => buildSegment({
      id: `s${index}`,
      durationSeconds: line.seconds,
      outside: line.outside,
      elasticity: { minSeconds: Math.max(0, line.seconds - line.room[0]), idealSeconds: line.seconds, maxSeconds: line.seconds + line.room[1] },
      locks: { position: line.locked, duration: line.locked, speakers: false },
      ...(allow.hard !== false && line.hardAt !== null && { hardStart: { offsetSeconds: line.hardAt } satisfies HardStart }),
      ...(allow.skipped !== false && line.skipped !== null && { skipped: line.skipped }),
      ...(allow.countToEnd === true && { countToEnd: line.countToEnd }),
    })),
  }));
}
