import type { EpisodeId } from '#rundown';
import type { ShareLink } from './share-link.js';

export interface ShareLinkMade {
  readonly outcome: 'ShareLinkMade';
  readonly link: ShareLink;
  /** Told this once: whoever has it reads. */
  readonly address: string;
}
export interface ShareLinkRevoked {
  readonly outcome: 'ShareLinkRevoked';
  readonly episodeId: EpisodeId;
}
export interface ShareRefused {
  readonly outcome: 'ShareRefused';
  readonly code: 'nameEmpty' | 'nameTooLong' | 'noColumns' | 'columnUnknown' | 'expiryUnreadable' | 'expiryPassed' | 'tooManyLinks';
}

export type MakeShareLinkOutcome = ShareLinkMade | ShareRefused;
