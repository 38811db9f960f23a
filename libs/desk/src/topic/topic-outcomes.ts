import type { ActId } from '../ids.js';
import type { TopicId } from '#rundown';
import type { Reading } from './reading.js';

export interface TopicImported {
  readonly outcome: 'TopicImported';
  readonly topicId: TopicId;
}
export interface TopicAlreadyImported {
  readonly outcome: 'TopicAlreadyImported';
  readonly topicId: TopicId;
}
export interface PageRefused {
  readonly outcome: 'PageRefused';
  readonly code: 'pageEmpty' | 'pageTooLarge' | 'pageNotText' | 'htmlWithoutText' | 'titleTooLong' | 'applicationsDamaged' | 'pageUnlike';
  /** What exactly is wrong with the applications file, in its reader's words; null otherwise. */
  readonly detail: string | null;
}

/** A topic was read anew; its ids, acts and episodes are what they were. */
export interface TopicReread {
  readonly outcome: 'TopicReread';
  readonly topicId: TopicId;
  readonly reading: Reading;
}
/** The page and the applications say what they said before; nothing was read. */
export interface PageUnchanged {
  readonly outcome: 'PageUnchanged';
  readonly topicId: TopicId;
}
export interface ContributionRefused {
  readonly outcome: 'ContributionRefused';
  readonly code: 'textEmpty' | 'textTooLong' | 'authorTooLong' | 'questionMissing' | 'questionTooLong' | 'dateUnreadable' | 'dateToCome' | 'alreadyThere' | 'notAdded';
}

export interface MatterShaped {
  readonly outcome: 'MatterShaped';
  readonly topicId: TopicId;
}
/** What the act names is no longer among the matter: somebody dropped it, or a newer page no longer holds it. */
export interface PieceGone {
  readonly outcome: 'PieceGone';
  readonly topicId: TopicId;
}
/** The act makes no sense; nothing was done. */
export interface ActRefused {
  readonly outcome: 'ActRefused';
  readonly code: 'labelEmpty' | 'labelTooLong' | 'labelTaken' | 'mergeIntoItself' | 'splitNothing' | 'splitEverything' | 'splitForeignPiece';
}
export interface ActGone {
  readonly outcome: 'ActGone';
  readonly actId: ActId;
}

export type ImportTopicOutcome = TopicImported | TopicAlreadyImported | PageRefused;
export type UpdateTopicPageOutcome = TopicReread | TopicAlreadyImported | PageRefused | PageUnchanged;
export type AddContributionOutcome = TopicReread | ContributionRefused;
export type ShapeMatterOutcome = MatterShaped | PieceGone | ActRefused;
export type UndoActOutcome = MatterShaped | ActGone;
