import type { Word } from './split-words.js';

/** The stems of one text by their numbers, in the order in which they first stand there. */
export interface StemCounts {
  readonly stems: readonly number[];
  /** How often each stands there, in the same order. */
  readonly times: readonly number[];
  /** Words that have a stem. */
  readonly size: number;
}

/** Gives each stem a number, so that what is counted again and again needs no table of strings. */
export interface StemNumbers {
  readonly numberOf: (stem: string) => number;
  readonly count: (words: readonly Word[]) => StemCounts;
}

/** Numbers from 0 on, given as stems come. */
export function numberStems(): StemNumbers {
  const numbers = new Map<string, number>();
  /** Per stem, the last text that held it and its place among the stems of that text. */
  const [heldBy, placeIn]: [number[], number[]] = [[], []];
  let text = 0;
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const count = (words: readonly Word[]): StemCounts => {
    text++;
    const [stems, times]: [number[], number[]] = [[], []];
    let size = 0;
    for (const { stem } of words) {
      if (stem === null) continue;
      size++;
      const number = numberOf(stem);
      const place = heldBy[number] === text ? placeIn[number] : undefined;
      if (place !== undefined) {
        times[place] = (times[place] ?? 0) + 1;
        continue;
      }
      heldBy[number] = text;
      placeIn[number] = stems.length;
      stems.push(number);
      times.push(1);
    }
    return { stems, times, size };
  };
  return { numberOf, count };
}
