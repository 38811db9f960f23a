import { keyOfWish } from './list-wishes.js';
import type { Wish, WishKind } from './wish.js';

/** A sentence that names more is not read. */
const MOST_NAMES = 8;

/** The order they are told in: what was asked for in so many words first, what is simply so last. */
const TOLD: readonly WishKind[] = [
  'must', 'order', 'apart', 'position', 'duration', 'speaker', 'exclude', 'fewestSpeakers', 'mostSpeakers', 'arrival', 'departure', 'presence', 'themeLength', 'airtime', 'turn', 'silence',
  'break', 'closing', 'fewestSegments', 'guests', 'length', 'mostSegments', 'chairs', 'declined', 'unable',
];

/**
 * Wishes of a conflict as they are told: each name is one or several sets of wishes that ask the same of different themes or people.
 * Where these would be more than eight names, those of one kind share a name.
 */
export function groupWishes(wishes: readonly Wish[]): readonly (readonly (readonly Wish[])[])[] {
  const sorted = sortTold(wishes, (wish) => wish);
  const same = groupBy(sorted, asksTheSame);
  return same.length <= MOST_NAMES ? same.map((group) => [group]) : groupBy(same, ([wish]) => wish!.wish);
}

/** In the order they are told. */
export function sortTold<One>(all: readonly One[], wishOf: (one: One) => Wish): readonly One[] {
  return [...all].sort((a, b) => TOLD.indexOf(wishOf(a).wish) - TOLD.indexOf(wishOf(b).wish) || numberOf(wishOf(a)) - numberOf(wishOf(b)));
}

// What is asked, whoever it is asked of; locks and pairs are told one by one.
function asksTheSame(wish: Wish): string {
  switch (wish.wish) {
    case 'must': return 'must';
    case 'fewestSpeakers': return `fewestSpeakers ${wish.least}`;
    case 'mostSpeakers': return `mostSpeakers ${wish.most}`;
    case 'arrival': return `arrival ${wish.from}`;
    case 'departure': return `departure ${wish.to}`;
    case 'presence': return `presence ${wish.most}`;
    case 'declined': return 'declined';
    default: return keyOfWish(wish);
  }
}

function numberOf(wish: Wish): number {
  if ('before' in wish) return wish.before;
  if ('themes' in wish) return wish.themes[0];
  if ('theme' in wish) return wish.theme;
  return 'speaker' in wish ? wish.speaker : 0;
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
