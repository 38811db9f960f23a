/** Somebody who is wanted in several segments and cannot stay for the whole show; `slots` are those segments' themes, as bits. */
export interface Stay {
  readonly slots: number;
  /** Ticks from arriving to leaving at most. */
  readonly most: number;
}

/** For each stay how long it lasts at least so far and when it began at the latest, one after the other; −1: not begun. */
export type Elapsed = readonly number[];

export const nobodyBegan = (stays: readonly Stay[]): Elapsed => stays.flatMap(() => [-1, -1]);

/** After another segment, of theme `added`, or a break (0): whoever is wanted in it begins, whoever is wanted later as well stays on. `before`: themes so far. */
export function stayOn(stays: readonly Stay[], elapsed: Elapsed, ticks: number, before: number, added: number): Elapsed {
  if (stays.length === 0) return elapsed;
  return elapsed.map((value, at) => {
    if (at % 2 === 1) return value;
    const { slots } = stays[at / 2]!;
    if (value < 0) return (slots & added) === 0 ? -1 : ticks;
    return (slots & ~before) === 0 ? value : value + ticks;
  });
}

/** Notes for those who have just begun that it was at `latest` at the latest. */
export function noteStart(elapsed: Elapsed, latest: number): Elapsed {
  return elapsed.length === 0 ? elapsed : elapsed.map((value, at) => (at % 2 === 1 && value < 0 && elapsed[at - 1]! >= 0 ? latest : value));
}

/** Whether somebody who was still wanted before this segment, which ends at `end` at the earliest, has stayed too long. */
export function isTooLong(stays: readonly Stay[], elapsed: Elapsed, end: number, before: number): boolean {
  return stays.some(({ slots, most }, k) => elapsed[2 * k]! >= 0 && (slots & ~before) !== 0 && (elapsed[2 * k]! > most || end - elapsed[2 * k + 1]! > most));
}
