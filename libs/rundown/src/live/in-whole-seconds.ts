import type { Milliseconds } from './as-run.js';
import type { NotedShow } from './gather-notes.js';

/** The same show with each boundary at the second that ran: durations shown beside those times then add up. */
export function inWholeSeconds(show: NotedShow): NotedShow {
  return {
    ...show,
    takes: show.takes.map((take) => ({ ...take, startMs: floor(take.startMs), endMs: take.endMs === null ? null : floor(take.endMs) })),
    cuts: show.cuts.map((cut) => ({ ...cut, fromMs: floor(cut.fromMs), toMs: floor(cut.toMs) })),
  };
}

const floor = (atMs: Milliseconds): Milliseconds => Math.floor(atMs / 1000) * 1000;
