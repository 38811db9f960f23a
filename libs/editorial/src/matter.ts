import type { QuestionId, QuoteId, Reason, ThemeId } from '#rundown';
import type { Source, Span } from './topic-page.js';

/** A verbatim span of a source, worth reading aloud. `text` equals the slice of the source's text. */
export interface Quote extends Span {
  readonly id: QuoteId;
  readonly source: string;
  readonly comment: number | null;
  readonly author: string | null;
  readonly text: string;
  /** Higher is better; comparable inside one topic only. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly theme: ThemeId | null;
  /** Time to read it aloud. */
  readonly spokenSeconds: number;
}

/** A verbatim question worth debating. */
export interface Question extends Span {
  readonly id: QuestionId;
  readonly source: string;
  readonly comment: number | null;
  readonly author: string | null;
  readonly text: string;
  readonly score: number;
  readonly theme: ThemeId | null;
}

/** A quote or a question in a theme, and why it is there: one of both is null. */
export interface ThemeMember {
  readonly quote: QuoteId | null;
  readonly question: QuestionId | null;
  /** `theme.words` with its words, or `theme.context` when only the contribution around it speaks to the theme. */
  readonly why: Reason;
}

/** Two quotes of different people on one thing who do not say the same of it. To be confirmed by reading. */
export interface Tension {
  readonly one: QuoteId;
  readonly other: QuoteId;
  /** `tension.stances` or `tension.negation`, with the words that both use. */
  readonly why: Reason;
}

/** An angle of the debate. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  /** True where a person chose the label: it titles the debate whatever is asked there. */
  readonly labelByHand?: boolean;
  /** Verbatim text that opens the theme: its best quote or question. */
  readonly hook: string;
  /** Share of the topic's matter that this theme carries, 0–1; themes come heaviest first. */
  readonly weight: number;
  readonly quotes: readonly QuoteId[];
  readonly questions: readonly QuestionId[];
  readonly comments: readonly number[];
  /** Authors who spoke to it, most heard first. */
  readonly people: readonly string[];
  /** The reason for each quote and question; absent where themes were stored without. */
  readonly members?: readonly ThemeMember[];
  /** Quotes that pull in different directions, the sharpest pair first. */
  readonly tensions?: readonly Tension[];
}

/** Everything a topic offers a producer, best first. */
export interface Matter {
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
}
