import type { ToldOfPoint } from '#audience';
import type { TopicId } from '#rundown';
import type { PersonInShow, Publication } from '../audience/publication/publication.js';
import type { MessageId, PublicContributionId } from '../ids.js';
import type { Doer } from './stores.js';

/** Recordings that were published, inside one transaction. */
export interface PublicationStore {
  /** Guests of all shows of a topic. */
  people(topicId: TopicId): Promise<PersonInShow[]>;
  /** Kept for good: another one is a row of its own. */
  add(topicId: TopicId, publication: Publication, by: Doer, at: Date): Promise<void>;
}

/** What people were told of their points, inside one transaction. */
export interface PointStore {
  /** The house writes to people by itself. */
  tellsByItself(): Promise<boolean>;
  setTellsByItself(tells: boolean, by: Doer, at: Date): Promise<void>;
  /** Those of which something was told. */
  told(ids: readonly PublicContributionId[]): Promise<readonly (ToldOfPoint & { readonly id: PublicContributionId; readonly times: number })[]>;
  /** Each by its mail. */
  tell(told: readonly (ToldOfPoint & { readonly id: PublicContributionId; readonly messageId: MessageId })[], by: { readonly name: string | null; readonly at: Date }): Promise<void>;
}
