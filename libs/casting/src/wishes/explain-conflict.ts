import type { ShowInstance } from '../planner/instance.js';
import { chooseChange } from './choose-change.js';
import { FeasibilityCheck, type Feasibility, type FeasibilityOracle } from './feasibility.js';
import { keyOfWish, listWishes } from './list-wishes.js';
import { narrowConflict } from './narrow-conflict.js';
import { setAside } from './set-aside.js';
import { softenWishes } from './soften-wish.js';
import type { Wish, WishChange } from './wish.js';

/** What stands in the way of a plan. */
export type ConflictExplained = WishesAgree | WishesConflict | TooLittleToPlan;

/** There is a plan: nothing is in the way. */
export interface WishesAgree {
  readonly outcome: 'wishesAgree';
}

export interface WishesConflict {
  readonly outcome: 'wishesConflict';
  /** They cannot be kept together, whatever else is given up. */
  readonly wishes: readonly Wish[];
  /** True when a plan was found without each one of them; false: perhaps fewer of them contradict one another already. */
  readonly minimal: boolean;
  /** False when it is not proven that they cannot be kept together: only that no plan was found. */
  readonly proven: boolean;
  /** A change with which there is a plan that keeps everything else; null when none was found. */
  readonly changes: readonly WishChange[] | null;
  /** True when no change that weighs less is enough; false: another may be smaller. */
  readonly smallest: boolean;
}

/** Whatever is given up, two segments cannot be held: a show needs them, and a break between. */
export interface TooLittleToPlan {
  readonly outcome: 'tooLittleToPlan';
  readonly themes: number;
  /** Themes somebody who has not declined can speak in. */
  readonly themesWithPeople: number;
  readonly speakers: number;
  readonly declined: number;
}

/** Plans looked for without a proof, at most; each takes some tenths of a second. */
const MOST_SEARCHED = 24;
/** A longer list is not checked one by one. */
const MOST_CHECKED = 12;

/**
 * Tells why an instance has no plan: the few wishes that contradict one another, and the smallest change that makes a plan possible.
 * `isFeasible` is asked where neither a proof nor a plan was found. The sum of times and the chairs are never given up.
 */
export function explainConflict(instance: ShowInstance, { isFeasible = null }: { readonly isFeasible?: FeasibilityOracle | null } = {}): ConflictExplained {
  const little = tooLittle(instance);
  if (little.themesWithPeople < 2) return little;
  const check = new FeasibilityCheck(isFeasible);
  const whole = check.weigh(instance);
  if (whole === 'possible') return { outcome: 'wishesAgree' };
  const proven = (changed: ShowInstance) => check.isImpossible(changed);
  // Without a proof, a conflict is what no plan was found for.
  const unplanned = (changed: ShowInstance) => check.searched < MOST_SEARCHED && check.weigh(changed, 1) !== 'possible';
  const isImpossible = proven(instance) ? proven : unplanned;
  const wishes = narrowConflict(instance, listWishes(instance), isImpossible);
  if (wishes.length === 0 && isImpossible === proven) return little;
  const asked = {
    weigh: (changed: ShowInstance): Feasibility => check.weigh(changed),
    isImpossible: proven,
    conflictIn: (changed: ShowInstance) => narrowConflict(changed, listWishes(changed), proven),
  };
  const given = chooseChange(instance, wishes, asked);
  return {
    outcome: 'wishesConflict', wishes, proven: whole === 'impossible', minimal: isMinimal(instance, wishes, asked.weigh),
    changes: given === null ? null : softenWishes(instance, given.wishes, asked.weigh, proven),
    smallest: given?.lightest ?? false,
  };
}

function isMinimal(instance: ShowInstance, wishes: readonly Wish[], weigh: (instance: ShowInstance) => Feasibility): boolean {
  if (wishes.length > MOST_CHECKED) return false;
  const named = new Set(wishes.map(keyOfWish));
  const others = listWishes(instance).filter((wish) => !named.has(keyOfWish(wish)));
  // A plan that keeps the length as well is found more easily than one of any length, and proves as much.
  return wishes.every((wish) => [others.filter((other) => other.wish !== 'length'), others].some((gone) => weigh(setAside(instance, [...gone, wish])) === 'possible'));
}

function tooLittle({ themes, speakers }: ShowInstance): TooLittleToPlan {
  const willing = speakers.filter(({ status }) => status !== 'declined');
  return {
    outcome: 'tooLittleToPlan', themes: themes.length, speakers: speakers.length, declined: speakers.length - willing.length,
    themesWithPeople: [...themes.keys()].filter((theme) => willing.some(({ aff }) => aff[theme] !== undefined)).length,
  };
}
