import type { PersonFacts } from '#audience';
import type { EpisodeId, RundownId } from '#rundown';
import type { Locale } from '../actor.js';
import type { PersonId } from '../ids.js';

/** The records of people, which the papers of every episode they are in print, inside one transaction. */
export interface PersonStore {
  /** A new one, for whoever applies for the first time. */
  add(id: PersonId, facts: PersonFacts, contact: { readonly email: string; readonly locale: Locale }, at: Date): Promise<void>;
  /** What an application says, of somebody who has a place in no episode; of anybody else, a number where none is known. Answers what the record says then. */
  follow(id: PersonId, facts: PersonFacts): Promise<PersonFacts>;
  /** What the record says, locked until the transaction ends: who takes a place somewhere waits. Null for nobody. */
  lock(id: PersonId): Promise<PersonFacts | null>;
  /** Came to the studio, or was confirmed for a show that has begun by then. */
  tookPart(id: PersonId, at: Date): Promise<boolean>;
  set(id: PersonId, facts: PersonFacts): Promise<void>;
  /** Every episode they are named in, in the order in which drafts are locked. */
  namedIn(id: PersonId): Promise<{ readonly episodeId: EpisodeId; readonly rundownId: RundownId }[]>;
}
