import type { Stretch } from '../presence.js';
import { TICK } from './ticks.js';

/** The longest time that somebody is there without going, in whole ticks of a show of `L`. */
export function longestStay(presence: readonly Stretch[], L: number): { readonly from: number; readonly to: number } {
  const stays = presence.map(({ from, to }) => ({ from: Math.max(0, Math.ceil(from / TICK)), to: Math.min(L, Math.floor(to / TICK)) }));
  return stays.reduce((longest, stay) => (stay.to - stay.from > longest.to - longest.from ? stay : longest), { from: 0, to: 0 });
}
