import type { ApplicationText } from './application-text.js';
import type { DebateFacet } from './debate-facets.js';
import type { Language } from './language.js';

/** Something somebody wrote or told the studio elsewhere than on the page. */
export interface ContributionText {
  readonly kind: 'comment' | 'insight' | 'answer' | 'motivation';
  readonly author: string | null;
  readonly text: string;
  /** The preparation question that an answer replies to. */
  readonly question: string | null;
  /** `YYYY-MM-DD`, or null for « non daté ». */
  readonly date: string | null;
}

/** What a topic is read with beside its page. */
export interface ReadingSettings {
  readonly applications?: readonly ApplicationText[];
  /** In the order they came in; read after the page and before the applications. */
  readonly contributions?: readonly ContributionText[];
  /** Null or absent: whichever most of the contributions are written in. */
  readonly language?: Language | null;
  /** The studio's bank; absent: the one that comes with the engine. */
  readonly facets?: readonly DebateFacet[];
}
