import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { editSegment } from '../edit-segment.js';
import type { SegmentId } from '../ids.js';
import { moveSegment } from '../move-segment.js';
import type { Rundown, TimedSegment } from '../rundown.js';
import { dropSegment, floatSegment, playSegment } from '../skip-segment.js';
import { timeRundown } from '../time-rundown.js';
import { carryDelay } from './carry-delay.js';
import { roundBoundaries } from './round-boundaries.js';

const any = arbitraryRundown();
const floating = arbitraryRundown({ hard: false });
const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });
const end = (segment: TimedSegment | undefined) => (segment === undefined ? 0 : segment.times.studioSeconds + segment.times.countedSeconds);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function edit(rundown: Rundown, pick: number, durationSeconds: number) {
  const place = pick % rundown.segments.length;
  const segment = rundown.segments[place]!;
  const edited = editSegment(rundown, segment.id, { durationSeconds });
  if (edited.outcome !== 'segmentEdited') throw new Error(edited.outcome);
  return { place, edited: edited.rundown, delta: segment.skipped ? 0 : durationSeconds - segment.durationSeconds };
}

describe('the invariants of the timing', () => {
  it('durations and gaps, signed, add up to the end of the last line', () => holds(fc.property(any, (rundown) => {
    const { segments } = timeRundown(rundown);
    expect(sum(segments.map(({ times }) => times.countedSeconds + (times.gapSeconds ?? 0)))).toBe(end(segments.at(-1)));
  })));

  it('every line starts at the end of the one above, plus its gap', () => holds(fc.property(any, (rundown) => {
    const { segments } = timeRundown(rundown);
    segments.forEach(({ times }, index) => expect(times.studioSeconds).toBe(end(segments[index - 1]) + (times.gapSeconds ?? 0)));
  })));

  it('without overlaps starts only grow', () => holds(fc.property(floating, (rundown) => {
    const starts = timeRundown(rundown).segments.map(({ times }) => times.studioSeconds);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  })));

  it('a hard start lies where it was set', () => holds(fc.property(any, (rundown) => {
    for (const { hardStart, skipped, times } of timeRundown(rundown).segments) {
      if (hardStart && !skipped && 'offsetSeconds' in hardStart) expect(times.studioSeconds).toBe(hardStart.offsetSeconds);
    }
  })));

  it('timing a timed rundown changes nothing', () => holds(fc.property(any, (rundown) => {
    const once = timeRundown(rundown);
    expect(timeRundown(once)).toEqual(once);
  })));

  it('an edited duration moves nothing above it, floating lines below by exactly the difference as far as the next hard start, and nothing after', () => {
    holds(fc.property(any, fc.nat(), fc.nat(2000), (rundown, pick, seconds) => {
      const { place, edited, delta } = edit(rundown, pick, seconds);
      const [before, after] = [timeRundown(rundown).segments, timeRundown(edited).segments];
      const next = before.findIndex(({ times }, index) => index > place && times.gapSeconds !== null);
      after.forEach(({ times }, index) => {
        const shifts = index > place && (next === -1 || index < next);
        expect(times.studioSeconds - before[index]!.times.studioSeconds).toBe(shifts ? delta : 0);
      });
    }));
  });

  it('any order of floating lines lasts the same', () => holds(fc.property(floating, fc.nat(), (rundown, turn) => {
    const { segments } = rundown;
    const turned = { ...rundown, segments: [...segments.slice(turn % segments.length), ...segments.slice(0, turn % segments.length)].reverse() };
    const [one, other] = [timeRundown(rundown), timeRundown(turned)];
    expect([other.plannedSeconds, other.overSeconds, other.studioSeconds]).toEqual([one.plannedSeconds, one.overSeconds, one.studioSeconds]);
  })));

  it('playing what was floated or dropped gives the times back', () => holds(fc.property(arbitraryRundown({ skipped: false }), fc.nat(), fc.boolean(), (rundown, pick, drop) => {
    const id = rundown.segments[pick % rundown.segments.length]?.id as SegmentId;
    const skipped = (drop ? dropSegment : floatSegment)(rundown, id);
    const back = skipped.outcome === 'segmentEdited' ? playSegment(skipped.rundown, id) : skipped;
    expect(back.outcome === 'segmentEdited' && back.rundown).toEqual(rundown);
  })));

  it('on target, back times are front times', () => holds(fc.property(floating, (rundown) => {
    const { plannedSeconds } = timeRundown(rundown);
    for (const { outside, times } of timeRundown({ ...rundown, targetSeconds: plannedSeconds }).segments) {
      if (!outside) expect([times.backSeconds, times.back]).toEqual([times.startSeconds, times.start]);
    }
  })));

  it('from its back time a line and those after it reach the next hard start, or the target, exactly', () => holds(fc.property(any, (rundown) => {
    const timed = timeRundown(rundown);
    timed.segments.forEach(({ outside, times }, index) => {
      const hard = timed.segments.findIndex((below, place) => place > index && below.times.gapSeconds !== null);
      if (times.back === null || times.start === null) return expect(outside && hard === -1).toBe(true);
      const early = (Date.parse(times.start) - Date.parse(times.back)) / 1000;
      expect(early).toBe(hard === -1 ? timed.lateSeconds : 0 - timed.segments[hard]!.times.gapSeconds!);
    });
  })));

  it('over and late move against the target one by one', () => holds(fc.property(any, fc.nat(3000), (rundown, more) => {
    const [one, other] = [timeRundown(rundown), timeRundown({ ...rundown, targetSeconds: rundown.targetSeconds + more })];
    expect([one.overSeconds - other.overSeconds, one.lateSeconds - other.lateSeconds]).toEqual([more, more]);
  })));

  it('over and late are the same without hard starts', () => holds(fc.property(floating, (rundown) => {
    const { overSeconds, lateSeconds, plannedSeconds, targetSeconds } = timeRundown(rundown);
    expect([lateSeconds, plannedSeconds - targetSeconds]).toEqual([overSeconds, overSeconds]);
  })));

  it('no delay, however negative, starts a hard line before its time; and none grows on the way', () => {
    const announced = fc.array(fc.record({ pick: fc.nat(), delaySeconds: fc.integer({ min: -600, max: 600 }) }), { maxLength: 4 });
    holds(fc.property(arbitraryRundown({ countToEnd: true }), announced, (rundown, delays) => {
      const timed = timeRundown(rundown);
      const carried = carryDelay(timed, delays.map(({ pick, delaySeconds }) => ({ segment: timed.segments[pick % timed.segments.length]!.id, delaySeconds })));
      const overlaps = sum(timed.segments.map(({ times }) => Math.max(0, -(times.gapSeconds ?? 0))));
      const most = sum(delays.map(({ delaySeconds }) => Math.max(0, delaySeconds))) + overlaps;
      carried.forEach((line, index) => {
        if (timed.segments[index]!.times.gapSeconds !== null) expect(line.delaySeconds).toBeGreaterThanOrEqual(0);
        expect(line.delaySeconds).toBeLessThanOrEqual(most);
      });
    }));
  });

  it('without a delay and without overlaps nothing is delayed', () => holds(fc.property(floating, (rundown) => {
    expect(carryDelay(timeRundown(rundown), []).every(({ delaySeconds }) => delaySeconds === 0)).toBe(true);
  })));

  it('rounded boundaries keep the sum, move no boundary by more than half a step, and keep every whole bound on a span', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 9000 }).map((tenths) => tenths / 10), { minLength: 1, maxLength: 15 });
    holds(fc.property(lengths, fc.constantFrom(1, 5), (exact, step) => {
      const rounded = roundBoundaries(exact, step);
      const reached = (values: readonly number[]) => values.reduce<number[]>((sums, value) => [...sums, (sums.at(-1) ?? 0) + value], [0]);
      const [before, after] = [reached(exact), reached(rounded)];
      expect(rounded.every((value) => value % step === 0)).toBe(true);
      after.forEach((boundary, index) => expect(Math.abs(boundary - before[index]!)).toBeLessThanOrEqual(step / 2 + 1e-6));
      for (let from = 0; from < before.length; from += 1) {
        for (let to = from; to < before.length; to += 1) {
          const [span, whole] = [before[to]! - before[from]!, after[to]! - after[from]!];
          expect(whole).toBeGreaterThanOrEqual(Math.floor((span + 1e-6) / step) * step);
          expect(whole).toBeLessThanOrEqual(Math.ceil((span - 1e-6) / step) * step);
        }
      }
    }));
  });

  it('a half that fractions just miss is rounded up like any other', () => {
    // 0.7 + 0.1 + 0.7 is 1.4999999999999998.
    expect(roundBoundaries([0.7, 0.1, 0.7])).toEqual([1, 0, 1]);
  });

  it('a show that starts later is later by that much in every line, and otherwise the same', () => holds(fc.property(any, fc.integer({ min: 1, max: 2880 }), (drawn, minutes) => {
    // No clock changes in this zone, and hard starts are offsets: all that may differ are instants.
    const at = (minute: number): Rundown => ({ ...drawn, start: { local: new Date(Date.UTC(2026, 1, 3) + minute * 60_000).toISOString().slice(0, 16), zone: 'Asia/Kolkata' } });
    const [one, other] = [timeRundown(at(0)), timeRundown(at(minutes))];
    const later = (instant: string | null) => instant && Date.parse(instant) + minutes * 60_000;
    other.segments.forEach(({ times }, index) => {
      const before = one.segments[index]!.times;
      expect([times.start, times.back].map((instant) => instant && Date.parse(instant))).toEqual([later(before.start), later(before.back)]);
      expect({ ...times, start: null, back: null }).toEqual({ ...before, start: null, back: null });
    });
    expect([other.end, other.targetEnd].map((instant) => instant && Date.parse(instant))).toEqual([later(one.end), later(one.targetEnd)]);
  })));

  it('moving a line and moving it back gives every time back', () => holds(fc.property(any, fc.nat(), fc.nat(), (rundown, pick, place) => {
    const { length } = rundown.segments;
    const moved = moveSegment(rundown, rundown.segments[pick % length]!.id, place % length);
    const back = moved.outcome === 'segmentMoved' ? moveSegment(moved.rundown, rundown.segments[pick % length]!.id, moved.from) : moved;
    expect(back.outcome === 'segmentMoved' && timeRundown(back.rundown)).toEqual(timeRundown(rundown));
  })));

  it('never throws, whatever numbers a file holds', () => {
    const odd = fc.constantFrom(NaN, Infinity, -Infinity, -1, 0.5, 1e308, 2 ** 53, 0);
    holds(fc.property(any, odd, odd, odd, fc.nat(), (rundown, duration, target, offsetSeconds, pick) => {
      const segments = rundown.segments.map((segment, index) =>
        (index === pick % rundown.segments.length ? { ...segment, durationSeconds: duration, hardStart: { offsetSeconds } } : segment));
      const timed = timeRundown({ ...rundown, targetSeconds: target, segments });
      expect([timed.plannedSeconds, timed.overSeconds, timed.lateSeconds, timed.studioSeconds].every(Number.isInteger)).toBe(true);
    }));
  });
});
