import type { Moderation, Opinion, PublicContributionKind, RefusalReason, ReportReason, Trust, WaitingReason } from '#audience';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { ContributionId, PreparationQuestionId, PublicContributionId, UserId, VisitorId } from '../../ids.js';

/** What somebody wrote on a public page, as it is kept. */
export interface PublicContribution {
  readonly id: PublicContributionId;
  readonly topicId: TopicId;
  readonly kind: PublicContributionKind;
  /** The comment it replies to, of the first level; null: none, or one of an imported page. */
  readonly parentId: PublicContributionId | null;
  readonly parentPageId: ContributionId | null;
  readonly visitorId: VisitorId | null;
  /** Of the studio's own insights. */
  readonly userId: UserId | null;
  /** Null: anonymised. */
  readonly authorName: string | null;
  readonly guestEmail: string | null;
  readonly text: string;
  readonly questionId: PreparationQuestionId | null;
  /** As it stood when it was answered. */
  readonly question: string | null;
  readonly choice: string | null;
  readonly sourceUrl: string | null;
  readonly contentKey: string | null;
  readonly moderation: Moderation;
  readonly reason: WaitingReason | RefusalReason | null;
  readonly note: string | null;
  readonly reportCount: number;
  readonly hiddenAt: Date | null;
  readonly clientKey: string;
  readonly locale: Locale;
  /** How often it was edited. */
  readonly wording: number;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly publishedAt: Date | null;
}

/** How one was worded before it was edited. */
export interface EarlierWording {
  readonly wording: number;
  readonly text: string;
  /** The source that an insight named then; null: none. */
  readonly sourceUrl: string | null;
  readonly writtenAt: Date;
  readonly replacedAt: Date;
}

/** « Je trouve ce sujet… », counted. */
export type OpinionCounts = { readonly [Stance in Opinion]: number };

/** A comment as the page shows it: written there, or brought in by an imported page. */
export interface ShownComment {
  /** Of `public_contribution`, or of `contribution` where `fromPage`. */
  readonly id: string;
  readonly fromPage: boolean;
  /** Null: « auteur inconnu », or anonymised. */
  readonly author: string | null;
  readonly text: string;
  /** ISO instant; null for one of an imported page. */
  readonly writtenAt: string | null;
  /** `YYYY-MM-DD` of an imported one, where it is known. */
  readonly writtenOn: string | null;
  readonly edited: boolean;
  /** Whoever asks wrote it: they may edit it and take it back. */
  readonly own: boolean;
  readonly moderation: Moderation;
}

/** An answer to a preparation question, or an insight, as the page shows it. */
export interface ShownAnswer extends ShownComment {
  readonly questionId: PreparationQuestionId | null;
  readonly choice: string | null;
  readonly sourceUrl: string | null;
}

/** A report as it is kept. */
export interface GivenReport {
  readonly reporter: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly at: Date;
}

/** One as a moderator looks at it: written here, or brought in by an imported page. */
export interface QueuedContribution extends Pick<PublicContribution, 'kind' | 'topicId' | 'userId' | 'authorName' | 'text' | 'question' | 'choice' | 'sourceUrl' | 'moderation' | 'reason' | 'note' | 'hiddenAt' | 'wording' | 'editedAt'> {
  /** Of `public_contribution`, or of `contribution` where `fromPage`. */
  readonly id: PublicContributionId | ContributionId;
  readonly fromPage: boolean;
  /** Null for one of an imported page. */
  readonly writtenAt: Date | null;
  /** `YYYY-MM-DD` of an imported one, where it is known. */
  readonly writtenOn: string | null;
  readonly topicTitle: string;
  readonly topicSlug: string;
  /** The beginning of the comment it replies to; null: it is no reply. */
  readonly replyTo: string | null;
  /** What the house makes of its author; null: the studio's own, a guest's, of an imported page, or anonymised. */
  readonly trust: Trust | null;
  readonly moderatedByName: string | null;
  readonly moderatedAt: Date | null;
  /** Of theirs that were published and refused before. */
  readonly publishedBefore: number;
  readonly refusedBefore: number;
  readonly reports: readonly { readonly reason: ReportReason; readonly note: string; readonly reportedAt: string }[];
}
