import type { RundownId, SegmentId } from '#rundown';
import type { UserId } from '../ids.js';

/** A cell of a rundown: a line and the name of a column, as the screens call it. */
export interface Cell {
  readonly segmentId: SegmentId;
  readonly column: string;
}

/** Somebody in a rundown. One page open in a browser is one seat: the same person may have several. */
export interface Presence {
  /** Made by the page, a UUID. */
  readonly seat: string;
  readonly userId: UserId;
  readonly name: string;
  /** Null while only reading. */
  readonly cell: Cell | null;
}

/** Where a seat is, for whoever knows already whose it is. */
export type SeatMoved = Pick<Presence, 'seat' | 'userId' | 'cell'>;

/** Who came, moved and left; never more than a few kilobytes. */
export interface PresenceTold {
  readonly rundownId: RundownId;
  /** The process that holds these seats open: they go with it. */
  readonly houseId: string;
  readonly here: readonly Presence[];
  /** Seats. */
  readonly gone: readonly string[];
}
