import { readDesk, type Actor, type Desk, type Locale, type MayInEpisode, type OwnEpisode, type Reads, type User } from '#desk';
import type { EpisodeId } from '#rundown';
import type { Door } from '../session/door.js';
import { createLoaders, type Loaders } from './loaders.js';

/** Who asks, and how to answer them. */
export interface Caller {
  readonly actor: Actor;
  /** The account behind the actor; null for nobody. */
  readonly user: User | null;
  /** The browser's session token, null without one; for signing out alone. */
  readonly token: string | null;
  /** Language the caller reads. */
  readonly locale: Locale;
  /** Network address of the caller, for the brake on guessing. */
  readonly remoteAddress: string;
  readonly door: Door;
}

/** What every resolver of one request is given. */
export class RequestContext implements Caller {
  readonly actor: Actor;
  readonly user: User | null;
  readonly token: string | null;
  readonly locale: Locale;
  readonly remoteAddress: string;
  readonly door: Door;
  private made: Loaders | undefined;
  private own: Promise<OwnEpisode[]> | undefined;

  constructor(readonly desk: Desk, caller: Caller) {
    this.actor = caller.actor;
    this.user = caller.user;
    this.token = caller.token;
    this.locale = caller.locale;
    this.remoteAddress = caller.remoteAddress;
    this.door = caller.door;
  }

  /** Rows asked for one by one in this request are read together, and once. */
  get loaders(): Loaders {
    return (this.made ??= createLoaders(this.reads));
  }

  /** Whether the caller may do something in an episode, by their role in the studio or by what they are there. */
  async mayIn(episodeId: EpisodeId, may: MayInEpisode): Promise<boolean> {
    if (may(this.actor, null) || this.actor.kind !== 'user') return may(this.actor, null);
    this.own ??= this.desk.reads.episodesOfMember(this.actor.id);
    return may(this.actor, (await this.own).find((one) => one.episodeId === episodeId) ?? null);
  }

  /** Reading, for whoever works in the studio, and for others in their own episodes. */
  get reads(): Reads {
    return readDesk(this.desk, this.actor);
  }

  /** Forgets what was read: after a change, and before each event of a subscription. */
  forget(): void {
    this.made = undefined;
    this.own = undefined;
  }
}
