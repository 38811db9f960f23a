import type { SpeakerId, ThemeId } from '../ids.js';
import type { Remark } from '../remark.js';
import type { RemarkRules } from './remark-rules.js';

/** From one moment to another, each local in the show's zone, with its offset, or an hour (`HH:MM`) of the show's day; null: open on that side. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where somebody seems to stand on a theme. */
export interface Side {
  readonly theme: ThemeId;
  readonly side: 'agree' | 'disagree' | 'nuance';
}

/** A person of the show and what a rundown does not know of them. What is absent is not judged. */
export interface RemarkSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  /** They said yes, or need no asking. */
  readonly settled?: boolean;
  /** They declined, withdrew or were cancelled. */
  readonly gone?: boolean;
  /** When they are free; empty: at any time. */
  readonly free?: readonly Span[];
  /** From call to release, as they were last told; null: not called yet. */
  readonly called?: Span | null;
  /** Other episodes they are in. */
  readonly elsewhere?: readonly (Span & { readonly title: string })[];
  /** Whether they signed the image rights; absent where nobody asks them. */
  readonly signed?: boolean;
  readonly gender?: 'f' | 'm';
  readonly sides?: readonly Side[];
}

/** What a rundown does not know by itself. */
export interface RemarkFacts {
  readonly speakers?: readonly RemarkSpeaker[];
  /** Absent: speech, chairs and sides are not judged. */
  readonly rules?: RemarkRules;
  /** Remarks of the steps before: reading, drafting, casting. */
  readonly earlier?: readonly Remark[];
}

/** The name of whoever sits in a line; somebody nobody knows is named by their id. */
export type NameOf = (id: SpeakerId) => string;

export const namesOf = (speakers: readonly RemarkSpeaker[]): NameOf => {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};
