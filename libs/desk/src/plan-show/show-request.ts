import type { Language, Segment } from '#rundown';
import type { PlanRequest } from '../ports/planner.js';

/** What a show is planned from. The same request gives the same show. */
export interface ShowRequest extends Omit<PlanRequest, 'title'> {
  /** Null: the article's heading, else the call to take part, with a remark. */
  readonly title: string | null;
  /** `YYYY-MM-DD`: the day by which words are old where the recording has no date; without either no age is told. */
  readonly today?: string;
  /** Language of the titles and aims that are ours, and of a title where the page has none; French when absent. */
  readonly draftedIn?: Language;
  /** The running order before, whose locks the plan keeps. */
  readonly before?: readonly Segment[];
}
