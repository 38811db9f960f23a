import type { TopicState } from '#audience';
import type { Language, SourceKind, Stance } from '#editorial';
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
  /** The language chosen by a person; null: whichever is detected. */
  readonly language: Language | null;
  readonly detectedLanguage: Language;
  /** Rises with every change of the matter. */
  readonly revision: number;
  /** True when the studio's bank of facets is no longer the one it was read with. */
  readonly bankChanged: boolean;
  /** Its name in public addresses, and where it stands before the public. */
  readonly slug: string;
  readonly state: TopicState;
  /** Contributions and applications of the public page that the last reading does not know as they are. */
  readonly unreadCount: number;
}

/** Words of a contribution that point to a stance; UTF-16 offsets into its text. */
export interface ShownCue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
}

/** What a contribution seems to think of the article: evidence to be confirmed, never a fact. */
export interface ShownPosition {
  readonly stance: Stance;
  readonly cues: readonly ShownCue[];
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
  readonly position: ShownPosition | null;
  /** False for what came in elsewhere than by the page, and for what the page no longer holds. */
  readonly inPage: boolean;
}

export const HANDS = ['kept', 'pinned'] as const;
/** What the producer did to a piece. */
export type Hand = (typeof HANDS)[number];

/** What a topic knows of a quote or question beside itself. */
export interface PieceFacts {
  /** Null: the engine's own pick. */
  readonly hand: Hand | null;
  /** When its contribution was written, `YYYY-MM-DD`; null for « non daté ». */
  readonly writtenOn: string | null;
  /** Why it stands in its theme; null outside of themes. */
  readonly themeWhy: Reason | null;
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

export type TopicQuote = Quote & PieceFacts;
export type TopicQuestion = Question & PieceFacts;

export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  readonly hook: string;
  /** Share of the topic's matter, 0–1. */
  readonly weight: number;
  /** Names, most heard first. */
  readonly people: readonly string[];
}

/** Two quotes that pull in different directions. */
export interface ShownTension {
  readonly one: QuoteId;
  readonly other: QuoteId;
  readonly why: Reason;
}

export interface TopicTheme extends Theme {
  /** True when its label or its existence is the producer's. */
  readonly byHand: boolean;
  /** The sharpest pair first. */
  readonly tensions: readonly ShownTension[];
}

/** What an applicant has to say on a theme, and the quotes and questions that prove it. */
export interface Affinity {
  readonly theme: ThemeId;
  /** Share of what they say on themes, 0–1. */
  readonly weight: number;
  readonly quotes: readonly QuoteId[];
  readonly questions: readonly QuestionId[];
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
  /** Strongest first. */
  readonly affinities: readonly Affinity[];
}

/** Everything a topic offers a producer: comments in page order, quotes and questions best first, themes heaviest first. */
export interface TopicMatter {
  readonly contributions: readonly Contribution[];
  readonly quotes: readonly TopicQuote[];
  readonly questions: readonly TopicQuestion[];
  readonly themes: readonly TopicTheme[];
  readonly applications: readonly Application[];
}
