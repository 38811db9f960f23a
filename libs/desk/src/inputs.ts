import type { EpisodeId, RundownId, Seconds, SegmentId, SegmentKind, TopicId } from '#rundown';

/** Where a request comes from, for the limit on sign-in attempts; the address is hashed before it is kept. */
export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly remoteAddress: string;
}

export interface ClaimAdministratorInput {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale?: 'fr' | 'en';
}

export interface ImportTopicInput {
  /** The page as pasted or read. */
  readonly text: string;
  readonly title?: string | null;
  /** Text of an `applications/1` file. */
  readonly applications?: string | null;
}

export interface OpenEpisodeInput {
  readonly topicId: TopicId;
  /** The topic's title when absent. */
  readonly title?: string | null;
  /** Local date-time in `zone`; absent while not fixed. */
  readonly start?: string | null;
  readonly zone: string;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
  readonly venue?: string | null;
}

export interface PlanShowInput {
  readonly episodeId: EpisodeId;
  readonly expectedRevision: number;
}

export interface AddSegmentInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  /** From 0. */
  readonly position: number;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly durationSeconds: Seconds;
  readonly outside?: boolean;
}

/** What is absent or null stays as it was. */
export interface EditSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  readonly title?: string | null;
  readonly objective?: string | null;
  readonly durationSeconds?: Seconds | null;
  readonly kind?: SegmentKind | null;
  readonly content?: string | null;
  readonly notes?: string | null;
  readonly outside?: boolean | null;
}

export interface MoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  /** Where it shall stand, from 0, counted without it. */
  readonly position: number;
}

export interface RemoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
}

export interface ReleaseRundownInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly comment?: string | null;
}
