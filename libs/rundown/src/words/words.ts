import type { SegmentKind } from '../segment.js';

export type Language = 'fr' | 'en';
export type Facts = Readonly<Record<string, string | number | null | readonly string[]>>;
/** Reads a fact as it is to be written: `…Seconds` as durations, lists joined; an absent one as « ? ». */
export type Fact = (name: string) => string;
/** A sentence made of facts; `many` chooses by the number of the fact named. */
export type Sentence = (fact: Fact, many: (name: string, one: string, several: string) => string) => string;

/** Everything a language says about rundowns. */
export interface Words {
  readonly kinds: Readonly<Record<SegmentKind, string>>;
  readonly remarks: Readonly<Record<string, Sentence>>;
  readonly reasons: Readonly<Record<string, Sentence>>;
}
