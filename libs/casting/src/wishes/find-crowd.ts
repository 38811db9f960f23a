import type { ShowInstance } from '../planner/instance.js';
import type { Wish } from './wish.js';

/** More themes that have to be in than there are segments: one wish for each of as many as it takes, the longest ones; null where there is room. */
export function findCrowd({ themes, prm }: ShowInstance, wishes: readonly Wish[]): readonly Wish[] | null {
  const limit = wishes.find(({ wish }) => wish === 'mostSegments');
  const wanted = new Map<number, Wish>();
  for (const wish of wishes) {
    if (wish.wish === 'must' || wish.wish === 'position' || wish.wish === 'duration' || wish.wish === 'speaker') wanted.set(wish.theme, wanted.get(wish.theme) ?? wish);
  }
  if (limit === undefined || wanted.size <= prm.P) return null;
  const longest = [...wanted].sort(([a], [b]) => themes[b]!.min - themes[a]!.min || a - b).slice(0, prm.P + 1);
  return [...longest.map(([, wish]) => wish), limit];
}
