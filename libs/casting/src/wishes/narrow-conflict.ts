import type { ShowInstance } from '../planner/instance.js';
import { findCrowd } from './find-crowd.js';
import { keyOfWish } from './list-wishes.js';
import { setAside } from './set-aside.js';
import type { Wish, WishKind } from './wish.js';

// What explains least is left out first, so that what somebody asked for in so many words is named where either could be.
const LEFT_OUT: readonly WishKind[] = [
  'declined', 'unable', 'mostSpeakers', 'closing', 'silence', 'presence', 'departure', 'arrival', 'guests', 'turn', 'airtime', 'themeLength', 'fewestSpeakers', 'chairs', 'break',
  'fewestSegments', 'mostSegments', 'length', 'exclude', 'apart', 'order', 'must', 'speaker', 'duration', 'position',
];

/** Themes × speakers up to which a proof takes no time. */
const SMALL = 2_000;

/**
 * The wishes among `wishes` that cannot be kept together, as few as leaving out one after the other gives: without any one of them
 * `isImpossible` is no longer so. Asks about whole kinds first.
 */
export function narrowConflict(instance: ShowInstance, wishes: readonly Wish[], isImpossible: (instance: ShowInstance) => boolean): readonly Wish[] {
  const crowd = findCrowd(instance, wishes);
  if (crowd !== null) return crowd;
  let kept = [...wishes].sort((a, b) => LEFT_OUT.indexOf(a.wish) - LEFT_OUT.indexOf(b.wish) || sizeOf(instance, a) - sizeOf(instance, b) || (keyOfWish(a) < keyOfWish(b) ? -1 : 1));
  const gone: Wish[] = [];
  const leaveOut = (some: readonly Wish[]): boolean => {
    if (some.length === 0 || !isImpossible(setAside(instance, [...gone, ...some]))) return false;
    gone.push(...some);
    kept = kept.filter((wish) => !some.includes(wish));
    return true;
  };
  const halve = (some: readonly Wish[]): void => {
    if (leaveOut(some) || some.length <= 1) return;
    const middle = Math.ceil(some.length / 2);
    halve(some.slice(0, middle));
    halve(some.slice(middle));
  };
  // Where proofs are dear and counted, whole kinds go first: what cannot be narrowed any more is then of the kinds that matter.
  if (instance.themes.length * instance.speakers.length > SMALL) for (const kind of LEFT_OUT) leaveOut(kept.filter(({ wish }) => wish === kind));
  for (const kind of LEFT_OUT) halve(kept.filter(({ wish }) => wish === kind));
  return kept;
}

// Of wishes of one kind the smaller are left out first: fewer of the larger make the same conflict.
function sizeOf({ themes }: ShowInstance, wish: Wish): number {
  switch (wish.wish) {
    case 'duration': return wish.duration;
    case 'must':
    case 'position': return themes[wish.theme]!.min;
    case 'fewestSpeakers': return wish.least;
    default: return 0;
  }
}
