import type { Question, Quote, TopicMatter } from '../topic-matter.js';

/** The quote or question of that id, as far as it is still listed. */
export function findPiece({ quotes, questions }: Pick<TopicMatter, 'quotes' | 'questions'>, id: string): Quote | Question | undefined {
  return quotes.find((quote) => quote.id === id) ?? questions.find((question) => question.id === id);
}
