import type { EpisodeId } from '#rundown';
import type { UserId } from '../ids.js';
import type { Column, EpisodeRole } from './membership.js';

/** Somebody's place in an episode as it is to be; columns are a contributor's. */
export interface EditMemberInput {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
  readonly role: Exclude<EpisodeRole, 'owner'>;
  readonly columns?: readonly Column[] | null;
}

export interface RemoveMemberInput {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
}
