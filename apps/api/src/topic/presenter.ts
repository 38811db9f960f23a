import type { Application, ImportTopicOutcome, Locale, Question, Quote, Topic } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentReason, presentRemark } from '../graphql/reason.types.js';
import type { ApplicationType, QuestionType, QuoteType, TopicType } from './types.js';

export const presentTopic = (topic: Topic): TopicType => ({
  ...topic,
  importedAt: topic.importedAt.toISOString(),
  remarks: topic.remarks.map(presentRemark),
});

/** Reasons become facts only when they are asked for. */
export const presentQuote = (quote: Quote): QuoteType => ({
  id: quote.id,
  text: quote.text,
  author: quote.author,
  start: quote.start,
  end: quote.end,
  score: quote.score,
  spokenSeconds: quote.spokenSeconds,
  contributionId: quote.contributionId,
  themeId: quote.themeId,
  get reasons() {
    return quote.reasons.map(presentReason);
  },
});

export const presentQuestion = (question: Question): QuestionType => question;

export const presentApplication = ({ answers, ...application }: Application): ApplicationType => ({
  ...application,
  availability: [...application.availability],
  answerIds: answers,
});

/** The topic itself is resolved from its id. */
export const presentImport = (outcome: ImportTopicOutcome, locale: Locale) =>
  outcome.outcome === 'TopicImported' ? outcome : presentProblem(outcome, locale);
