import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { GroupId, SegmentId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { AsRun, Take } from './as-run.js';
import { forecastShow } from './forecast-show.js';
import type { ShowForecast } from './show-forecast.js';

type Line = Partial<Omit<Segment, 'id'>> & { readonly id: string };
const SHOW_START = Date.parse('2026-12-10T19:00:00+01:00');
const second = (seconds: number) => SHOW_START + seconds * 1000;
const take = (id: string, from: number, to: number | null, voided = false): Take =>
  ({ segment: id as SegmentId, startMs: second(from), endMs: to === null ? null : second(to), ...(voided && { voided }) });

/** Four lines of a minute, on target. */
const plain: readonly Line[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
function show(lines: readonly Line[], takes: readonly Take[], now: number, extra: Partial<AsRun> = {}, overrides: Partial<Rundown> = {}): ShowForecast {
  const segments = lines.map((line) => buildSegment({ durationSeconds: 60, ...line }));
  const forecast = forecastShow(buildRundown({ targetSeconds: 240, segments, ...overrides }), { takes, ...extra }, second(now));
  if (forecast.outcome !== 'showForecast') throw new Error(forecast.code);
  return forecast;
}
/** Studio seconds. */
const sinceStart = (ms: number | null) => (ms === null ? null : (ms - SHOW_START) / 1000);
const starts = (forecast: ShowForecast) => forecast.lines.map(({ startMs }) => sinceStart(startMs));
const states = (forecast: ShowForecast) => forecast.lines.map(({ state }) => state).join(' ');

describe('the decision table of the live show', () => {
  it('L1: before the show its planned start holds, then it starts now', () => {
    expect(starts(show(plain, [], -600))).toEqual([0, 60, 120, 180]);
    const late = show(plain, [], 25);
    expect([starts(late), late.offsetMs, late.overMs, late.running]).toEqual([[25, 85, 145, 205], 25_000, 25_000, null]);
  });

  it('an announced advance anticipates nothing: a line waits for the one above it', () => {
    const early = show(plain, [take('a', 0, null)], 10, { delays: [{ segment: 'c' as SegmentId, delaySeconds: -30 }] });
    expect(starts(early)).toEqual([0, 60, 120, 180]);
  });

  it('the expected end is that of the latest line, whatever was taken before its turn', () => {
    const taken = show(plain.slice(0, 3), [take('c', 0, 40), take('a', 40, null)], 50, {}, { targetSeconds: 180 });
    expect([starts(taken), sinceStart(taken.expectedEndMs)]).toEqual([[40, 100, 0], 160]);
  });

  it('L2: what is over counts as it was', () => {
    const forecast = show(plain, [take('a', 0, 45), take('b', 45, null)], 50);
    expect([starts(forecast), forecast.overMs, forecast.usefulMs]).toEqual([[0, 45, 105, 165], -15_000, 50_000]);
  });

  it('L3: what is on lasts max(planned, elapsed)', () => {
    const within = show(plain, [take('a', 0, null)], 40);
    expect([starts(within), within.running, within.offsetMs]).toEqual([[0, 60, 120, 180], { segment: 'a', elapsedMs: 40_000, remainingMs: 20_000 }, 0]);
    const beyond = show(plain, [take('a', 0, null)], 75);
    expect([starts(beyond), beyond.running, beyond.offsetMs]).toEqual([[0, 75, 135, 195], { segment: 'a', elapsedMs: 75_000, remainingMs: -15_000 }, 15_000]);
  });

  it('L4: what comes lasts as planned, from now on when nothing is on', () => {
    const pause = show(plain, [take('a', 0, 60)], 70);
    expect([states(pause), starts(pause), pause.offsetMs]).toEqual(['played coming coming coming', [0, 70, 130, 190], 10_000]);
  });

  const withLink: readonly Line[] = [{ id: 'a' }, { id: 'b' }, { id: 'c', hardStart: { local: '2026-12-10T19:02:30' } }, { id: 'd' }];
  it('L5: a hard start is never anticipated, and the hard-out clock runs to it', () => {
    const early = show(withLink, [take('a', 0, 40), take('b', 40, null)], 50);
    expect(starts(early)).toEqual([0, 40, 150, 210]);
    expect(early.nextHardStart).toEqual({ segment: 'c', hardStartMs: second(150), inMs: 100_000, gapMs: 50_000 });
  });

  it('L6: a hole before a hard start takes lateness up, as far as it goes', () => {
    const late = show(withLink, [take('a', 0, 80), take('b', 80, null)], 90);
    expect([starts(late), late.nextHardStart?.gapMs, late.offsetMs, late.overMs]).toEqual([[0, 80, 150, 210], 10_000, 20_000, 30_000]);
    const later = show(withLink, [take('a', 0, 100), take('b', 100, null)], 110);
    expect([starts(later), later.nextHardStart?.gapMs]).toEqual([[0, 100, 160, 220], -10_000]);
  });

  it('L7: what was passed unplayed does not count, and may be taken up again', () => {
    const inverted = show(plain, [take('a', 0, 60), take('c', 60, null)], 60);
    expect([states(inverted), starts(inverted), inverted.overMs]).toEqual(['played passed running coming', [0, null, 60, 120], -60_000]);
    const back = show(plain, [take('a', 0, 60), take('c', 60, 120), take('b', 120, null)], 120);
    expect([states(back), starts(back), back.overMs]).toEqual(['played running played coming', [0, 120, 60, 180], 0]);
  });

  it('L8: the offset is the late start plus the overtime of what is on, positive = late', () => {
    expect(show(plain, [take('a', 20, 80), take('b', 80, null)], 150).offsetMs).toBe(30_000);
    expect(show(plain, [take('a', 0, 45), take('b', 45, null)], 50).offsetMs).toBe(-15_000);
  });

  it('L9: the relative offset forgets how late the show started', () => {
    expect(show(plain, [take('a', 20, 80), take('b', 80, null)], 150).relativeOffsetMs).toBe(10_000);
  });

  it('L10: over counts against the clock, useful over against the length', () => {
    const late = show(plain, [take('a', 100, 160), take('b', 160, null)], 170);
    expect([late.overMs, late.usefulOverMs, late.expectedUsefulMs, sinceStart(late.expectedEndMs), sinceStart(late.targetEndMs)]).toEqual([100_000, 0, 240_000, 340, 240]);
  });

  it('L11: a count-to-end line ends at its planned time, or when it is left', () => {
    const toEnd: readonly Line[] = [{ id: 'a' }, { id: 'b', countToEnd: true }, { id: 'c' }, { id: 'd' }];
    const coming = show(toEnd, [take('a', 0, 85)], 85);
    expect([starts(coming), coming.overMs]).toEqual([[0, 85, 120, 180], 0]);
    const on = show(toEnd, [take('a', 0, 85), take('b', 85, null)], 100);
    expect([starts(on), on.running?.remainingMs, on.offsetMs]).toEqual([[0, 85, 120, 180], 20_000, 0]);
    expect(show(toEnd, [take('a', 0, 85), take('b', 85, null)], 130).offsetMs).toBe(10_000);
    expect(starts(show(toEnd, [], 150))).toEqual([150, 210, 210, 270]);
  });

  it('L12: of a budget is left what has not run, never less than nothing', () => {
    const group = 'part' as GroupId;
    const lines: readonly Line[] = [{ id: 'a', group }, { id: 'b', group }, { id: 'c' }];
    const groups = [{ id: group, title: 'Partie', budgetSeconds: 100 }];
    expect(show(lines, [take('a', 0, null)], 30, {}, { groups }).groups).toEqual([{ group, elapsedMs: 30_000, expectedMs: 120_000, remainingMs: 70_000, overMs: 20_000 }]);
    expect(show(lines, [take('a', 0, null)], 130, {}, { groups }).groups).toEqual([{ group, elapsedMs: 130_000, expectedMs: 190_000, remainingMs: 0, overMs: 90_000 }]);
  });

  it('L13: a line dropped on the day takes nothing, a floated one that is taken all the same counts', () => {
    const dropped = show(plain, [take('a', 0, null)], 30, { dropped: ['b' as SegmentId] });
    expect([states(dropped), starts(dropped), dropped.overMs]).toEqual(['running skipped coming coming', [0, null, 60, 120], -60_000]);
    const spare: readonly Line[] = [{ id: 'a' }, { id: 's', skipped: 'floated' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
    expect([states(show(spare, [], 0)), starts(show(spare, [], 0))]).toEqual(['coming skipped coming coming coming', [0, null, 60, 120, 180]]);
    const taken = show(spare, [take('a', 0, 60), take('s', 60, null)], 70);
    expect([starts(taken), taken.offsetMs, taken.overMs]).toEqual([[0, 60, 120, 180, 240], 60_000, 60_000]);
  });

  it('L14: a take that is voided took studio time and is no programme', () => {
    const again = show(plain, [take('a', 0, 60), take('b', 60, 90, true)], 95);
    expect([states(again), starts(again), again.usefulMs, again.usefulOverMs, again.overMs]).toEqual(['played coming coming coming', [0, 95, 155, 215], 60_000, 0, 35_000]);
    const resumed = show(plain, [take('a', 0, 20), take('a', 50, null)], 60);
    expect([resumed.running, starts(resumed)]).toEqual([{ segment: 'a', elapsedMs: 30_000, remainingMs: 30_000 }, [0, 90, 150, 210]]);
  });

  it('L15: an announced delay waits before its line, and a hole takes it up', () => {
    expect(starts(show(withLink, [take('a', 0, null)], 30, { delays: [{ segment: 'b' as SegmentId, delaySeconds: 25 }] }))).toEqual([0, 85, 150, 210]);
    expect(starts(show(plain, [], -600, { delays: [{ segment: 'a' as SegmentId, delaySeconds: 300 }] }))).toEqual([300, 360, 420, 480]);
  });

  it('L16: a rundown without a start is timed from its first take, before that from now', () => {
    expect(starts(show(plain, [take('a', 500, 570), take('b', 570, null)], 580, {}, { start: null }))).toEqual([500, 570, 630, 690]);
    expect(show(plain, [take('a', 500, 570), take('b', 570, null)], 580, {}, { start: null }).offsetMs).toBe(10_000);
    expect(starts(show(plain, [], 40, {}, { start: null }))).toEqual([40, 100, 160, 220]);
  });

  it('L17: when all is over it says how it was', () => {
    const over = show(plain, [take('a', 0, 60), take('b', 60, 130), take('c', 130, 190), take('d', 190, 250)], 900);
    expect([states(over), over.offsetMs, over.overMs, over.usefulOverMs, over.nextHardStart]).toEqual(['played played played played', 10_000, 10_000, 10_000, null]);
  });

  it.each<[string, readonly Take[], number, object]>([
    ['a stranger', [take('x', 0, 10)], 20, { code: 'unknownSegment', take: 0, segment: 'x' }],
    ['an end before its start', [take('a', 10, 0)], 20, { code: 'takeUnreadable', take: 0, segment: 'a' }],
    ['no instant', [take('a', NaN, null)], 20, { code: 'takeUnreadable', take: 0, segment: 'a' }],
    ['two lines on at once', [take('a', 0, 10), take('b', 5, null)], 20, { code: 'takesOverlap', take: 1, segment: 'b' }],
    ['a line after one that runs', [take('a', 0, null), take('b', 5, null)], 20, { code: 'takesOverlap', take: 1, segment: 'b' }],
    ['no now', [], NaN, { code: 'nowUnreadable', take: null, segment: null }],
  ])('L18: notes that contradict themselves are refused: %s', (_, takes, now, refusal) => {
    const rundown = buildRundown({ segments: plain.map((line) => buildSegment(line)) });
    expect(forecastShow(rundown, { takes }, second(now))).toEqual({ outcome: 'asRunRefused', ...refusal });
  });
});
