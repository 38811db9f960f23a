import type { QuestionId, QuoteId } from '#rundown';
import type { Matter } from './matter.js';
import { tellAge, type Age } from './tell-age.js';

/** When a quote or question was written, and how old that is. */
export interface DatedPiece {
  readonly id: QuoteId | QuestionId;
  /** `YYYY-MM-DD`, or null where the page does not say: « non daté ». */
  readonly date: string | null;
  readonly age: Age;
}

/** The date and age of every quote and question, in their order; `today` as `YYYY-MM-DD`. */
export function dateQuotes(matter: Matter, today: string): DatedPiece[] {
  const dates = new Map(matter.sources.map((source) => [source.id, source.date]));
  return [...matter.quotes, ...matter.questions].map(({ id, source }) => {
    const date = dates.get(source) ?? null;
    return { id, date, age: tellAge(date, today) };
  });
}
