import type { SegmentId } from '../ids.js';
import type { Seconds } from '../segment.js';
import type { Milliseconds } from './as-run.js';
import type { ComparedShow } from './compare-as-run.js';
import type { Cut } from './gather-notes.js';

/** One time a line was on, in the time that is left of the programme after the cuts. */
export interface Stretch {
  readonly line: SegmentId;
  readonly title: string;
  /** From 0:00 of the programme, whole. */
  readonly startSeconds: Seconds;
  /** 0: nothing of it is left, unless it is `open`. */
  readonly leftMs: Milliseconds;
  /** Nobody ended it. */
  readonly open: boolean;
}

export interface StretchesLaid {
  /** In the order in which they were on. */
  readonly stretches: readonly Stretch[];
  /** Length of what is left. */
  readonly seconds: Seconds;
}

/**
 * Where each time that a line was on lies in what is published. What is outside the programme, is done again, or lies between lines
 * is not in it. The end of a line that nobody ended is not known: it lasts as planned.
 */
export function layStretches({ lines }: Pick<ComparedShow, 'lines'>, cuts: readonly Pick<Cut, 'fromMs' | 'toMs'>[]): StretchesLaid {
  const removed = joinCuts(cuts);
  let publishedMs = 0;
  const stretches = lines
    .flatMap(({ line, title, outside, plannedMs, takes }) =>
      (outside ? [] : takes.flatMap(({ startMs, endMs, voided }) => (voided ? [] : [{ line, title, startMs, endMs: endMs ?? startMs + (plannedMs ?? 0), open: endMs === null }]))))
    .toSorted((a, b) => a.startMs - b.startMs)
    .map(({ line, title, startMs, endMs, open }): Stretch => {
      const startSeconds = Math.floor(publishedMs / 1000);
      const leftMs = endMs - startMs - overlap(removed, startMs, endMs);
      publishedMs += leftMs;
      return { line, title, startSeconds, leftMs, open };
    });
  return { stretches, seconds: Math.floor(publishedMs / 1000) };
}

/** Cuts in order, none touching another. */
function joinCuts(cuts: readonly Pick<Cut, 'fromMs' | 'toMs'>[]): readonly Pick<Cut, 'fromMs' | 'toMs'>[] {
  const joined: { fromMs: Milliseconds; toMs: Milliseconds }[] = [];
  for (const { fromMs, toMs } of cuts.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const above = joined.at(-1);
    if (above !== undefined && fromMs <= above.toMs) above.toMs = Math.max(above.toMs, toMs);
    else joined.push({ fromMs, toMs });
  }
  return joined;
}

const overlap = (cuts: readonly Pick<Cut, 'fromMs' | 'toMs'>[], startMs: Milliseconds, endMs: Milliseconds): Milliseconds =>
  cuts.reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs)), 0);
