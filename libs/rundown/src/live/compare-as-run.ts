import { countedSeconds } from '../counted-seconds.js';
import type { SegmentId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Seconds, Segment } from '../segment.js';
import { showOrigin } from '../studio-clock.js';
import { programmeSeconds, timeRundown } from '../time-rundown.js';
import { openTimeline } from '../timing/timeline.js';
import type { Milliseconds } from './as-run.js';
import { findInversions } from './find-inversions.js';
import type { NotedShow, NotedTake } from './gather-notes.js';
import { settleStart } from './settle-start.js';

/** What became of a line: `added` was not in the running order; `unplayed` was neither played nor dropped so far. */
export type PlayedState = 'played' | 'running' | 'dropped' | 'unplayed' | 'added';

/** A line as planned and as it was. Differences: positive = late, or longer. */
export interface ComparedLine {
  readonly line: SegmentId;
  /** As printed; null for what was added. */
  readonly number: string | null;
  /** The line of the rundown, of its reserve for a spare one that was played; null for what was added on the spot. */
  readonly segment: Segment | null;
  readonly title: string;
  readonly state: PlayedState;
  /** Inside the programme: what was added counts. */
  readonly outside: boolean;
  readonly plannedStartMs: Milliseconds | null;
  /** Null for what was added. */
  readonly plannedMs: Milliseconds | null;
  /** First take that counts, or, where all are done again, none. */
  readonly startMs: Milliseconds | null;
  readonly endMs: Milliseconds | null;
  /** Of the takes that count and are over; null when it was not played. */
  readonly realMs: Milliseconds | null;
  readonly lateMs: Milliseconds | null;
  /** Null while it runs. */
  readonly longerMs: Milliseconds | null;
  /** From 1, in the order played; null when it was not. */
  readonly order: number | null;
  /** Played elsewhere than planned. */
  readonly inverted: boolean;
  readonly takes: readonly NotedTake[];
}

/** Totals of a show; differences: positive = late, or longer. */
export interface ComparedTotals {
  readonly plannedMs: Milliseconds;
  /** Programme in the can: takes that count, inside. */
  readonly realMs: Milliseconds;
  readonly longerMs: Milliseconds;
  readonly startMs: Milliseconds | null;
  readonly endMs: Milliseconds | null;
  /** Of the first take against the plan's first line. */
  readonly startedLateMs: Milliseconds | null;
  readonly inverted: number;
  readonly dropped: number;
  readonly added: number;
  readonly running: boolean;
}

/** The show as it was beside the plan; `lines` in running order, what was added behind what it followed. */
export interface ComparedShow {
  readonly lines: readonly ComparedLine[];
  readonly totals: ComparedTotals;
}

/** Lays the show as it was played beside the version it was played from. Without a start, or played another day, its plan counts from the first take. */
export function compareAsRun(released: Rundown, show: NotedShow): ComparedShow {
  const rundown = settleStart(released, show);
  const origin = showOrigin(rundown.start);
  const timeline = openTimeline(rundown, origin);
  const numbers = timeRundown({ ...rundown, start: null }).segments.map(({ times }) => times.number);
  const first = Math.max(0, timeline.played.indexOf(1));
  const began = show.takes[0]?.startMs ?? null;
  const firstPlanned = (timeline.studioStarts[first] ?? 0) * 1000;
  const baseMs = origin?.epochMilliseconds ?? (began === null ? null : began - firstPlanned);
  const takesOf = (line: SegmentId) => show.takes.filter(({ segment }) => segment === line);
  const order = orderPlayed(show);
  const positions = new Map(rundown.segments.map(({ id }, position) => [id, position]));
  const inOrder = [...order.keys()].filter((line) => positions.has(line));
  const moved = findInversions(inOrder.map((line) => positions.get(line)!));
  const inverted = new Set(inOrder.filter((_, at) => moved.has(at)));
  const lineOf = (segment: Segment, position: number): ComparedLine => {
    const plannedStartMs = baseMs === null ? null : baseMs + (timeline.studioStarts[position] ?? 0) * 1000;
    const plan = { plannedStartMs, plannedMs: countedSeconds(segment) * 1000 };
    const state = show.dropped.includes(segment.id) || segment.skipped === 'dropped' ? 'dropped' : 'unplayed';
    return { ...playedAs(segment.id, takesOf(segment.id), plan, state), number: numbers[position] ?? null, segment, title: segment.title, outside: segment.outside, order: order.get(segment.id) ?? null, inverted: inverted.has(segment.id) };
  };
  const lines = withAdded(rundown, show, rundown.segments.map(lineOf), (line) => {
    const segment = rundown.reserve.find(({ id }) => id === line) ?? null;
    const so = playedAs(line, takesOf(line), { plannedStartMs: null, plannedMs: null }, 'unplayed');
    return { ...so, state: so.state === 'running' ? 'running' : 'added', number: null, segment, title: segment?.title ?? show.addedTitles.get(line) ?? '', outside: segment?.outside ?? false, order: order.get(line) ?? null, inverted: false };
  });
  return { lines, totals: totalsOf(lines, show, firstPlanned, baseMs, programmeSeconds(rundown.segments)) };
}

