import { nextStates } from '#audience';
import type { EditedTopicPage, Locale, StalePage, TopicPageRefused, TopicPageSaved } from '#desk';
import type { TopicId } from '#rundown';
import { presentProblem } from '../graphql/problem.js';
import type { TopicPageType } from './topic-page.types.js';

export const presentPage = ({ dates, questions, categories, openedAt, closesAt, editedAt, ...page }: EditedTopicPage): TopicPageType => ({
  ...page,
  nextStates: [...nextStates(page.state)],
  dates: [...dates],
  questions: questions.map((question) => ({ ...question, choices: [...question.choices] })),
  categories: [...categories],
  openedAt: openedAt?.toISOString() ?? null,
  closesAt: closesAt?.toISOString() ?? null,
  editedAt: editedAt?.toISOString() ?? null,
});

/** The page itself is resolved from the id. */
export const presentPageChange = (outcome: TopicPageSaved | TopicPageRefused | StalePage, topicId: TopicId | null, locale: Locale) =>
  outcome.outcome === 'TopicPageSaved' ? outcome : { ...presentProblem(outcome, locale), topicId };
