import type { CompiledShow } from './compiled-show.js';
import { Draft } from './draft.js';
import type { ShowPlan } from './instance.js';

/** A draft as plain values in canonical numbers, fit to travel between threads. */
export interface DraftRecord {
  readonly themes: readonly number[];
  readonly casts: readonly (readonly number[])[];
  readonly breakAfter: number;
  readonly value: number;
}

export function recordDraft(show: CompiledShow, draft: Draft, value: number): DraftRecord {
  const casts = Array.from({ length: draft.n }, (_, p) => [...draft.cast.subarray(p * show.K, p * show.K + draft.counts[p]!)].sort((a, b) => a - b));
  return { themes: [...draft.themes.subarray(0, draft.n)], casts, breakAfter: draft.breakAfter, value };
}

/** The draft of a record, or of a plan in canonical numbers. */
export function readDraft(show: CompiledShow, { themes, casts, breakAfter }: Omit<DraftRecord, 'value'>, most = show.rules.P): Draft {
  const draft = new Draft(show, most);
  draft.n = Math.min(themes.length, most);
  draft.breakAfter = breakAfter;
  for (const [p, cast] of casts.slice(0, draft.n).entries()) {
    draft.themes[p] = themes[p]!;
    // More than a theme takes would spill into the next segment.
    for (const speaker of cast.slice(0, show.K)) draft.seat(p, speaker);
  }
  return draft;
}

export const draftOfPlan = (show: CompiledShow, { segs, breakAfter }: ShowPlan, most = show.rules.P): Draft =>
  readDraft(show, { themes: segs.map(({ theme }) => theme), casts: segs.map(({ speakers }) => speakers), breakAfter }, most);

/** Best first; equals by what they decide, so that no thread's haste shows. */
export function rankRecords(records: readonly DraftRecord[]): readonly DraftRecord[] {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return [...byKey].sort((a, b) => b[1].value - a[1].value || (a[0] < b[0] ? -1 : 1)).map(([, record]) => record);
}

const keyOf = ({ themes, casts, breakAfter }: DraftRecord): string => JSON.stringify([themes, casts, breakAfter]);
