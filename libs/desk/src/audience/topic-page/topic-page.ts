import type { ProposedDate, QuestionKind, QuestionState, TopicState } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import type { CategoryId, PreparationQuestionId } from '../../ids.js';

/** A rubric under which topics are listed. */
export interface Category {
  readonly id: CategoryId;
  readonly slug: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** « Aidez-nous à préparer ce sujet ». */
export interface PreparationQuestion {
  readonly id: PreparationQuestionId;
  readonly kind: QuestionKind;
  readonly text: string;
  /** Of a choice, in order; empty otherwise. */
  readonly choices: readonly string[];
  readonly state: QuestionState;
}

/** What a producer writes of a topic's page; null: the imported page's own. */
export interface TopicPageWords {
  readonly pitch: string | null;
  readonly venue: string | null;
  readonly format: string | null;
  readonly treatment: string | null;
  readonly sector: string | null;
  /** In Markdown. */
  readonly articleMarkdown: string | null;
  readonly callToTakePart: string | null;
}

/** A topic as its editor has it, and as locked by whoever writes about it. */
export interface TopicPageFile extends TopicPageWords {
  readonly id: TopicId;
  readonly slug: string;
  readonly title: string;
  readonly state: TopicState;
  /** IANA zone of the dates. */
  readonly zone: string;
  readonly dates: readonly ProposedDate[];
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly publishedUrl: string | null;
  readonly categories: readonly CategoryId[];
  readonly questions: readonly PreparationQuestion[];
  /** Rises with every change of the page; not that of the matter. */
  readonly revision: number;
}

/** The imported page's own words, beside a producer's. */
export type ImportedWords = Pick<TopicPageWords, 'pitch' | 'venue' | 'format' | 'treatment' | 'sector'> & { readonly article: string | null };

/** A topic as its producers edit it. */
export interface EditedTopicPage extends TopicPageFile {
  readonly imported: ImportedWords;
  readonly editedByName: string | null;
  readonly editedAt: Date | null;
}

/** Where and when a topic is recorded, as far as it is known. */
export interface PublicRecording {
  readonly episodeId: EpisodeId;
  readonly title: string;
  /** Local date-time in `zone`. */
  readonly start: string;
  readonly zone: string;
  readonly targetSeconds: number;
  readonly venue: string | null;
  /** Null where no audience is asked. */
  readonly audience: PublicAudience | null;
}

export interface PublicAudience {
  readonly open: boolean;
  readonly capacity: number;
  readonly inCount: number;
  readonly waitingCount: number;
  /** Local in the episode's zone. */
  readonly doors: string | null;
  readonly rightsVersion: string;
  readonly rightsTextFr: string;
  readonly rightsTextEn: string;
}
