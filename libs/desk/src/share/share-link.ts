import type { EpisodeId } from '#rundown';
import type { ShareLinkId } from '../ids.js';

export const SHARED_COLUMNS = ['start', 'duration', 'title', 'objective', 'people', 'content', 'technique', 'notes'] as const;
/** What of a rundown a link can show; number and kind of each line go with any of it. */
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

export const SHARED_STATES = ['draft', 'version'] as const;

/** A link that shows chosen columns of one rundown to whoever holds it. */
export interface ShareLink {
  readonly id: ShareLinkId;
  readonly episodeId: EpisodeId;
  /** For whom or what it was made. */
  readonly name: string;
  /** `draft`: as it stands at each moment; `version`: the newest released one. */
  readonly shows: (typeof SHARED_STATES)[number];
  readonly columns: readonly SharedColumn[];
  readonly madeByName: string;
  readonly createdAt: Date;
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** How often it was opened. */
  readonly opened: number;
  readonly lastOpenedAt: Date | null;
}

/** Path of a link for a token. */
export const sharePath = (token: string): string => `/partage/${token}`;
