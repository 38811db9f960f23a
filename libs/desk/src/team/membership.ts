import type { EpisodeId, RundownId, TopicId } from '#rundown';
import type { Role } from '../actor.js';
import type { StudioId, UserId } from '../ids.js';

export const EPISODE_ROLES = ['owner', 'producer', 'contributor', 'showCaller', 'reader'] as const;
/** What somebody is in one episode: propriétaire, producteur, contributeur, scripte, lecteur. */
export type EpisodeRole = (typeof EPISODE_ROLES)[number];

export const COLUMNS = ['title', 'objective', 'duration', 'people', 'content', 'technique', 'notes'] as const;
/** A column of the rundown that can be given to a contributor: one of the house's, or a studio's own as `custom:<id>`. */
export type Column = (typeof COLUMNS)[number] | `custom:${string}`;

/** True for what can be a column at all. */
export const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name) || /^custom:[A-Za-z0-9_-]{1,64}$/.test(name);

/** What an account is in one episode. */
export interface Membership {
  readonly role: EpisodeRole;
  /** Of a contributor: what they may edit. Empty for everybody else. */
  readonly columns: readonly Column[];
}

/** Somebody in an episode's team. */
export interface EpisodeMember extends Membership {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
  readonly name: string;
  /** In the whole studio. */
  readonly studioRole: Role;
  /** Their account was closed since: they can do nothing. */
  readonly closed: boolean;
  readonly addedAt: Date;
}

/** An episode of somebody's, with the ids by which it is reached. */
export interface OwnEpisode extends Membership {
  readonly episodeId: EpisodeId;
  readonly rundownId: RundownId;
  readonly topicId: TopicId;
  readonly studioId: StudioId | null;
}

/** Somebody who can be added to a team. */
export interface Candidate {
  readonly userId: UserId;
  readonly name: string;
  readonly studioRole: Role;
}
