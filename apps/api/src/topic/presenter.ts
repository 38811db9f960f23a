import type { Application, ImportTopicOutcome, Locale, PieceFacts, Question, Quote, Topic, TopicQuestion, TopicQuote } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentReason, presentRemark } from '../graphql/reason.types.js';
import type { ApplicationType, QuestionType, QuoteType, ThemeMemberType, TopicType } from './types.js';

export const presentTopic = (topic: Topic): TopicType => ({
  ...topic,
  importedAt: topic.importedAt.toISOString(),
  remarks: topic.remarks.map(presentRemark),
});

/** Reasons become facts only when they are asked for. */
export const presentQuote = (quote: Quote & Partial<PieceFacts>): QuoteType & Partial<PieceFacts> => ({
  id: quote.id,
  text: quote.text,
  author: quote.author,
  start: quote.start,
  end: quote.end,
  score: quote.score,
  spokenSeconds: quote.spokenSeconds,
  contributionId: quote.contributionId,
  themeId: quote.themeId,
  // Absent in a rundown's own quotes, which are what a version freezes: resolved when they are asked for.
  hand: quote.hand,
  writtenOn: quote.writtenOn,
  get reasons() {
    return quote.reasons.map(presentReason);
  },
});

export const presentQuestion = (question: Question & Partial<PieceFacts>): QuestionType & Partial<PieceFacts> => question;

export const presentApplication = ({ answers, affinities, ...application }: Application): ApplicationType => ({
  ...application,
  availability: [...application.availability],
  answerIds: answers,
  affinityIds: affinities,
});

/** A piece with why it stands in its theme. */
export const presentMember = (piece: TopicQuote | TopicQuestion): ThemeMemberType[] =>
  piece.themeWhy === null ? [] : [{
    quote: 'spokenSeconds' in piece ? presentQuote(piece) : null,
    question: 'spokenSeconds' in piece ? null : presentQuestion(piece),
    why: presentReason(piece.themeWhy),
  }];

/** The topic itself is resolved from its id. */
export const presentImport = (outcome: ImportTopicOutcome, locale: Locale) =>
  outcome.outcome === 'TopicImported' ? outcome : presentProblem(outcome, locale);
