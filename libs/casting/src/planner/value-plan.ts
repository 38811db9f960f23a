import { affinityPoints } from './compiled-show.js';
import type { ShowInstance, ShowPlan } from './instance.js';

/** What a plan is worth, in points; what it loses is negative. */
export interface PlanValue {
  readonly total: number;
  /** Interest of the themes and of where they stand. */
  readonly interest: number;
  readonly position: number;
  readonly affinity: number;
  readonly debate: number;
  /** Durations and closing away from their ideals. */
  readonly durations: number;
  readonly seatChanges: number;
  readonly fairness: number;
  readonly quotas: number;
}

/** Adds a plan up, part by part; it is taken for sound. */
export function valuePlan({ themes, speakers, quotas, prm }: ShowInstance, { segs, breakAfter, closing }: ShowPlan): PlanValue {
  const airtime = airtimeOf({ segs });
  const sides = (seg: ShowPlan['segs'][number]) => new Set(seg.speakers.map((s) => speakers[s]!.stance[seg.theme]));
  const times = [...airtime.values()];
  const total = sum(times);
  const parts = {
    interest: sum(segs.map(({ theme }) => themes[theme]!.w)),
    position: sum(segs.map(({ theme }, p) => themes[theme]!.posPref[p] ?? 0)),
    affinity: sum(segs.flatMap(({ theme, speakers: here }) => here.map((s) => affinityPoints(speakers[s]!, theme)))),
    debate: prm.beta * segs.filter((seg) => themes[seg.theme]!.debate && sides(seg).has('pro') && sides(seg).has('con')).length,
    durations: -prm.alpha * (sum(segs.map(({ theme, dur }) => Math.abs(dur - themes[theme]!.ideal))) + Math.abs(closing - prm.closeIdeal)),
    seatChanges: -prm.rho * segs.filter((seg, p) => p !== breakAfter && p < segs.length - 1 && seg.seated.join() !== segs[p + 1]!.seated.join()).length,
    fairness: times.length === 0 ? 0 : -prm.lambda * (Math.max(...times) - Math.min(...times)),
    quotas: -sum(quotas.map(({ members, lo, pen }) => pen * Math.max(0, lo * total - sum(members.map((s) => airtime.get(s) ?? 0))))),
  };
  return { total: sum(Object.values(parts)), ...parts };
}

/** Ticks each guest speaks over the whole show. */
export function airtimeOf({ segs }: Pick<ShowPlan, 'segs'>): ReadonlyMap<number, number> {
  const airtime = new Map<number, number>();
  for (const { speakers, speech } of segs) for (const s of speakers) airtime.set(s, (airtime.get(s) ?? 0) + (speech[s] ?? 0));
  return airtime;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
