import type { SourceKind } from '#editorial';
import type { QuestionId, QuoteId, Reason, Remark, Seconds, ThemeId, TopicId } from '#rundown';
import type { ApplicationId, ContributionId, PersonId } from '../ids.js';

/** What somebody wrote, by kind; an opinion is « je trouve ce sujet… », left on a public page. */
export type ContributionKind = SourceKind | 'opinion';

/** A topic as a list shows it. */
export interface Topic {
  readonly id: TopicId;
  readonly title: string;
  readonly pitch: string | null;
  readonly article: string | null;
  readonly articleAuthor: string | null;
  readonly venue: string | null;
  readonly format: string | null;
  readonly treatment: string | null;
  readonly sector: string | null;
  readonly importedAt: Date;
  readonly commentCount: number;
  readonly quoteCount: number;
  readonly questionCount: number;
  readonly applicationCount: number;
  /** What the producer should know about the import. */
  readonly remarks: readonly Remark[];
}

export interface Contribution {
  readonly id: ContributionId;
  readonly topicId: TopicId;
  readonly kind: ContributionKind;
  readonly author: string | null;
  /** The words themselves, complete. */
  readonly text: string;
  /** Index of the comment in page order, from 0; null for what is not a comment. */
  readonly comment: number | null;
  /** The preparation question an answer replies to. */
  readonly question: string | null;
  /** `YYYY-MM-DD`; null for « non daté ». */
  readonly writtenOn: string | null;
  readonly applicationId: ApplicationId | null;
}

/** A verbatim span of a contribution; `start` and `end` are UTF-16 offsets into that contribution's text. */
export interface Quote {
  readonly id: QuoteId;
  readonly contributionId: ContributionId;
  readonly text: string;
  /** Who wrote these words first: not always who wrote the contribution. */
  readonly author: string | null;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly themeId: ThemeId | null;
  readonly spokenSeconds: Seconds;
}

/** A question worth debating, verbatim; ranges as in `Quote`. */
export interface Question {
  readonly id: QuestionId;
  readonly contributionId: ContributionId;
  readonly text: string;
  /** Who wrote these words first: not always who wrote the contribution. */
  readonly author: string | null;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly themeId: ThemeId | null;
}

export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  readonly hook: string;
  /** Share of the topic's matter, 0–1. */
  readonly weight: number;
  /** Names, most heard first. */
  readonly people: readonly string[];
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
}

/** When somebody can be there: local date-times of the studio, or hours (`HH:MM`) of any day. */
export interface AvailabilityWindow {
  readonly from: string;
  readonly to: string;
}

export interface Application {
  readonly id: ApplicationId;
  readonly person: Person;
  readonly role: string;
  readonly motivation: string;
  /** Ids of the contributions of kind `answer`. */
  readonly answers: readonly ContributionId[];
  readonly availability: readonly AvailabilityWindow[];
}

/** Everything a topic offers a producer: comments in page order, quotes and questions best first, themes heaviest first. */
export interface TopicMatter {
  readonly contributions: readonly Contribution[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
  readonly applications: readonly Application[];
}
