import type { ShowInstance } from '../planner/instance.js';
import type { Feasibility } from './feasibility.js';
import { giveUp } from './give-up.js';
import { keyOfWish } from './list-wishes.js';
import { loosest } from './set-aside.js';
import { WEIGHTS, type Wish } from './wish.js';

/** Sets of wishes for which a plan is looked for, and conflicts worked out, at most. */
const MOST_WEIGHED = 8;
const MOST_CONFLICTS = 24;
const FEWEST_CONFLICTS = 8;
/** Themes × speakers up to which a conflict is worked out in no time. */
const SMALL = 2_000;
const MOST_SETS = 4000;

/** What is asked about an instance. */
export interface Asked {
  weigh(instance: ShowInstance): Feasibility;
  isImpossible(instance: ShowInstance): boolean;
  /** Wishes of an impossible instance that cannot be kept together. */
  conflictIn(instance: ShowInstance): readonly Wish[];
}

/** Wishes without which there is a plan; `lightest`: no others weigh less. */
export interface GivenUp {
  readonly wishes: readonly Wish[];
  readonly lightest: boolean;
}

interface Choice {
  readonly wishes: readonly Wish[];
  readonly weight: number;
}

/**
 * Chooses what to give up so that there is a plan; null when nothing helps. Single wishes come first; then whatever is lighter together.
 * A choice that hits no known conflict is looked at for another, which gives more to choose from, the lightest choice first (Reiter's hitting sets).
 */
export function chooseChange(instance: ShowInstance, conflict: readonly Wish[], asked: Asked): GivenUp | null {
  const single = chooseOne(instance, conflict, asked);
  const most = single === null ? Infinity : WEIGHTS[single.wishes[0]!.wish];
  const conflicts: (readonly Wish[])[] = [conflict];
  const mostConflicts = Math.max(FEWEST_CONFLICTS, Math.floor((MOST_CONFLICTS * SMALL) / Math.max(SMALL, instance.themes.length * instance.speakers.length)));
  const open: Choice[] = [{ wishes: [], weight: 0 }];
  const seen = new Set<string>();
  let weighed = 0;
  let sure = single?.lightest ?? true;
  for (let looked = 0; open.length > 0; looked++) {
    const choice = takeLightest(open);
    if (choice.weight >= most) return single === null ? null : { ...single, lightest: sure };
    if (looked === MOST_SETS || weighed === MOST_WEIGHED) break;
    const given = new Set(choice.wishes.map(keyOfWish));
    let missed = conflicts.find((one) => !one.some((wish) => given.has(keyOfWish(wish))));
    if (missed === undefined) {
      const rest = giveUp(instance, choice.wishes, asked.isImpossible);
      if (!asked.isImpossible(rest)) {
        weighed++;
        // Single ones were looked at already.
        const found = choice.wishes.length === 1 ? 'unknown' : asked.weigh(rest);
        if (found === 'possible') return { wishes: choice.wishes, lightest: sure };
        sure &&= found === 'impossible';
        continue;
      }
      if (conflicts.length === mostConflicts) break;
      missed = asked.conflictIn(rest);
      conflicts.push(missed);
    }
    for (const wish of missed) {
      const next = { wishes: [...choice.wishes, wish], weight: choice.weight + WEIGHTS[wish.wish] };
      const key = next.wishes.map(keyOfWish).sort().join();
      if (next.weight >= most || next.weight === Infinity || seen.has(key) || choice.wishes.some((one) => subjectOf(one) === subjectOf(wish))) continue;
      seen.add(key);
      open.push(next);
    }
  }
  if (open.length === 0 && single !== null) return { ...single, lightest: sure };
  return single === null ? giveUpAll(instance, conflicts.flat(), asked) : { ...single, lightest: false };
}

/** The lightest single wish without which there is a plan. */
function chooseOne(instance: ShowInstance, conflict: readonly Wish[], asked: Asked): GivenUp | null {
  const choices = conflict.map((wish): Choice => ({ wishes: [wish], weight: WEIGHTS[wish.wish] })).filter(({ weight }) => weight < Infinity);
  let doubtful = false;
  while (choices.length > 0) {
    const { wishes } = takeLightest(choices);
    const found = asked.weigh(giveUp(instance, wishes, asked.isImpossible));
    if (found === 'possible') return { wishes, lightest: !doubtful };
    doubtful ||= found === 'unknown';
  }
  return null;
}

// Too much to look through: gives up all there is and takes back what is not needed, the dearest first.
function giveUpAll(instance: ShowInstance, known: readonly Wish[], asked: Asked): GivenUp | null {
  let given = dearestFirst(known);
  for (let round = 0; round < MOST_CONFLICTS && asked.isImpossible(giveUp(instance, given, asked.isImpossible)); round++) {
    const before = given.length;
    given = dearestFirst([...given, ...asked.conflictIn(giveUp(instance, given, asked.isImpossible))]);
    if (given.length === before) return null;
  }
  if (asked.weigh(giveUp(instance, given, asked.isImpossible)) !== 'possible') return null;
  for (const wish of given) {
    const fewer = given.filter((one) => one !== wish);
    if (asked.weigh(giveUp(instance, fewer, asked.isImpossible)) === 'possible') given = fewer;
  }
  return { wishes: given, lightest: false };
}

// What was loosened as far as it goes comes back with other figures: only the first of them counts.
function dearestFirst(wishes: readonly Wish[]): readonly Wish[] {
  const distinct = wishes.filter((wish, at) => wishes.findIndex((one) => subjectOf(one) === subjectOf(wish)) === at);
  return distinct.filter(({ wish }) => WEIGHTS[wish] < Infinity).sort((a, b) => WEIGHTS[b.wish] - WEIGHTS[a.wish]);
}

const subjectOf = (wish: Wish): string => (loosest(wish) === null ? keyOfWish(wish) : `${wish.wish} ${themeOf(wish)}`);

function takeLightest(open: Choice[]): Choice {
  let best = 0;
  for (let k = 1; k < open.length; k++) if (isLighter(open[k]!, open[best]!)) best = k;
  return open.splice(best, 1)[0]!;
}

// Of equals the fewest; then the wish about the later theme, since what comes first in a list was asked for first.
function isLighter(a: Choice, b: Choice): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  if (a.wishes.length !== b.wishes.length) return a.wishes.length < b.wishes.length;
  for (const [k, wish] of a.wishes.entries()) {
    const [one, other] = [themeOf(wish), themeOf(b.wishes[k]!)];
    if (one !== other) return one > other;
  }
  return a.wishes.map(keyOfWish).join() > b.wishes.map(keyOfWish).join();
}

const themeOf = (wish: Wish): number => ('theme' in wish ? wish.theme : -1);
