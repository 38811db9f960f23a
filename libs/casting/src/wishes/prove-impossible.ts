import type { ShowInstance } from '../planner/instance.js';
import { isTooLong, nobodyBegan, noteStart, stayOn, type Elapsed, type Stay } from './stays.js';
import { possibleGuests, themeWindows, type ThemeWindows } from './theme-windows.js';

/** Orders begun in one proof at most; after that nothing is said. */
const MOST_STEPS = 150_000;
/** Ways to choose the few guests there can be, tried one by one at most. */
const MOST_TABLES = 600;
/** Of more themes, those that do not have to be in are taken for one another, without their orders and exclusions. */
const MOST_THEMES = 12;
/** They are bits of a number; a show has fewer segments. */
const MOST_NEEDED = 30;

/**
 * True when it is sure that no plan keeps every rule; false says nothing. Tries every order of themes with the break after every segment,
 * by windows of moments, each theme where enough of its people are there at once; whoever is wanted in several stays in between. Who else
 * sits beside whom is left out of it, except that there is only time for so many guests: where these are few, every choice of them is tried.
 */
export function proveImpossible(instance: ShowInstance): boolean {
  const { prm, locks, speakers } = instance;
  const held = [...new Set(locks.flatMap((lock) => (lock.kind === 'speaker' ? [lock.speaker] : [])))];
  const guests = possibleGuests(instance);
  if (held.some((speaker) => !guests.includes(speaker))) return true;
  if (prm.P < 2) return true;
  const talk = (1 - prm.hostShare) * (prm.L - prm.pre - prm.brk - prm.closeMin);
  const most = Math.min(prm.maxGuests, prm.X > 0 ? Math.floor(talk / prm.X + 1e-9) : speakers.length);
  if (held.length > most) return true;
  const steps = { left: MOST_STEPS };
  if (most >= guests.length) return !new Orders(instance, new Set(guests), steps).exist();
  const others = guests.filter((speaker) => !held.includes(speaker));
  if (!new Orders(instance, new Set(guests), steps).exist()) return true;
  if (countChoices(others.length, most - held.length) > MOST_TABLES) return false;
  for (const chosen of choices(others, most - held.length)) if (new Orders(instance, new Set([...held, ...chosen]), steps).exist()) return false;
  return true;
}

function countChoices(of: number, take: number): number {
  let count = 1;
  for (let k = 1; k <= take; k++) count = (count * (of - take + k)) / k;
  return count;
}

function* choices(list: readonly number[], take: number, from = 0): Generator<readonly number[]> {
  if (take === 0) return yield [];
  for (let k = from; k <= list.length - take; k++) for (const rest of choices(list, take - 1, k + 1)) yield [list[k]!, ...rest];
}

interface Slot extends ThemeWindows {
  readonly theme: number;
  readonly needed: boolean;
  readonly positions: readonly number[];
  /** Slots that come before when they are in, and slots that may not be in too, as bits. */
  readonly after: number;
  readonly apart: number;
}

/** Orders of themes that the clock allows. */
class Orders {
  private readonly slots: Slot[] = [];
  private readonly free: ThemeWindows[] = [];
  private readonly needed: number;
  private readonly shut: boolean;
  private readonly few: boolean;
  /** The most that so many further segments can last, by their number. */
  private readonly longest: readonly number[];
  private readonly stays: readonly Stay[];
  // Windows gone through already, by what is in, how many free ones are, and whether the break is over.
  private readonly seen = new Map<number | string, (readonly [number, number])[]>();

