import { describe, expect, it } from '@jest/globals';
import { buildShowInstance } from '../../testing/build-show-instance.js';
import { checkPlan } from '../../testing/check-plan.js';
import { BUDGETS } from './effort.js';
import type { ShowPlan } from './instance.js';
import { replanShow, type Proposal } from './replan-show.js';
import type { ShowChange } from './show-change.js';
import { solveShow } from './solve-show.js';

const instance = buildShowInstance({ seed: 3, themes: 10, speakers: 12 });
const outcome = solveShow(instance, { budget: { ...BUDGETS.quick, restarts: 2, iterations: 15_000 } });
if (outcome.outcome !== 'showSolved') throw new Error(outcome.outcome);
const { plan, people, absent } = outcome;
const star = people.toSorted((a, b) => b.airtime - a.airtime)[0]!.speaker;

const replanned = (change: ShowChange, acknowledged: readonly number[] = []) => {
  const after = replanShow(instance, plan, change, { acknowledged });
  if (after.outcome !== 'showReplanned') throw new Error(after.outcome);
  return after;
};

/** The weight of the changes, counted from the plans alone; forced ones count nothing. */
function weightOf(before: ShowPlan, after: ShowPlan, gone: number | null): number {
  const themes = (one: ShowPlan) => one.segs.map(({ theme }) => theme);
  const turns = (one: ShowPlan) => one.segs.flatMap(({ theme, speakers }) => speakers.filter((s) => s !== gone).map((s) => `${theme}/${s}`));
  const guests = (one: ShowPlan) => [...new Set(one.segs.flatMap(({ speakers }) => speakers))].filter((s) => s !== gone);
  const less = <One>(from: readonly One[], what: readonly One[]) => from.filter((one) => !what.includes(one)).length;
  const kept = themes(after).filter((theme) => themes(before).includes(theme)).map((theme) => themes(before).indexOf(theme));
  const rises = (row: readonly number[], above = -1): number => (row.length === 0 ? 0 : Math.max(rises(row.slice(1), above), row[0]! > above ? 1 + rises(row.slice(1), row[0]) : 0));
  return 2 * (less(themes(before), themes(after)) + less(themes(after), themes(before))) + kept.length - rises(kept)
    + less(turns(before), turns(after)) + less(turns(after), turns(before)) + 2 * less(guests(after), guests(before)) + 3 * less(guests(before), guests(after));
}

describe('replanShow', () => {
  it.each<[string, ShowChange]>([
    ['somebody declines who does not come', { change: 'declined', speaker: absent[0]!.speaker }],
    ['somebody comes later who is not needed before', { change: 'available', speaker: star, from: people.find(({ speaker }) => speaker === star)!.arrives, to: 624 }],
    ['the length stays', { change: 'length', L: 624 }],
  ])('leaves everything as it is when %s', (_what, change) => {
    for (const proposal of replanned(change).proposals) expect(proposal).toMatchObject({ plan, changes: [], weight: 0, toldAgain: [], valueLost: 0 });
  });

  it.each<[string, ShowChange]>([
    ['the guest with most airtime declines', { change: 'declined', speaker: star }],
    ['a guest comes late', { change: 'available', speaker: star, from: people.find(({ speaker }) => speaker === star)!.arrives + 60, to: 624 }],
    ['the show gets shorter', { change: 'length', L: 580 }],
    ['the show gets longer', { change: 'length', L: 660 }],
  ])('proposes three plans that keep every rule when %s', (_what, change) => {
    const after = replanned(change);
    const gone = change.change === 'declined' ? change.speaker : null;
    expect(after.proposals.map(({ kind }) => kind)).toEqual(['minimal', 'balanced', 'free']);
    for (const { plan: proposed, value, valueLost, weight, changes, toldAgain } of after.proposals) {
      expect(checkPlan(after.instance, proposed).broken).toEqual([]);
      expect(value.total).toBeCloseTo(checkPlan(after.instance, proposed).value, 6);
      expect(valueLost).toBeCloseTo(checkPlan(instance, plan).value - value.total, 6);
      expect(weight).toBe(weightOf(plan, proposed, gone));
      expect(changes.length === 0).toBe(weight === 0 && gone === null);
      if (gone !== null) expect(toldAgain.find(({ speaker }) => speaker === gone)).toMatchObject({ why: 'uninvited', visit: null });
    }
    const weights = after.proposals.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  it('spares whoever has acknowledged, and gives the same proposals twice', () => {
    const change: ShowChange = { change: 'declined', speaker: star };
    expect(replanned(change)).toEqual(replanned(change));
    const others = people.map(({ speaker }) => speaker).filter((speaker) => speaker !== star);
    const touched = ({ changes }: Proposal) => changes.filter((one) => 'speaker' in one && others.includes(one.speaker) && one.change !== 'speakerAdded').length;
    const [plain, spared] = [replanned(change).proposals[2]!, replanned(change, others).proposals[2]!];
    expect(touched(spared)).toBeLessThanOrEqual(touched(plain));
  });

  it('says when nothing is left to plan', () => {
    const alone = { ...instance, speakers: instance.speakers.map((speaker, s) => (s === star ? speaker : { ...speaker, status: 'declined' as const })) };
    expect(replanShow(alone, plan, { change: 'declined', speaker: star })).toMatchObject({ outcome: 'showImpossible', obstacles: [{ obstacle: 'nobodyToSpeak' }] });
  });
});