type Played = Pick<ComparedLine, 'line' | 'state' | 'plannedStartMs' | 'plannedMs' | 'startMs' | 'endMs' | 'realMs' | 'lateMs' | 'longerMs' | 'takes'>;

function playedAs(line: SegmentId, takes: readonly NotedTake[], plan: Pick<ComparedLine, 'plannedStartMs' | 'plannedMs'>, otherwise: PlayedState): Played {
  const counting = takes.filter(({ voided }) => voided !== true);
  const [from, to] = [counting[0], counting.at(-1)];
  if (from === undefined || to === undefined) return { line, state: otherwise, ...plan, startMs: null, endMs: null, realMs: null, lateMs: null, longerMs: null, takes };
  const realMs = counting.reduce((sum, { startMs, endMs }) => sum + (endMs === null ? 0 : endMs - startMs), 0);
  return {
    line, ...plan, takes, realMs,
    state: to.endMs === null ? 'running' : 'played',
    startMs: from.startMs,
    endMs: to.endMs,
    lateMs: plan.plannedStartMs === null ? null : from.startMs - plan.plannedStartMs,
    longerMs: to.endMs === null || plan.plannedMs === null ? null : realMs - plan.plannedMs,
  };
}

/** Lines by first take that counts, from 1. */
function orderPlayed({ takes }: NotedShow): ReadonlyMap<SegmentId, number> {
  const lines = [...new Set(takes.filter(({ voided }) => voided !== true).map(({ segment }) => segment))];
  return new Map(lines.map((line, at) => [line, at + 1]));
}

/** Puts each line that the rundown does not have behind the one it followed; first where it followed none. */
function withAdded({ segments }: Rundown, { takes }: NotedShow, planned: readonly ComparedLine[], addedLine: (line: SegmentId) => ComparedLine): readonly ComparedLine[] {
  const known = new Set(segments.map(({ id }) => id));
  const lines = [...planned];
  const placed = new Set<SegmentId>();
  for (const [at, { segment: line }] of takes.entries()) {
    if (known.has(line) || placed.has(line)) continue;
    placed.add(line);
    const above = takes[at - 1]?.segment;
    lines.splice(lines.findIndex((one) => one.line === above) + 1, 0, addedLine(line));
  }
  return lines;
}

function totalsOf(lines: readonly ComparedLine[], { takes }: NotedShow, firstPlannedMs: Milliseconds, baseMs: Milliseconds | null, plannedSeconds: Seconds): ComparedTotals {
  const realMs = lines.reduce((sum, { outside, realMs: real }) => sum + (outside ? 0 : real ?? 0), 0);
  const count = (says: (line: ComparedLine) => boolean) => lines.filter(says).length;
  const startMs = takes[0]?.startMs ?? null;
  return {
    plannedMs: plannedSeconds * 1000,
    realMs,
    longerMs: realMs - plannedSeconds * 1000,
    startMs,
    endMs: takes.at(-1)?.endMs ?? null,
    startedLateMs: startMs === null || baseMs === null ? null : startMs - baseMs - firstPlannedMs,
    inverted: count(({ inverted }) => inverted),
    dropped: count(({ state }) => state === 'dropped'),
    added: count(({ number }) => number === null),
    running: takes.at(-1)?.endMs === null,
  };
}