  constructor(private readonly instance: ShowInstance, guests: ReadonlySet<number>, private readonly steps: { left: number }) {
    const { themes, locks, prec, incompat } = instance;
    const windows = themeWindows(instance, guests);
    const needs = (t: number) => themes[t]!.must || locks.some((lock) => lock.theme === t && lock.kind !== 'exclude');
    const usable = [...themes.keys()].filter((t) => windows[t] !== null);
    const kept = usable.length <= MOST_THEMES ? usable : usable.filter(needs).slice(0, MOST_NEEDED);
    const bit = (t: number) => (kept.includes(t) ? 1 << kept.indexOf(t) : 0);
    for (const theme of kept) {
      this.slots.push({
        ...windows[theme]!, theme, needed: needs(theme),
        positions: locks.flatMap((lock) => (lock.kind === 'pos' && lock.theme === theme ? [lock.pos] : [])),
        after: prec.reduce((set, [a, b]) => (b === theme ? set | bit(a) : set), 0),
        apart: incompat.reduce((set, [a, b]) => (a === theme ? set | bit(b) : b === theme ? set | bit(a) : set), 0),
      });
    }
    this.free.push(...usable.filter((t) => !kept.includes(t)).map((t) => windows[t]!));
    this.needed = this.slots.reduce((set, { needed }, k) => (needed ? set | (1 << k) : set), 0);
    this.stays = [...guests].flatMap((speaker): Stay[] => {
      const slots = this.slots.reduce((set, { needed, forced }, k) => (needed && forced.includes(speaker) ? set | (1 << k) : set), 0);
      const most = instance.speakers[speaker]!.maxPresence;
      return countMissing(slots) > 1 && most < instance.prm.L ? [{ slots, most }] : [];
    });
    const mosts = usable.map((t) => windows[t]!.most).sort((a, b) => b - a);
    this.longest = Array.from({ length: instance.prm.P + 1 }, (_, count) => mosts.slice(0, count).reduce((sum, most) => sum + most, 0));
    this.few = usable.length < Math.max(2, instance.prm.Pmin);
    this.shut =
      usable.filter(needs).length > instance.prm.P ||
      [...themes.keys()].some((t) => needs(t) && windows[t] === null) || [...prec, ...incompat].some(([a, b]) => a === b && needs(a)) ||
      [...guests].some((speaker) => usable.every((t) => windows[t]!.forced.includes(speaker)) && !this.canStay(speaker));
  }

  exist(): boolean {
    return !this.shut && !this.few && this.follow(0, 0, 0, false, this.instance.prm.pre, this.instance.prm.pre, nobodyBegan(this.stays));
  }

  // Whoever is needed in every segment is there from the first to the closing.
  private canStay(speaker: number): boolean {
    const { speakers, prm } = this.instance;
    const { from, to, maxPresence } = speakers[speaker]!;
    const end = prm.L - prm.closeMax;
    return from <= prm.pre && to >= end && maxPresence >= end - prm.pre;
  }

  /** Whether the show can go on with the next segment starting between `lo` and `hi`; `used` themes and `filled` free ones came before. */
  private follow(at: number, used: number, filled: number, broken: boolean, lo: number, hi: number, elapsed: Elapsed): boolean {
    if (this.steps.left-- <= 0) return true;
    const { prm } = this.instance;
    const left = prm.P - at;
    if (left <= 0 || countMissing(this.needed & ~used) > left || (!broken && lo > prm.brkHi)) return false;
    // Even the longest that can follow leaves a hole at the end.
    if (hi + this.longest[left]! + prm.tau * (left - 1) + (broken ? 0 : prm.brk) + prm.closeMax < prm.L || this.isSeen(used, filled, broken, lo, hi, elapsed)) return false;
    for (let k = 0; k < this.slots.length; k++) {
      const slot = this.slots[k]!;
      if ((used & (1 << k)) !== 0 || (used & slot.apart) !== 0 || !this.mayFollow(k, used)) continue;
      if (slot.positions.length === 0 ? this.isTaken(at) : slot.positions.some((position) => position !== at)) continue;
      if (this.place(slot, at, used | (1 << k), filled, broken, lo, hi, stayOn(this.stays, elapsed, slot.least, used, 1 << k), used)) return true;
    }
    return filled < this.free.length && !this.isTaken(at) && this.place(this.anyFree(), at, used, filled + 1, broken, lo, hi, stayOn(this.stays, elapsed, this.anyFree().least, used, 0), used);
  }

