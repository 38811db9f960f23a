import { formatDuration } from '#rundown';
import type { Wish, WishChange, WishKind } from './wish.js';

/** What themes and speakers are called. */
export interface WishNames {
  theme(number: number): string;
  speaker(number: number): string;
}

/** What a language says about wishes. */
export interface WishWords {
  /** Wishes that ask the same, without quotation marks. */
  wishes(wishes: readonly Wish[], names: WishNames): string;
  /** Changes of one kind; several only where `toldAs` gives the same. */
  changes(changes: readonly WishChange[], names: WishNames): string;
  quote(text: string): string;
  list(parts: readonly string[]): string;
  /** `given`: nobody wished for any of it, it is so. */
  conflict(wishes: readonly string[], proven: boolean, given: boolean): string;
  /** `changes` null: none was found; `kinds` are those of the wishes that were named. */
  remedy(changes: readonly string[] | null, smallest: boolean, kinds: ReadonlySet<WishKind>): string;
  agree: string;
  tooLittle(facts: { readonly themesWithPeople: number; readonly speakers: number; readonly declined: number }): string;
}

/** What changes that are told together have in common, « déverrouiller T4 et T5 »; null: told alone. */
export function toldAs(made: WishChange): string | null {
  if (made.change === 'drop') return ['must', 'position', 'duration'].includes(made.wish.wish) ? made.wish.wish : null;
  const { instead } = made;
  return instead.wish === 'fewestSpeakers' ? `fewest ${instead.least}` : instead.wish === 'mostSpeakers' ? `most ${instead.most}` : null;
}

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
