import { timesOf } from './explain-seats.js';
import type { ShowPlan, ShowRules } from './instance.js';

/** One thing that is otherwise than announced. `forced`: the change itself left no choice. Positions and ticks from 0. */
export type PlanChange =
  | { readonly change: 'themeDropped'; readonly theme: number; readonly position: number }
  | { readonly change: 'themeAdded'; readonly theme: number; readonly position: number }
  | { readonly change: 'themeMoved'; readonly theme: number; readonly from: number; readonly to: number }
  | { readonly change: 'speakerAdded'; readonly theme: number; readonly speaker: number }
  | { readonly change: 'speakerRemoved'; readonly theme: number; readonly speaker: number; readonly forced: boolean }
  | { readonly change: 'guestInvited'; readonly speaker: number }
  | { readonly change: 'guestUninvited'; readonly speaker: number; readonly forced: boolean };

/** Somebody who has to be told again, and why: the weightiest reason. A visit that only became shorter is no reason. */
export interface ToldAgain {
  readonly speaker: number;
  readonly why: 'uninvited' | 'invited' | 'otherThemes' | 'otherTimes';
  /** Ticks from the start of the show; null for who does not come. */
  readonly visit: Visit | null;
  readonly before: Visit | null;
}

export interface Visit {
  readonly arrives: number;
  readonly leaves: number;
}

/** Ticks that nobody is told about: a minute. */
const SAME_TIME = 12;

/** What is otherwise in `after` than in `before`; `gone` could not stay. */
export function listChanges(before: ShowPlan, after: ShowPlan, gone: number | null): readonly PlanChange[] {
  const place = ({ segs }: ShowPlan, theme: number) => segs.findIndex((seg) => seg.theme === theme);
  const kept = after.segs.map(({ theme }) => theme).filter((theme) => place(before, theme) >= 0);
  const still = longestRow(kept.map((theme) => place(before, theme)));
  const turns = ({ segs }: ShowPlan) => segs.flatMap(({ theme, speakers }) => speakers.map((speaker) => ({ theme, speaker })));
  const has = (plan: ShowPlan, turn: { theme: number; speaker: number }) => turns(plan).some(({ theme, speaker }) => theme === turn.theme && speaker === turn.speaker);
  const [came, come] = [guestsOf(before), guestsOf(after)];
  return [
    ...before.segs.flatMap(({ theme }, position): PlanChange[] => (place(after, theme) < 0 ? [{ change: 'themeDropped', theme, position }] : [])),
    ...after.segs.flatMap(({ theme }, position): PlanChange[] => (place(before, theme) < 0 ? [{ change: 'themeAdded', theme, position }] : [])),
    ...kept.filter((theme) => !still.has(place(before, theme))).map((theme): PlanChange => ({ change: 'themeMoved', theme, from: place(before, theme), to: place(after, theme) })),
    ...turns(after).filter((turn) => !has(before, turn)).map((turn): PlanChange => ({ change: 'speakerAdded', ...turn })),
    ...turns(before).filter((turn) => !has(after, turn)).map((turn): PlanChange => ({ change: 'speakerRemoved', ...turn, forced: turn.speaker === gone })),
    ...come.filter((speaker) => !came.includes(speaker)).map((speaker): PlanChange => ({ change: 'guestInvited', speaker })),
    ...came.filter((speaker) => !come.includes(speaker)).map((speaker): PlanChange => ({ change: 'guestUninvited', speaker, forced: speaker === gone })),
  ];
}

/** Who has to hear of it: who comes newly or no more, speaks of something else, or would have to be there at other times than they know. */
export function listToldAgain(before: { readonly plan: ShowPlan; readonly rules: ShowRules }, after: { readonly plan: ShowPlan; readonly rules: ShowRules }): readonly ToldAgain[] {
  const [then, now] = [visitsOf(before.plan, before.rules), visitsOf(after.plan, after.rules)];
  const themes = ({ segs }: ShowPlan, speaker: number) => segs.filter(({ speakers }) => speakers.includes(speaker)).map(({ theme }) => theme).sort((a, b) => a - b).join();
  return [...new Set([...then.keys(), ...now.keys()])].sort((a, b) => a - b).flatMap((speaker): ToldAgain[] => {
    const [was, is] = [then.get(speaker) ?? null, now.get(speaker) ?? null];
    const told = (why: ToldAgain['why']): ToldAgain[] => [{ speaker, why, visit: is, before: was }];
    if (was === null) return told('invited');
    if (is === null) return told('uninvited');
    if (themes(before.plan, speaker) !== themes(after.plan, speaker)) return told('otherThemes');
    return is.arrives < was.arrives - SAME_TIME || is.leaves > was.leaves + SAME_TIME ? told('otherTimes') : [];
  });
}

/** When each guest sits down first and gets up last. */
export function visitsOf(plan: ShowPlan, rules: ShowRules): ReadonlyMap<number, Visit> {
  const { starts, ends } = timesOf({ rules }, plan);
  return new Map(guestsOf(plan).map((speaker) => {
    const sits = [...plan.segs.keys()].filter((p) => plan.segs[p]!.seated.includes(speaker));
    return [speaker, { arrives: starts[sits[0]!]!, leaves: ends[sits.at(-1)!]! }];
  }));
}

const guestsOf = ({ segs }: ShowPlan): number[] => [...new Set(segs.flatMap(({ seated }) => seated))].sort((a, b) => a - b);

/** The longest row that only rises, as a set; of several, the one that ends earliest. */
function longestRow(numbers: readonly number[]): ReadonlySet<number> {
  const rows: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = rows.filter((row) => row.at(-1)! < number).reduce<readonly number[]>((best, row) => (row.length > best.length ? row : best), []);
    rows.push([...before, number]);
  }
  return new Set(rows.reduce<readonly number[]>((best, row) => (row.length > best.length ? row : best), []));
}
