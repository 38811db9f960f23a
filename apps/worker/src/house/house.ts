import type { Desk } from '#desk';
import type { Logger } from '#platform';
import type { Press } from '#press';
import type { JobQueue, LiveBus, QueuePlace } from '#queue';
import type { Store } from '#store';

/** Everything a process of the house shares among its parts, opened once. */
export interface House {
  readonly desk: Desk;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly bus: LiveBus;
  /** Makes pages, in a thread of its own. */
  readonly press: Press;
  /** Where the queue lives, for who opens a further end of it. */
  readonly place: QueuePlace;
  readonly logger: Logger;
  /** What a part of the house does with an error after which it opens itself again. */
  readonly lost: (part: string) => (error: Error) => void;
  /** Closes what was opened, the database last; letters under way are waited for. */
  close(): Promise<void>;
}

/** Nest's token for the house. */
export const HOUSE = Symbol('house');
