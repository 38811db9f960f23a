import type { EpisodeId } from '#rundown';
import type { ShareLinkId } from '../ids.js';
import type { ShareLink, SharedColumn } from './share-link.js';

export interface MakeShareLinkInput {
  readonly episodeId: EpisodeId;
  readonly name: string;
  readonly shows: ShareLink['shows'];
  readonly columns: readonly SharedColumn[];
  /** ISO instant; absent or null: until it is revoked. */
  readonly expiresAt?: string | null;
}

export interface RevokeShareLinkInput {
  readonly episodeId: EpisodeId;
  readonly id: ShareLinkId;
}
