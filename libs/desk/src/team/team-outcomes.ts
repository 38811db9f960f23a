import type { EpisodeId } from '#rundown';
import type { Column } from './membership.js';

/** An episode's team is not as it was. */
export interface TeamChanged {
  readonly outcome: 'TeamChanged';
  readonly episodeId: EpisodeId;
}
export interface TeamRefused {
  readonly outcome: 'TeamRefused';
  readonly code: 'accountGone' | 'alreadyMember' | 'memberGone' | 'ownerStays' | 'noColumns' | 'columnUnknown' | 'tooManyMembers';
}
/** Somebody edited what was not given to them. */
export interface ColumnNotYours {
  readonly outcome: 'ColumnNotYours';
  /** The first one that was not; null where it was the draft's order or lines. */
  readonly column: Column | null;
  /** What they may edit. */
  readonly columns: readonly Column[];
}

export type ChangeTeamOutcome = TeamChanged | TeamRefused;
