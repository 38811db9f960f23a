import type { EpisodeId } from '#rundown';
import type { ShareLinkId, UserId } from '../ids.js';
import type { ShareLink } from '../share/share-link.js';

/** A link as it is kept: the hash opens nothing. */
export interface KeptShareLink extends ShareLink {
  readonly tokenHash: string;
  readonly madeBy: UserId | null;
}

/** Links that show rundowns, inside one transaction. */
export interface ShareStore {
  add(link: KeptShareLink): Promise<void>;
  /** Those of an episode that can be opened at `now`. */
  countOpen(episodeId: EpisodeId, now: Date): Promise<number>;
  /** Closes it for ever; false where that episode has no such link. */
  revoke(episodeId: EpisodeId, id: ShareLinkId, at: Date): Promise<boolean>;
  /** Open or not; null for a token that never was one. */
  byHash(tokenHash: string): Promise<ShareLink | null>;
  countOpening(id: ShareLinkId, at: Date): Promise<void>;
}
