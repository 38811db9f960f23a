import type { ShowInstance } from '../planner/instance.js';
import { applyChanges, loosest, setAside } from './set-aside.js';
import type { Wish } from './wish.js';

/** Lengths tried for a show that may have another. */
const LENGTHS = 24;

/**
 * The instance with some wishes given up as far as anybody would: figures that are a matter of taste are at most doubled or halved, and
 * the length becomes one in the middle of those that are not known to be impossible.
 */
export function giveUp(instance: ShowInstance, wishes: readonly Wish[], isImpossible: (instance: ShowInstance) => boolean): ShowInstance {
  const loosened = wishes.flatMap((wish) => {
    const instead = loosest(wish);
    return instead === null ? [] : [{ change: 'soften' as const, wish, instead }];
  });
  const rest = setAside(applyChanges(instance, loosened), wishes.filter((wish) => loosest(wish) === null && wish.wish !== 'length'));
  return wishes.some(({ wish }) => wish === 'length') ? ofOtherLength(rest, isImpossible) : rest;
}

function ofOtherLength(instance: ShowInstance, isImpossible: (instance: ShowInstance) => boolean): ShowInstance {
  const { themes, prm } = instance;
  const fixed = prm.pre + prm.brk;
  const longest = fixed + prm.closeMax + themes.map(({ max }) => max + prm.tau).sort((a, b) => b - a).slice(0, prm.P).reduce((sum, max) => sum + max, 0);
  const wish = { wish: 'length' as const, length: prm.L };
  const tried = Array.from({ length: LENGTHS }, (_, k) => applyChanges(instance, [{ change: 'soften', wish, instead: { ...wish, length: Math.round(fixed + ((longest - fixed) * (k + 1)) / LENGTHS) } }]));
  const open = tried.filter((one) => !isImpossible(one));
  return open[Math.floor(open.length / 2)] ?? setAside(instance, [wish]);
}
