import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import type { Rundown } from '../rundown.js';
import { timeRundown } from '../time-rundown.js';
import type { Take } from './as-run.js';
import { forecastShow } from './forecast-show.js';
import type { ShowForecast } from './show-forecast.js';

const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });

/** The show as planned, line after line, up to `now`. */
function asPlanned(rundown: Rundown, now: number): Take[] {
  const timed = timeRundown(rundown);
  const base = Date.parse(timed.segments[0]!.times.start!) - timed.segments[0]!.times.studioSeconds * 1000;
  return timed.segments.flatMap(({ id, skipped, times }): Take[] => {
    const [startMs, endMs] = [base + times.studioSeconds * 1000, base + (times.studioSeconds + times.countedSeconds) * 1000];
    return skipped || startMs > base + now * 1000 ? [] : [{ segment: id, startMs, endMs: endMs <= base + now * 1000 ? endMs : null }];
  });
}

/** Takes of some of the first lines, in order, each of any length. */
function anyTakes(rundown: Rundown, drawn: readonly { readonly taken: boolean; readonly pauseMs: number; readonly ms: number }[], runs: boolean): Take[] {
  let at = Date.parse(timeRundown(rundown).segments[0]!.times.start!);
  const takes = rundown.segments.slice(0, drawn.length).flatMap(({ id }, index): Take[] => {
    const { taken, pauseMs, ms } = drawn[index]!;
    if (!taken) return [];
    const startMs = at + pauseMs;
    at = startMs + ms;
    return [{ segment: id, startMs, endMs: at }];
  });
  return takes.map((take, index) => (runs && index === takes.length - 1 ? { ...take, endMs: null } : take));
}

function forecast(rundown: Rundown, takes: readonly Take[], nowMs: number): ShowForecast {
  const made = forecastShow(rundown, { takes }, nowMs);
  if (made.outcome !== 'showForecast') throw new Error(made.code);
  return made;
}

const lived = fc.record({
  rundown: arbitraryRundown({ countToEnd: true }),
  drawn: fc.array(fc.record({ taken: fc.boolean(), pauseMs: fc.nat(90_000), ms: fc.nat(1_500_000) }), { maxLength: 12 }),
  runs: fc.boolean(),
  laterMs: fc.nat(900_000),
}).map(({ rundown, drawn, runs, laterMs }) => {
  const takes = anyTakes(rundown, drawn, runs);
  const last = takes.at(-1);
  const nowMs = (last === undefined ? Date.parse(timeRundown(rundown).segments[0]!.times.start!) : last.endMs ?? last.startMs) + laterMs;
  return { rundown, takes, nowMs };
});

describe('the invariants of the live forecast', () => {
  it('a show that goes as planned drifts by nothing', () => {
    holds(fc.property(arbitraryRundown(), fc.nat(9000), (rundown, now) => {
      const timed = timeRundown(rundown);
      // An overlap cannot be played as planned.
      fc.pre(timed.segments.every(({ times }) => (times.gapSeconds ?? 0) >= 0));
      const base = Date.parse(timed.segments[0]!.times.start!) - timed.segments[0]!.times.studioSeconds * 1000;
      const made = forecast(rundown, asPlanned(rundown, now), base + Math.min(now, timed.studioSeconds) * 1000);
      expect([made.offsetMs, made.relativeOffsetMs, made.overMs - timed.lateSeconds * 1000, made.expectedUsefulMs]).toEqual([0, 0, 0, timed.plannedSeconds * 1000]);
      expect(made.lines.every(({ offsetMs }) => offsetMs === null || offsetMs === 0)).toBe(true);
    }));
  });

  it('no coming hard start is anticipated, and nothing comes before now', () => holds(fc.property(lived, ({ rundown, takes, nowMs }) => {
    const timed = timeRundown(rundown);
    forecast(rundown, takes, nowMs).lines.forEach(({ state, startMs, plannedStartMs }, index) => {
      if (state !== 'coming') return;
      expect(startMs).toBeGreaterThanOrEqual(nowMs);
      if (timed.segments[index]!.times.gapSeconds !== null) expect(startMs).toBeGreaterThanOrEqual(plannedStartMs);
    });
  })));

  it('coming lines follow each other without overlapping', () => holds(fc.property(lived, ({ rundown, takes, nowMs }) => {
    const coming = forecast(rundown, takes, nowMs).lines.filter(({ state }) => state === 'coming');
    coming.slice(1).forEach(({ startMs }, index) => expect(startMs).toBeGreaterThanOrEqual(coming[index]!.endMs!));
  })));

  it('waiting never helps: a later now ends no earlier', () => holds(fc.property(lived, fc.nat(900_000), ({ rundown, takes, nowMs }, moreMs) => {
    expect(forecast(rundown, takes, nowMs + moreMs).expectedEndMs).toBeGreaterThanOrEqual(forecast(rundown, takes, nowMs).expectedEndMs);
  })));

  it('useful time is what was played inside, and grows only while something inside is on', () => holds(fc.property(lived, ({ rundown, takes, nowMs }) => {
    const inside = new Set(rundown.segments.filter(({ outside }) => !outside).map(({ id }) => id));
    const played = takes.reduce((sum, { segment, startMs, endMs }) => sum + (inside.has(segment) ? (endMs ?? nowMs) - startMs : 0), 0);
    const made = forecast(rundown, takes, nowMs);
    expect(made.usefulMs).toBe(played);
    expect(made.expectedUsefulMs).toBeGreaterThanOrEqual(played);
  })));

  it('every figure is a whole number of milliseconds', () => holds(fc.property(lived, ({ rundown, takes, nowMs }) => {
    const { offsetMs, relativeOffsetMs, overMs, usefulOverMs, expectedEndMs, targetEndMs } = forecast(rundown, takes, nowMs);
    expect([offsetMs, relativeOffsetMs, overMs, usefulOverMs, expectedEndMs, targetEndMs].every(Number.isInteger)).toBe(true);
  })));
});
