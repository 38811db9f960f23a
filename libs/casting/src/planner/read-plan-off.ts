import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import { DraftJudge } from './draft-judge.js';
import type { ShowPlan } from './instance.js';

/** The whole plan of a draft, in canonical numbers: seats, durations and speech as the search sets them. Null when the draft is not sound. */
export function readPlanOff(show: CompiledShow, draft: Draft, judge = new DraftJudge(show)): ShowPlan | null {
  judge.judge(draft, -Infinity);
  if (!judge.sound) return null;
  const { guests, times, speech } = judge;
  const segs = Array.from({ length: draft.n }, (_, p) => {
    const places = Array.from({ length: draft.counts[p]! }, (_, k) => p * show.K + k);
    const seated = Array.from({ length: guests.count }, (_, g) => g).filter((g) => guests.arrives[g]! <= p && p <= guests.leaves[g]!).map((g) => guests.who[g]!);
    return {
      theme: draft.themes[p]!,
      dur: times.durations[p]!,
      speakers: places.map((at) => draft.cast[at]!).sort(ascending),
      seated: seated.sort(ascending),
      speech: Object.fromEntries(places.map((at) => [draft.cast[at]!, speech.speech[at]!] as const).sort((a, b) => a[0] - b[0])),
    };
  });
  return { segs, breakAfter: draft.breakAfter, closing: times.closing };
}

const ascending = (a: number, b: number): number => a - b;
