import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { permit } from '../permissions.js';
import { EPISODE_PERMISSIONS, mayBeMember, mayEditEpisodeRundown, mayReadEpisode } from './episode-permissions.js';
import { COLUMNS, type Column, type EpisodeRole, type Membership } from './membership.js';

/** What whoever asks may do in one episode. */
export interface MyPart {
  readonly episodeId: EpisodeId;
  /** Null: no member of it, and there by their role in the studio. */
  readonly role: EpisodeRole | null;
  /** What they may edit; every one of the house's, and any custom one, for who shapes the draft. */
  readonly columns: readonly Column[];
  readonly may: { readonly [Act in keyof typeof EPISODE_PERMISSIONS]: boolean };
}

/** Reads what the actor may do in an episode; null where there is none, or none for them. */
export async function readMyPart(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<MyPart | null> {
  permit(mayBeMember, actor);
  const [[episode], own] = await Promise.all([desk.reads.episodesById([episodeId]), actor.kind === 'user' ? desk.reads.episodesOfMember(actor.id) : []]);
  const membership: Membership | null = own.find((one) => one.episodeId === episodeId) ?? null;
  if (!episode || !mayReadEpisode(actor, membership)) return null;
  const acts = Object.entries(EPISODE_PERMISSIONS).map(([act, may]) => [act, may(actor, membership)] as const);
  return {
    episodeId,
    role: membership?.role ?? null,
    columns: mayEditEpisodeRundown(actor, membership) ? COLUMNS : (membership?.columns ?? []),
    may: Object.fromEntries(acts) as MyPart['may'],
  };
}
