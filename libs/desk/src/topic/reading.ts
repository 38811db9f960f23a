import type { Reason } from '#rundown';

export const READING_CAUSES = ['import', 'page', 'contribution', 'language', 'facets'] as const;
/** Why a topic was read: its first time, a newer page, something added, another language, the studio's bank. */
export type ReadingCause = (typeof READING_CAUSES)[number];

/** What a reading changed against what stood before, in words a producer knows. */
export interface ReadingChanges {
  readonly newContributions: number;
  readonly goneContributions: number;
  readonly newQuotes: number;
  readonly goneQuotes: number;
  readonly newQuestions: number;
  readonly goneQuestions: number;
  /** Quotes and questions that stand in another theme than before. */
  readonly moved: number;
  /** Labels. */
  readonly newThemes: readonly string[];
  readonly goneThemes: readonly string[];
  readonly relabelled: readonly { readonly from: string; readonly to: string }[];
  /** Why acts of the producer can no longer be done in full, one reason for each. */
  readonly lost: readonly Reason[];
}

/** The engine read a topic, and what it changed. */
export interface Reading {
  readonly cause: ReadingCause;
  readonly changes: ReadingChanges;
  /** Who asked for it; null for nobody to be named. */
  readonly by: string | null;
  readonly at: Date;
}