  private readonly isTaken = (at: number): boolean => this.slots.some(({ positions }) => positions.includes(at));

  // What should have come before and did not will not be in any more: not possible when it is needed.
  private mayFollow(k: number, used: number): boolean {
    if ((this.slots[k]!.after & this.needed & ~used) !== 0) return false;
    return this.slots.every((other, before) => (used & (1 << before)) === 0 || (other.after & (1 << k)) === 0);
  }

  private place(slot: ThemeWindows, at: number, used: number, filled: number, broken: boolean, lo: number, hi: number, elapsed: Elapsed, before: number): boolean {
    const { prm } = this.instance;
    for (const [from, to] of slot.starts) {
      const first = Math.max(lo, from);
      const last = Math.min(hi, to);
      if (first > last) continue;
      const ends = [first + slot.least, Math.min(last + slot.most, slot.over)] as const;
      if (ends[0] > ends[1]) continue;
      const began = noteStart(elapsed, last);
      if (isTooLong(this.stays, began, ends[0], before)) continue;
      if (broken && at + 1 >= Math.max(2, prm.Pmin) && (this.needed & ~used) === 0 && this.canClose(ends, used, filled, at + 1)) return true;
      if (this.follow(at + 1, used, filled, broken, ends[0], ends[1] + prm.tau, began)) return true;
      if (broken) continue;
      const [early, late] = [Math.max(ends[0], prm.brkLo), Math.min(ends[1], prm.brkHi)];
      if (early <= late && this.follow(at + 1, used, filled, true, early + prm.brk, late + prm.brk, stayOn(this.stays, began, prm.brk, used, 0))) return true;
    }
    return false;
  }

  private canClose([early, late]: readonly [number, number], used: number, filled: number, count: number): boolean {
    const { prm } = this.instance;
    if (early + prm.closeMin > prm.L || late + prm.closeMax < prm.L) return false;
    // Free themes are taken for one another along the way; their sum is bounded here.
    let [least, most] = [prm.pre + prm.brk, prm.pre + prm.brk + prm.tau * (count - 2)];
    this.slots.forEach((slot, k) => {
      if ((used & (1 << k)) === 0) return;
      least += slot.least;
      most += slot.most;
    });
    for (const one of this.free.map((slot) => slot.least).sort((a, b) => a - b).slice(0, filled)) least += one;
    for (const one of this.free.map((slot) => slot.most).sort((a, b) => b - a).slice(0, filled)) most += one;
    return least + prm.closeMin <= prm.L && most + prm.closeMax >= prm.L;
  }

  private any: ThemeWindows | null = null;
  private anyFree(): ThemeWindows {
    const { free } = this;
    this.any ??= {
      least: Math.min(...free.map(({ least }) => least)),
      most: Math.max(...free.map(({ most }) => most)),
      starts: [[Math.min(...free.map(({ starts }) => starts[0]![0])), Math.max(...free.map(({ starts }) => starts.at(-1)![1]))]],
      forced: [],
      over: Math.max(...free.map(({ over }) => over)),
    };
    return this.any;
  }

  private isSeen(used: number, filled: number, broken: boolean, lo: number, hi: number, elapsed: Elapsed): boolean {
    const place = (used * 64 + filled) * 2 + (broken ? 1 : 0);
    const key = elapsed.length === 0 ? place : `${place} ${elapsed.join()}`;
    const windows = this.seen.get(key);
    if (windows === undefined) this.seen.set(key, [[lo, hi]]);
    else if (windows.some(([from, to]) => from <= lo && hi <= to)) return true;
    else windows.push([lo, hi]);
    return false;
  }
}

function countMissing(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
