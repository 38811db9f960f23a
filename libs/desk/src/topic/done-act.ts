import type { RememberedAct } from '#editorial';
import type { Reason, TopicId } from '#rundown';
import type { ActId, PieceRowId } from '../ids.js';

export const ACT_KINDS = ['keep', 'drop', 'pin', 'move', 'relabel', 'merge', 'split'] as const;
/** What a producer can do to the matter of a topic. */
export type ActKind = (typeof ACT_KINDS)[number];

/** An act in force: it is applied over whatever the engine picks. */
export interface DoneAct {
  readonly id: ActId;
  readonly topicId: TopicId;
  readonly act: RememberedAct;
  /** Who did it; null for nobody to be named. */
  readonly by: string | null;
  readonly at: Date;
  /** Why it can no longer be done in full. */
  readonly lost: Reason | null;
}

/** An act as the history lists it. */
export interface ListedAct extends DoneAct {
  /** The quote or question that was kept, dropped, pinned or moved; null for what was done to a theme, and once its words are gone. */
  readonly piece: PieceRowId | null;
}
