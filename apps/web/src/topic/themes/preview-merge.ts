import type { Theme } from '../topic-matter.js';

/** What a merge would carry over, and whose voices the other theme has not heard yet. */
export function previewMerge(from: Pick<Theme, 'quotes' | 'questions' | 'people'>, into: Pick<Theme, 'people'>) {
  const heard = new Set(into.people);
  return { quotes: from.quotes.length, questions: from.questions.length, newPeople: from.people.filter((name) => !heard.has(name)) };
}
