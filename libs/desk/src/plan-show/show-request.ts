import type { PlanRequest } from '../ports/planner.js';

/** What a show is planned from. The same request gives the same show. */
export interface ShowRequest extends Omit<PlanRequest, 'title'> {
  /** Null: the article's heading, else the call to take part, with a remark. */
  readonly title: string | null;
}
