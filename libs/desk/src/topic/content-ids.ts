import type { QuestionId, QuoteId, ThemeId } from '#rundown';
import type { ContributionId } from '../ids.js';

/** From ids derived from content, as the planner knows them, to ids of rows. */
export interface ContentIds {
  readonly contributions: ReadonlyMap<string, ContributionId>;
  readonly quotes: ReadonlyMap<string, QuoteId>;
  readonly questions: ReadonlyMap<string, QuestionId>;
  readonly themes: ReadonlyMap<string, ThemeId>;
}
