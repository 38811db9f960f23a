import type { ShowInstance } from '../planner/instance.js';
import type { Feasibility } from './feasibility.js';
import { applyChanges, loosest } from './set-aside.js';
import type { Wish, WishChange } from './wish.js';

/** Figures for which a plan is looked for, at most. */
const MOST_TRIED = 6;

/**
 * Moves the figures of wishes that were to be given up no further than it takes, one wish after the other; what has no figure, or gains
 * nothing by keeping one, stays given up. The result has a plan, as the wishes given up had.
 */
export function softenWishes(instance: ShowInstance, wishes: readonly Wish[], weigh: (instance: ShowInstance) => Feasibility, isImpossible: (instance: ShowInstance) => boolean): readonly WishChange[] {
  let changes: readonly WishChange[] = wishes.map((wish): WishChange => {
    const instead = loosest(wish);
    return instead === null ? { change: 'drop', wish } : { change: 'soften', wish, instead };
  });
  for (const [at, wish] of wishes.entries()) {
    const softer = waysToSoften(instance, wish)
      .flatMap((way) => leastStep(way, (step) => applyChanges(instance, changes.with(at, { change: 'soften', wish, instead: way.moved(step) })), weigh, isImpossible))
      .sort((a, b) => a.step - b.step)[0];
    if (softer !== undefined) changes = changes.with(at, { change: 'soften', wish, instead: softer.wish });
  }
  return changes;
}

/** One direction to move a figure in, at most `most` steps of a tick or of one. */
interface Way {
  readonly most: number;
  readonly moved: (step: number) => Wish;
}

function leastStep({ most, moved }: Way, changed: (step: number) => ShowInstance, weigh: (instance: ShowInstance) => Feasibility, isImpossible: (instance: ShowInstance) => boolean): readonly { readonly step: number; readonly wish: Wish }[] {
  const first = firstPossible(most, (step) => isImpossible(changed(step)));
  if (first === null) return [];
  let [low, high] = first;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isImpossible(changed(middle))) low = middle;
    else high = middle;
  }
  // Not known to be impossible is not a plan: a little more may be needed, and then a little less again.
  let [few, enough, grow] = [high - 1, high, 1];
  let tried = 0;
  for (; weigh(changed(enough)) !== 'possible'; tried++) {
    if (enough >= most || tried === MOST_TRIED) return [];
    [few, enough, grow] = [enough, Math.min(most, enough + grow), grow * 3];
  }
  for (; tried < MOST_TRIED && enough - few > 1; tried++) {
    const middle = Math.floor((few + enough) / 2);
    if (weigh(changed(middle)) === 'possible') enough = middle;
    else few = middle;
  }
  return [{ step: enough, wish: moved(enough) }];
}

/** Steps tried to find the first that is not impossible: too far can be as wrong as not far enough. */
const PROBES = 24;

function firstPossible(most: number, isImpossible: (step: number) => boolean): readonly [number, number] | null {
  let before = 0;
  for (let probe = 1; probe <= Math.min(PROBES, most); probe++) {
    const step = Math.ceil((most * probe) / Math.min(PROBES, most));
    if (!isImpossible(step)) return [before, step];
    before = step;
  }
  return null;
}

function waysToSoften({ prm, themes, speakers }: ShowInstance, wish: Wish): readonly Way[] {
  switch (wish.wish) {
    case 'fewestSpeakers': return [{ most: wish.least - 1, moved: (step) => ({ ...wish, least: wish.least - step }) }];
    case 'mostSpeakers': return [{ most: prm.seats - 1 - wish.most, moved: (step) => ({ ...wish, most: wish.most + step }) }];
    case 'themeLength':
      return [
        { most: Math.ceil(wish.min / 2), moved: (step) => ({ ...wish, min: wish.min - step }) },
        { most: wish.max, moved: (step) => ({ ...wish, max: wish.max + step }) },
      ];
    case 'arrival': return [{ most: wish.from, moved: (step) => ({ ...wish, from: wish.from - step }) }];
    case 'departure': return [{ most: prm.L - wish.to, moved: (step) => ({ ...wish, to: wish.to + step }) }];
    case 'presence': return [{ most: prm.L - wish.most, moved: (step) => ({ ...wish, most: wish.most + step }) }];
    case 'turn':
    case 'airtime': return [{ most: wish.least, moved: (step) => ({ ...wish, least: wish.least - step }) }];
    case 'silence': return [{ most: wish.most, moved: (step) => ({ ...wish, most: wish.most + step }) }];
    case 'break':
      return [
        { most: wish.from, moved: (step) => ({ ...wish, from: wish.from - step }) },
        { most: prm.L - wish.to, moved: (step) => ({ ...wish, to: wish.to + step }) },
      ];
    case 'closing':
      return [
        { most: wish.min, moved: (step) => ({ ...wish, min: wish.min - step }) },
        { most: wish.max, moved: (step) => ({ ...wish, max: wish.max + step }) },
      ];
    case 'fewestSegments': return [{ most: wish.least - 2, moved: (step) => ({ ...wish, least: wish.least - step }) }];
    case 'guests': return [{ most: speakers.length - wish.most, moved: (step) => ({ ...wish, most: wish.most + step }) }];
    case 'length': {
      const longest = prm.pre + prm.brk + prm.closeMax + themes.reduce((sum, { max }) => sum + max + prm.tau, 0);
      return [
        { most: Math.max(wish.length, longest - wish.length), moved: (step) => ({ ...wish, length: wish.length + step }) },
        { most: wish.length - 1, moved: (step) => ({ ...wish, length: wish.length - step }) },
      ];
    }
    default: return [];
  }
}
