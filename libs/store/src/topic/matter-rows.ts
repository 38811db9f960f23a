import type { Matter, Source, TopicPage } from '#editorial';
import type { TopicId } from '#rundown';
import type { ContributionRow } from './contribution.row.js';
import type { QuestionRow } from './question.row.js';
import type { QuoteRow } from './quote.row.js';
import type { ThemeRow } from './theme.row.js';

/** Ids of rows by content key. */
export type RowIds = ReadonlyMap<string, string>;

/** An applicant's contribution is known by who wrote which words in answer to what. */
export interface Applicant {
  readonly applicationId: string;
  readonly personId: string;
  readonly name: string;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
}

/** A source's complete words: the slice of the page, or its own text. */
export const wordsOf = (source: Source, page: TopicPage): string => source.text ?? page.text.slice(source.start, source.end);

export function contributionRows(
  topicId: TopicId, page: TopicPage, sources: readonly Source[], applicants: readonly Applicant[], newId: () => string,
): ContributionRow[] {
  return sources.map((source, position) => {
    const applicant = applicants.find((candidate) => wrote(candidate, source));
    return {
      id: newId(),
      topicId,
      contentKey: source.id,
      kind: source.kind,
      position,
      authorName: source.author,
      personId: applicant?.personId ?? null,
      applicationId: applicant?.applicationId ?? null,
      commentIndex: source.comment,
      pageStart: source.text === null ? source.start : null,
      pageEnd: source.text === null ? source.end : null,
      text: wordsOf(source, page),
      question: source.question,
      writtenOn: source.date,
    };
  });
}

function wrote(applicant: Applicant, source: Source): boolean {
  if (source.author !== applicant.name.trim()) return false;
  if (source.kind === 'motivation') return source.text === applicant.motivation;
  return source.kind === 'answer' && applicant.answers.some(({ question, text }) => question === source.question && text === source.text);
}

export function themeRows(topicId: TopicId, matter: Matter, newId: () => string): ThemeRow[] {
  return matter.themes.map((theme, rank) => ({
    id: newId(), topicId, contentKey: theme.id, label: theme.label, hook: theme.hook, weight: theme.weight, rank, people: theme.people,
  }));
}

export function quoteRows(topicId: TopicId, matter: Matter, contributions: RowIds, themes: RowIds, newId: () => string): QuoteRow[] {
  const beginsAt = offsetsIn(matter.sources);
  return matter.quotes.map((quote, rank) => ({
    id: newId(),
    topicId,
    contentKey: quote.id,
    contributionId: rowOf(contributions, quote.source),
    rangeStart: quote.start - beginsAt(quote.source),
    rangeEnd: quote.end - beginsAt(quote.source),
    authorName: quote.author,
    text: quote.text,
    score: quote.score,
    reasons: quote.reasons,
    spokenSeconds: quote.spokenSeconds,
    themeId: quote.theme === null ? null : rowOf(themes, quote.theme),
    rank,
  }));
}

export function questionRows(topicId: TopicId, matter: Matter, contributions: RowIds, themes: RowIds, newId: () => string): QuestionRow[] {
  const beginsAt = offsetsIn(matter.sources);
  return matter.questions.map((question, rank) => ({
    id: newId(),
    topicId,
    contentKey: question.id,
    contributionId: rowOf(contributions, question.source),
    rangeStart: question.start - beginsAt(question.source),
    rangeEnd: question.end - beginsAt(question.source),
    authorName: question.author,
    text: question.text,
    score: question.score,
    themeId: question.theme === null ? null : rowOf(themes, question.theme),
    rank,
  }));
}

/** Where a source begins in what its spans point into: ranges are kept relative to the contribution, so that they outlive the page. */
function offsetsIn(sources: readonly Source[]): (id: string) => number {
  const starts = new Map(sources.map((source) => [source.id, source.text === null ? source.start : 0]));
  return (id) => starts.get(id) ?? 0;
}

/** Cannot miss: the matter names its own sources and themes. */
function rowOf(ids: RowIds, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The matter names “${key}”, which it does not hold.`);
  return id;
}
