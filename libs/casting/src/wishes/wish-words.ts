import { formatDuration } from '#rundown';
import type { Wish, WishChange } from './wish.js';

/** What themes and speakers are called. */
export interface WishNames {
  theme(number: number): string;
  speaker(number: number): string;
}

/** What a language says about wishes. */
export interface WishWords {
  /** Wishes that ask the same, without quotation marks. */
  wishes(wishes: readonly Wish[], names: WishNames): string;
  /** Changes of one kind; several only where `isTold` says so. */
  changes(changes: readonly WishChange[], names: WishNames): string;
  quote(text: string): string;
  list(parts: readonly string[]): string;
  conflict(wishes: readonly string[], proven: boolean): string;
  /** `changes` null: none was found. */
  remedy(changes: readonly string[] | null, smallest: boolean): string;
  agree: string;
  tooLittle(facts: { readonly themesWithPeople: number; readonly speakers: number; readonly declined: number }): string;
}

/** Whether changes of this kind are told together: « déverrouiller T4 et T5 ». */
export const isToldTogether = ({ change, wish: { wish } }: WishChange): boolean => change === 'drop' && (wish === 'must' || wish === 'position' || wish === 'duration');

const SECONDS_PER_TICK = 5;

/** Ticks as minutes and seconds. */
export const clock = (ticks: number): string => formatDuration(ticks * SECONDS_PER_TICK);

/** Of more only the first are named. */
const MOST_NAMED = 9;

/** `a, b and c`; of many the first ones `and 5 others`. */
export function joined(parts: readonly string[], and: string, others: string): string {
  if (parts.length > MOST_NAMED) return `${parts.slice(0, MOST_NAMED - 1).join(', ')} ${and} ${parts.length - MOST_NAMED + 1} ${others}`;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** The themes, or speakers, of wishes that ask the same. */
export function subjects(wishes: readonly Wish[], names: WishNames, list: (parts: readonly string[]) => string): { readonly themes: string; readonly speakers: string } {
  return {
    themes: list(wishes.flatMap((wish) => ('theme' in wish ? [names.theme(wish.theme)] : []))),
    speakers: list(wishes.flatMap((wish) => ('speaker' in wish ? [names.speaker(wish.speaker)] : []))),
  };
}
