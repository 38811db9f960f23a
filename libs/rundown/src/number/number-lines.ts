import type { FrozenLine, Rundown } from '../rundown.js';
import { compareNumbers, readNumber, writeNumber, type LineNumber } from './line-number.js';

const HEAD: LineNumber = { whole: 0, times: 1, letters: '' };
/** Letters side by side at most: 17,576 lines in one gap. */
const MOST_LETTERS = 3;

/**
 * The number of each line, by position. Without a release, 1, 2, 3…; from then on a frozen line keeps its own wherever it goes,
 * what was put in between takes a bis of the number above it, and what follows the last frozen line goes on counting.
 */
export function numberLines({ segments, frozen = [] }: Pick<Rundown, 'segments' | 'frozen'>): readonly string[] {
  if (frozen.length === 0) return segments.map((_, position) => String(position + 1));
  const taken = new Set(frozen.map(({ number }) => number));
  const numbers = standingNumbers(segments, frozen);
  const standing = byWhole(numbers);
  let highest = frozen.reduce((most, { number }) => Math.max(most, readNumber(number)?.whole ?? 0), 0);
  for (let from = 0; from < numbers.length; from += 1) {
    if (numbers[from] !== null) continue;
    let to = from;
    while (to < numbers.length && numbers[to] === null) to += 1;
    const above = numbers[from - 1] ?? HEAD;
    const given = to === numbers.length
      ? Array.from({ length: to - from }, () => ({ ...HEAD, whole: (highest += 1) }))
      : numbersAfter(above, firstBelow(standing, above, from), to - from, taken);
    for (const [step, number] of given.entries()) numbers[from + step] = number;
    from = to;
  }
  return numbers.map((number) => writeNumber(number!));
}

/** Each line's frozen number, null for a line that has none. An id that a file holds twice has its number once. */
function standingNumbers(segments: Rundown['segments'], frozen: readonly FrozenLine[]): (LineNumber | null)[] {
  const own = new Map(frozen.map(({ segment, number }) => [segment, readNumber(number)]));
  return segments.map(({ id }) => {
    const number = own.get(id) ?? null;
    own.delete(id);
    return number;
  });
}

type Standing = ReadonlyMap<number, readonly { readonly position: number; readonly number: LineNumber }[]>;

function byWhole(numbers: readonly (LineNumber | null)[]): Standing {
  const standing = new Map<number, { position: number; number: LineNumber }[]>();
  for (const [position, number] of numbers.entries()) {
    if (number !== null) standing.set(number.whole, [...(standing.get(number.whole) ?? []), { position, number }]);
  }
  return standing;
}

/** The first number to be read after `above` that stands further down and is of the same whole; null when none does. */
function firstBelow(standing: Standing, above: LineNumber, position: number): LineNumber | null {
  const below = (standing.get(above.whole) ?? []).filter((one) => one.position > position && compareNumbers(one.number, above) > 0);
  return below.reduce<LineNumber | null>((first, { number }) => (first === null || compareNumbers(number, first) < 0 ? number : first), null);
}

/** So many numbers, read after `above` and before `below`, none of which was ever given; they are taken from now on. */
function numbersAfter(above: LineNumber, below: LineNumber | null, count: number, taken: Set<string>): readonly LineNumber[] {
  const between = timesAfter(above, below, count, taken);
  const given = between.length === count || below === null ? between : (lettersBefore(below, above, count, taken) ?? timesAfter(above, null, count, taken));
  for (const number of given) taken.add(writeNumber(number));
  return given;
}

function timesAfter({ whole, times }: LineNumber, below: LineNumber | null, count: number, taken: ReadonlySet<string>): readonly LineNumber[] {
  const free: LineNumber[] = [];
  for (let next = times + 1; free.length < count && (below === null || next < below.times); next += 1) {
    const number = { whole, times: next, letters: '' };
    if (!taken.has(writeNumber(number))) free.push(number);
  }
  return free;
}

function lettersBefore(below: LineNumber, above: LineNumber, count: number, taken: ReadonlySet<string>): readonly LineNumber[] | null {
  for (let width = 1; width <= MOST_LETTERS; width += 1) {
    const free = letterings(width)
      .map((letters) => ({ ...below, letters: below.letters + letters }))
      .filter((number) => compareNumbers(number, above) > 0 && !taken.has(writeNumber(number)));
    if (free.length >= count) return free.slice(0, count);
  }
  return null;
}

/** « A » to « Z », or « AA » to « ZZ »… */
function letterings(width: number): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return width === 1 ? letters : letterings(width - 1).flatMap((begun) => letters.map((letter) => begun + letter));
}
