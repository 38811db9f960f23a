import type { Application } from '#desk';
import { present, type Loaders } from '../graphql/loaders.js';
import { presentQuestion, presentQuote } from './presenter.js';

/** What an applicant has to say on each theme, with the words that prove it. */
export function loadAffinities(affinities: Application['affinities'], loaders: Loaders) {
  return Promise.all(affinities.map(async ({ theme, weight, quotes, questions }) => {
    const [found, proving, asking] = await Promise.all([
      loaders.theme.load(theme),
      Promise.all(quotes.map(async (id) => presentQuote(present(await loaders.quote.load(id), 'quote')))),
      Promise.all(questions.map(async (id) => presentQuestion(present(await loaders.question.load(id), 'question')))),
    ]);
    return { theme: present(found, 'theme'), weight, quotes: proving, questions: asking };
  }));
}
