/** Where words come from. `comment` is the index of the comment in page order, from 0. */
export type SourceKind = 'comment' | 'article' | 'pitch' | 'answer' | 'motivation' | 'insight';

/** A half-open range of UTF-16 units, end excluded, into the whole page or into a source's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text somebody wrote. Spans inside it point into `text ?? page.text`. */
export interface Source extends Span {
  readonly id: string;
  readonly kind: SourceKind;
  readonly author: string | null;
  readonly date: string | null;
  /** The source's own text where it does not stand in the page (answers, motivations, insights); else null. */
  readonly text: string | null;
  readonly comment: number | null;
  /** The preparation question that an answer replies to. */
  readonly question: string | null;
}

export interface PageComment extends Span {
  readonly index: number;
  readonly author: string | null;
  /** `YYYY-MM-DD` where the page dates it; null or absent: « non daté ». */
  readonly date?: string | null;
}

/** The facts and texts found on a topic page; every text but the labels is a slice of `text`. */
export interface TopicPage {
  /** The whole page as read (BOM removed nowhere: offsets count from the first unit of the decoded file). */
  readonly text: string;
  readonly title: string | null;
  /** « Je veux bien participer… »: the call that stands in for a missing title. */
  readonly callToTakePart: string | null;
  readonly pitch: Span | null;
  readonly article: Span | null;
  /** An article that the studio wrote, read in the place of the page's own; null or absent: none. */
  readonly writtenArticle?: string | null;
  /** As named on the page; the proposed host. */
  readonly articleAuthor: string | null;
  /** `YYYY-MM-DD` where the pitch or a line of the article says when it was published. */
  readonly articleDate?: string | null;
  readonly venue: string | null;
  readonly format: string | null;
  readonly treatment: string | null;
  readonly sector: string | null;
  /** « Intervenants (n) ». */
  readonly speakerCount: number | null;
  readonly comments: readonly PageComment[];
  /** More than one page pasted: where each following one begins; only the first is read. */
  readonly furtherPages: readonly number[];
}
