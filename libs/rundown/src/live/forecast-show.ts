import { isDuration, wholeSeconds } from '../counted-seconds.js';
import type { Rundown } from '../rundown.js';
import { showOrigin } from '../studio-clock.js';
import { measureProgramme } from '../timing/measure-programme.js';
import { endOf, openTimeline } from '../timing/timeline.js';
import { refuseAsRun, type AsRun, type AsRunRefused, type Milliseconds } from './as-run.js';
import { currentIndex, forecastLines, plannedMs, type Forecast, type Stage } from './forecast-lines.js';
import type { ForecastLine, GroupForecast, RunningLine, ShowForecast } from './show-forecast.js';

/**
 * How the rest of the show will go, from what happened so far, what is on, and the plan. Pure: `nowMs` is handed in.
 * A rundown without a start is timed from its first take.
 */
export function forecastShow(rundown: Rundown, asRun: AsRun, nowMs: Milliseconds): ShowForecast | AsRunRefused {
  const refused = refuseAsRun(asRun, new Set(rundown.segments.map(({ id }) => id)), nowMs);
  if (refused !== null) return refused;
  const origin = showOrigin(rundown.start);
  const timeline = openTimeline(rundown, origin);
  const first = timeline.played.indexOf(1);
  const plannedStart = (timeline.studioStarts[first] ?? 0) * 1000;
  const began = asRun.takes[0]?.startMs;
  const stage: Stage = { segments: rundown.segments, timeline, baseMs: origin?.epochMilliseconds ?? (began ?? nowMs) - plannedStart, asRun, nowMs };
  const forecast = forecastLines(stage);
  const { endSeconds, lateSeconds } = measureProgramme(timeline, rundown.targetSeconds);
  const [expectedEndMs, targetEndMs] = [expectedEnd(stage, forecast), plannedMs(stage, endSeconds - lateSeconds)];
  const [usefulMs, expectedUsefulMs] = [insideSum(stage, forecast, 'doneMs'), insideSum(stage, forecast, 'expectedMs')];
  const offsetMs = offsetOf(stage, forecast);
  return {
    outcome: 'showForecast',
    lines: forecast.lines,
    running: runningLine(stage, forecast),
    offsetMs,
    relativeOffsetMs: began === undefined ? offsetMs : offsetMs - (began - stage.baseMs - plannedStart),
    expectedEndMs,
    targetEndMs,
    overMs: expectedEndMs - targetEndMs,
    usefulMs,
    expectedUsefulMs,
    usefulOverMs: isDuration(rundown.targetSeconds) ? expectedUsefulMs - rundown.targetSeconds * 1000 : 0,
    nextHardStart: forecast.nextHardStart,
    groups: groupForecasts(rundown, forecast),
  };
}

/** End of the programme's latest line; of a show in which nothing is left inside, the plan's. */
function expectedEnd(stage: Stage, { lines }: Forecast): Milliseconds {
  const ends = lines.flatMap(({ endMs }, index) => (stage.segments[index]?.outside === false && endMs !== null ? [endMs] : []));
  return ends.reduce((latest, end) => Math.max(latest, end), ends[0] ?? stage.baseMs);
}

function insideSum({ segments }: Stage, { airMs }: Forecast, of: 'doneMs' | 'expectedMs'): Milliseconds {
  return airMs.reduce((sum, air, index) => sum + (segments[index]?.outside === false ? air[of] : 0), 0);
}

function runningLine(stage: Stage, { lines, airMs }: Forecast): RunningLine | null {
  const index = lines.findIndex(({ state }) => state === 'running');
  const [line, air, segment] = [lines[index], airMs[index], stage.segments[index]];
  if (line === undefined || air === undefined || segment === undefined) return null;
  const remainingMs = segment.countToEnd === true ? plannedMs(stage, endOf(stage.timeline, index)) - stage.nowMs : wholeSeconds(segment) * 1000 - air.doneMs;
  return { segment: line.segment, elapsedMs: air.doneMs, remainingMs };
}

/** expected − planned end of what is on: that is its late start and its overtime together. */
function offsetOf(stage: Stage, { lines }: Forecast): Milliseconds {
  const plannedEnd = (index: number) => plannedMs(stage, endOf(stage.timeline, index));
  const ended = (line: ForecastLine | undefined, index: number) => (line === undefined || line.endMs === null ? 0 : line.endMs - plannedEnd(index));
  const running = lines.findIndex(({ state }) => state === 'running');
  if (running !== -1) return ended(lines[running], running);
  const next = lines.find(({ state }) => state === 'coming');
  if (next !== undefined) return next.offsetMs ?? 0;
  const last = currentIndex(stage);
  return ended(lines[last], last);
}

function groupForecasts({ groups = [], segments }: Rundown, { airMs }: Forecast): readonly GroupForecast[] {
  return groups.map(({ id, budgetSeconds }) => {
    const air = airMs.filter((_, index) => segments[index]?.group === id);
    const elapsedMs = air.reduce((sum, { doneMs }) => sum + doneMs, 0);
    const expectedMs = air.reduce((sum, one) => sum + one.expectedMs, 0);
    const budgetMs = budgetSeconds === null ? null : budgetSeconds * 1000;
    return {
      group: id,
      elapsedMs,
      expectedMs,
      remainingMs: budgetMs === null ? null : Math.max(0, budgetMs - elapsedMs),
      overMs: budgetMs === null ? null : expectedMs - budgetMs,
    };
  });
}
