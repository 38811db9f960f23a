import { isPlayed, wholeSeconds } from '../counted-seconds.js';
import type { SegmentId } from '../ids.js';
import type { Segment } from '../segment.js';
import { endOf, isAnchored, type Timeline } from '../timing/timeline.js';
import type { AsRun, Milliseconds } from './as-run.js';
import { gatherTakes, type LinePlayed } from './gather-takes.js';
import type { ForecastLine, LineState, NextHardStart } from './show-forecast.js';

/** The plan and the show so far, on one clock. */
export interface Stage {
  readonly segments: readonly Segment[];
  readonly timeline: Timeline;
  /** Instant of studio second 0. */
  readonly baseMs: Milliseconds;
  readonly asRun: AsRun;
  readonly nowMs: Milliseconds;
}

/** Lines with what was and what is expected of each, and the next hard start. */
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  /** What each line has had and will have of air, by position. */
  readonly airMs: readonly { readonly doneMs: Milliseconds; readonly expectedMs: Milliseconds }[];
  readonly nextHardStart: NextHardStart | null;
}

/** Follows the running order: what is over counts as it was, what is on lasts max(planned, elapsed), what comes lasts as planned. */
export function forecastLines(stage: Stage): Forecast {
  const { segments, asRun, nowMs } = stage;
  const played = gatherTakes(asRun);
  const states = statesOf(stage, played);
  const delays = delaysBySegment(asRun);
  const lines: ForecastLine[] = [];
  const airMs: { doneMs: Milliseconds; expectedMs: Milliseconds }[] = [];
  let nextHardStart: NextHardStart | null = null;
  let cursor = frontEdge(stage, played);
  segments.forEach((segment, index) => {
    const state = states[index] ?? 'skipped';
    const plannedStartMs = plannedMs(stage, stage.timeline.studioStarts[index] ?? 0);
    const so = played.get(segment.id);
    let [startMs, endMs]: [Milliseconds | null, Milliseconds | null] = [null, null];
    if (state === 'played' && so !== undefined) [startMs, endMs] = [so.startMs, so.endMs];
    if (state === 'running' && so !== undefined) [startMs, endMs] = [so.startMs, runningEnd(stage, index, so)];
    if (state === 'coming') {
      const due = cursor + (delays.get(segment.id) ?? 0);
      const isHard = isAnchored(stage.timeline, index);
      // Announced for later or not, nothing starts before now, and a hard start never before its time.
      startMs = Math.max(due, nowMs, isHard ? plannedStartMs : -Infinity);
      if (isHard) nextHardStart ??= { segment: segment.id, hardStartMs: plannedStartMs, inMs: plannedStartMs - nowMs, gapMs: plannedStartMs - Math.max(due, nowMs) };
      endMs = cursor = comingEnd(stage, index, startMs);
    }
    lines.push({ segment: segment.id, state, plannedStartMs, startMs, endMs, offsetMs: startMs === null ? null : startMs - plannedStartMs });
    airMs.push(airOf(state, so, { startMs, endMs, nowMs }));
  });
  return { lines, airMs, nextHardStart };
}

/** Position of what is on, or else of what was on last; −1 before the show. */
export function currentIndex({ segments, asRun }: Pick<Stage, 'segments' | 'asRun'>): number {
  const last = asRun.takes.at(-1)?.segment;
  return last === undefined ? -1 : segments.findIndex(({ id }) => id === last);
}

/** An instant of the plan. */
export function plannedMs({ baseMs }: Pick<Stage, 'baseMs'>, studioSeconds: number): Milliseconds {
  return baseMs + studioSeconds * 1000;
}

function statesOf(stage: Stage, played: ReadonlyMap<SegmentId, LinePlayed>): readonly LineState[] {
  const current = currentIndex(stage);
  const dropped = new Set(stage.asRun.dropped ?? []);
  return stage.segments.map((segment, index): LineState => {
    const so = played.get(segment.id);
    if (so !== undefined) return so.running === null ? 'played' : 'running';
    if (!isPlayed(segment) || dropped.has(segment.id)) return 'skipped';
    return index < current ? 'passed' : 'coming';
  });
}

/** When what is on, or was last, leaves the floor: the earliest the next line can start. */
function frontEdge(stage: Stage, played: ReadonlyMap<SegmentId, LinePlayed>): Milliseconds {
  const last = stage.asRun.takes.at(-1);
  if (last === undefined) return stage.baseMs;
  const so = played.get(last.segment);
  return last.endMs ?? (so === undefined ? stage.nowMs : runningEnd(stage, currentIndex(stage), so));
}

/** A line that was interrupted has what is left of its length; a count-to-end line ends at the clock. */
function runningEnd(stage: Stage, index: number, { running, doneMs }: LinePlayed): Milliseconds {
  const { segments, timeline, nowMs } = stage;
  const segment = segments[index];
  if (segment?.countToEnd === true) return Math.max(nowMs, plannedMs(stage, endOf(timeline, index)));
  const planned = segment === undefined ? 0 : wholeSeconds(segment) * 1000;
  return Math.max(nowMs, (running?.startMs ?? nowMs) + Math.max(0, planned - doneMs));
}

function comingEnd(stage: Stage, index: number, startMs: Milliseconds): Milliseconds {
  return stage.segments[index]?.countToEnd === true
    ? Math.max(startMs, plannedMs(stage, endOf(stage.timeline, index)))
    : startMs + (stage.timeline.counted[index] ?? 0) * 1000;
}

function airOf(state: LineState, so: LinePlayed | undefined, { startMs, endMs, nowMs }: { startMs: Milliseconds | null; endMs: Milliseconds | null; nowMs: Milliseconds }) {
  if (state === 'coming' && startMs !== null && endMs !== null) return { doneMs: 0, expectedMs: endMs - startMs };
  if (so === undefined) return { doneMs: 0, expectedMs: 0 };
  if (so.running === null || endMs === null) return { doneMs: so.doneMs, expectedMs: so.doneMs };
  return { doneMs: so.doneMs + Math.max(0, nowMs - so.running.startMs), expectedMs: so.doneMs + endMs - so.running.startMs };
}

function delaysBySegment({ delays = [] }: AsRun): ReadonlyMap<SegmentId, Milliseconds> {
  const byId = new Map<SegmentId, Milliseconds>();
  for (const { segment, delaySeconds } of delays) {
    // Announced for earlier or not, a line waits for the one above it to end.
    if (Number.isInteger(delaySeconds) && delaySeconds > 0) byId.set(segment, (byId.get(segment) ?? 0) + delaySeconds * 1000);
  }
  return byId;
}
