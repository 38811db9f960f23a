import type { CompiledShow } from './compiled-show.js';
import { Draft } from './draft.js';
import { DraftJudge } from './draft-judge.js';
import { draftOfPlan } from './draft-record.js';
import type { PlannedSegment, ShowPlan } from './instance.js';
import type { AbsenceReason, SeatReason } from './seat-reason.js';
import type { PersonInShow, PersonOutside } from './show-outcome.js';
import { airtimeOf } from './value-plan.js';

/** Who comes and what for, in canonical numbers. */
export function explainPeople(show: CompiledShow, plan: ShowPlan): readonly PersonInShow[] {
  const airtime = airtimeOf(plan);
  const { starts, ends } = timesOf(show, plan);
  const guests = [...new Set(plan.segs.flatMap(({ seated }) => seated))].sort((a, b) => a - b);
  return guests.map((speaker) => {
    const sits = [...plan.segs.keys()].filter((p) => plan.segs[p]!.seated.includes(speaker));
    const speaks = sits.filter((p) => plan.segs[p]!.speakers.includes(speaker));
    return {
      speaker,
      airtime: airtime.get(speaker) ?? 0,
      arrives: starts[sits[0]!]!,
      leaves: ends[sits.at(-1)!]!,
      seats: speaks.map((position) => ({ position, theme: plan.segs[position]!.theme, reason: reasonOf(show, plan, position, speaker, speaks) })),
    };
  });
}

function reasonOf(show: CompiledShow, { segs }: ShowPlan, position: number, speaker: number, speaks: readonly number[]): SeatReason {
  const { S, aff, stance, held, able, debate, instance } = show;
  const { theme, speakers } = segs[position]!;
  const points = aff[theme * S + speaker]!;
  if (held[theme * S + speaker] === 1) return { reason: 'locked' };
  const side = stance[theme * S + speaker]!;
  const sides = speakers.map((s) => stance[theme * S + s]!);
  if (debate[theme] === 1 && side > 0 && sides.includes(3 - side) && sides.filter((one) => one === side).length === 1) return { reason: 'debate', side: side === 1 ? 'pro' : 'con' };
  const rank = able[theme]!.indexOf(speaker) + 1;
  if (rank === 1) return { reason: 'bestThere', points };
  const quota = instance.quotas.find(({ members, lo, pen }) => pen > 0 && lo > 0 && members.includes(speaker) && speakers.filter((s) => members.includes(s)).length === 1);
  if (quota && rank > speakers.length) return { reason: 'quota', quota: quota.name };
  if (speaks.length > 1 && rank > speakers.length) return { reason: 'alreadyThere', points, alsoIn: speaks.filter((p) => p !== position).map((p) => segs[p]!.theme) };
  return { reason: 'affinity', points, rank };
}

/** Why each of the others does not come, in canonical numbers; tried one by one in the plan as it stands. */
export function explainAbsences(show: CompiledShow, plan: ShowPlan): readonly PersonOutside[] {
  const coming = new Set(plan.segs.flatMap(({ seated }) => seated));
  const judge = new DraftJudge(show);
  const draft = draftOfPlan(show, plan);
  const value = judge.judge(draft, -Infinity);
  return show.instance.speakers.flatMap((_, speaker) => (coming.has(speaker) ? [] : [{ speaker, reason: absenceOf(show, plan, draft, judge, value, speaker) }]));
}

function absenceOf(show: CompiledShow, plan: ShowPlan, draft: Draft, judge: DraftJudge, value: number, speaker: number): AbsenceReason {
  const { instance, S, aff } = show;
  const person = instance.speakers[speaker]!;
  if (person.status === 'declined') return { reason: 'declined' };
  const wanted = Object.keys(person.aff).map(Number);
  const able = wanted.filter((t) => !Number.isNaN(aff[t * S + speaker]!));
  if (wanted.length === 0) return { reason: 'noThemeOfTheirs' };
  if (able.length === 0) return { reason: 'excluded', themes: wanted };
  const positions = [...plan.segs.keys()].filter((p) => able.includes(plan.segs[p]!.theme));
  if (positions.length === 0) return { reason: 'themesNotKept', themes: able };
  const { starts, ends } = timesOf(show, plan);
  if (positions.every((p) => (show.from[speaker]! > 0 && starts[p]! < person.from) || ends[p]! > person.to)) return { reason: 'notThereThen', from: person.from, to: person.to };
  const tried = positions.map((p) => ({ theme: plan.segs[p]!.theme, loses: value - bestWith(show, draft, judge, plan.segs[p]!, p, speaker) }));
  const best = tried.reduce((a, b) => (b.loses < a.loses ? b : a));
  return best.loses === Infinity ? { reason: 'brokenRule', theme: best.theme } : { reason: 'worthLess', theme: best.theme, loses: Math.max(0, best.loses) };
}

/** Best value with somebody added to a segment or in the place of each of its speakers; −∞ when every way breaks a rule. */
function bestWith(show: CompiledShow, draft: Draft, judge: DraftJudge, { theme }: PlannedSegment, p: number, speaker: number): number {
  let best = -Infinity;
  const tried = new Draft(show);
  const weigh = () => {
    const value = judge.judge(tried, -Infinity);
    if (judge.sound && value > best) best = value;
  };
  if (draft.counts[p]! < show.nmax[theme]!) {
    tried.copyFrom(draft);
    tried.seat(p, speaker);
    weigh();
  }
  for (let k = 0; k < draft.counts[p]!; k++) {
    tried.copyFrom(draft);
    tried.cast[p * show.K + k] = speaker;
    weigh();
  }
  return best;
}

/** Start and end of each segment, in ticks from the start of the show. */
export function timesOf({ rules }: Pick<CompiledShow, 'rules'>, { segs, breakAfter }: ShowPlan): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let now = rules.pre;
  for (const [p, { dur, seated }] of segs.entries()) {
    starts.push(now);
    now += dur;
    ends.push(now);
    if (p === breakAfter) now += rules.brk;
    else if (p < segs.length - 1 && seated.join() !== segs[p + 1]!.seated.join()) now += rules.tau;
  }
  return { starts, ends };
}
