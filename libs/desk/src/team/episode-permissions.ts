import type { Actor } from '../actor.js';
import { mayEditRundown, mayNoteTimes, mayPlanShow, mayReadDesk, mayReleaseRundown, mayTellPeople } from '../permissions.js';
import type { Column, EpisodeRole, Membership } from './membership.js';

/** A sentence about one episode that can be read aloud: may this actor, being this there, do it? Null: no member of it. */
export type MayInEpisode = (actor: Actor, membership: Membership | null) => boolean;

const isThere = (actor: Actor, membership: Membership | null, ...roles: readonly EpisodeRole[]): boolean =>
  actor.kind === 'user' && membership !== null && roles.includes(membership.role);

/** Whoever has an account may be a member of episodes: what it lets them do is asked for each of them. */
export const mayBeMember = (actor: Actor): boolean => actor.kind === 'user' || mayReadDesk(actor);

/** The studio reads every episode; a member reads theirs. */
export const mayReadEpisode: MayInEpisode = (actor, membership) =>
  mayReadDesk(actor) || isThere(actor, membership, 'owner', 'producer', 'contributor', 'showCaller', 'reader');

/** An episode's owner and producers shape its whole draft: add, move, remove, edit every column. */
export const mayEditEpisodeRundown: MayInEpisode = (actor, membership) => mayEditRundown(actor) || isThere(actor, membership, 'owner', 'producer');

/** A contributor edits the columns given to them; whoever shapes the draft edits every one. */
export const mayEditColumn = (actor: Actor, membership: Membership | null, column: Column): boolean =>
  mayEditEpisodeRundown(actor, membership) || (isThere(actor, membership, 'contributor') && membership!.columns.includes(column));

/** A contributor opens the draft to edit something in it; which columns is `mayEditColumn`'s to say. */
export const mayTouchEpisodeRundown: MayInEpisode = (actor, membership) => mayEditEpisodeRundown(actor, membership) || isThere(actor, membership, 'contributor');

/** An episode's owner and producers change its date, place, length and title. */
export const mayEditEpisode: MayInEpisode = mayEditEpisodeRundown;

/** An episode's owner and producers ask for rundowns and for ways to carry on. */
export const mayPlanEpisode: MayInEpisode = (actor, membership) => mayPlanShow(actor) || isThere(actor, membership, 'owner', 'producer');

/** An episode's owner and producers freeze a version. */
export const mayReleaseEpisode: MayInEpisode = (actor, membership) => mayReleaseRundown(actor) || isThere(actor, membership, 'owner', 'producer');

/** An episode's owner and producers invite its people, write to them and read how they are reached. */
export const mayTellEpisodePeople: MayInEpisode = (actor, membership) => mayTellPeople(actor) || isThere(actor, membership, 'owner', 'producer');

/** The show caller notes real times; so does whoever shapes the draft, and any host of the studio. */
export const mayNoteRealTimes: MayInEpisode = (actor, membership) => mayNoteTimes(actor) || isThere(actor, membership, 'owner', 'producer', 'showCaller');

/** An episode's owner and producers make links that show its rundown. */
export const mayShareEpisode: MayInEpisode = (actor, membership) => mayEditRundown(actor) || isThere(actor, membership, 'owner', 'producer');

/** An episode's owner and producers say who else works on it. */
export const mayKeepTeam: MayInEpisode = (actor, membership) => mayEditRundown(actor) || isThere(actor, membership, 'owner', 'producer');

/** Only its owner hands an episode over; so do the studio's producers and administrators, when nobody else is there to. */
export const mayHandOver: MayInEpisode = (actor, membership) => mayEditRundown(actor) || isThere(actor, membership, 'owner');

/** Everything that is asked about one episode, by name: the table that the tests walk. */
export const EPISODE_PERMISSIONS = {
  mayReadEpisode,
  mayTouchEpisodeRundown,
  mayEditEpisodeRundown,
  mayEditEpisode,
  mayPlanEpisode,
  mayReleaseEpisode,
  mayTellEpisodePeople,
  mayNoteRealTimes,
  mayShareEpisode,
  mayKeepTeam,
  mayHandOver,
} as const satisfies Record<string, MayInEpisode>;
