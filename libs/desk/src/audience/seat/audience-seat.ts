import type { EpisodeId } from '#rundown';
import type { AudienceSeatId, VisitorId } from '../../ids.js';

/** How an episode receives its audience. */
export interface EpisodeAudience {
  readonly episodeId: EpisodeId;
  readonly capacity: number;
  readonly open: boolean;
  /** Local in the episode's zone. */
  readonly doors: string | null;
  /** Names the notice that is accepted: a new text has a new name. */
  readonly rightsVersion: string;
  readonly rightsTextFr: string;
  readonly rightsTextEn: string;
}

export interface AudienceSeat {
  readonly id: AudienceSeatId;
  readonly episodeId: EpisodeId;
  readonly visitorId: VisitorId;
  /** Order in which they asked, from 1. */
  readonly number: number;
  readonly state: 'in' | 'waiting' | 'released';
  readonly rightsVersion: string;
  readonly rightsAcceptedAt: Date;
  readonly askedAt: Date;
  readonly promotedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly checkedInAt: Date | null;
  readonly checkedInByName: string | null;
  /** What they need, for whoever receives them alone; empty: nothing said. */
  readonly accessibility: string;
}

/** A seat as the check-in list shows it. */
export interface ListedSeat {
  readonly id: AudienceSeatId;
  readonly number: number;
  /** Null: anonymised. */
  readonly name: string | null;
  readonly email: string | null;
  readonly state: 'in' | 'waiting';
  readonly rightsVersion: string;
  /** ISO instants. */
  readonly askedAt: string;
  readonly checkedInAt: string | null;
  /** What they need, in their own words; empty: nothing said. */
  readonly accessibility: string;
}
