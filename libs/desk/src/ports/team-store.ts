import type { EpisodeId } from '#rundown';
import type { UserId } from '../ids.js';
import type { EpisodeMember, Membership } from '../team/membership.js';

/** Who works on which episode, inside one transaction. */
export interface TeamStore {
  /** What an open account is in an episode; null for no member of it. */
  membership(episodeId: EpisodeId, userId: UserId): Promise<Membership | null>;
  /** One editor of a team after the other, until the transaction ends; null when there is no such episode. */
  lock(episodeId: EpisodeId): Promise<EpisodeMember[] | null>;
  /** Adds somebody, or changes what they are. */
  put(episodeId: EpisodeId, userId: UserId, membership: Membership, by: UserId | null, at: Date): Promise<void>;
  remove(episodeId: EpisodeId, userId: UserId): Promise<void>;
}
