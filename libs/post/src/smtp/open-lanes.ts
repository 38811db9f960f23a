import type { Delivery } from '#desk';
import type { Parcel } from '../letter/compose-letter.js';
import { openLane, type Lane } from './open-lane.js';
import type { SmtpServer } from './smtp-server.js';

/** How many lines at once, how many letters each carries, and how long it waits for the next, in milliseconds. */
export interface LaneLimits {
  readonly lanes: number;
  readonly letters: number;
  readonly idleMs: number;
}

/** Lines to one mail server, kept open between letters. */
export interface Lanes {
  /** One attempt as soon as a line is free; never rejects. */
  carry(parcel: Parcel, begin: () => Promise<void>): Promise<Delivery>;
  /** Closes the lines, each when its letter is through. */
  close(): Promise<void>;
}

/** Opens lines when letters come, never more than the limit. */
export function openLanes(server: SmtpServer, limits: LaneLimits): Lanes {
  const waiting: (() => void)[] = [];
  const resting: { readonly lane: Lane; readonly timer: NodeJS.Timeout }[] = [];
  const leaving = new Set<Promise<void>>();
  let free = limits.lanes;
  let closed = false;

  const takeTurn = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
  };
  const giveTurn = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const leave = (lane: Lane) => {
    const left = lane.leave().finally(() => leaving.delete(left));
    leaving.add(left);
    return left;
  };
  /** The one used last, so that the others may come to an end. */
  const takeResting = (): Lane | undefined => {
    for (let kept = resting.pop(); kept; kept = resting.pop()) {
      clearTimeout(kept.timer);
      if (kept.lane.alive) return kept.lane;
    }
    return undefined;
  };
  const putAside = async (lane: Lane) => {
    if (!lane.alive) return;
    if (closed || lane.carried >= limits.letters) return leave(lane);
    const timer = setTimeout(() => {
      resting.splice(resting.findIndex((kept) => kept.timer === timer), 1);
      void leave(lane);
    }, limits.idleMs).unref();
    resting.push({ lane, timer });
  };
  const carryOn = async (lane: Lane, parcel: Parcel, begin: () => Promise<void>) => {
    const delivery = await lane.carry(parcel, begin);
    // The turn passes on when the line rests or is closed, and the letter does not wait for that.
    if (delivery !== 'gone') void putAside(lane).finally(giveTurn);
    return delivery;
  };

  return {
    async carry(parcel, begin) {
      await takeTurn();
      const kept = takeResting();
      const delivery = kept ? await carryOn(kept, parcel, begin) : 'gone';
      if (delivery !== 'gone') return delivery;
      const lane = await openLane(server);
      const fresh = 'kind' in lane ? lane : await carryOn(lane, parcel, begin);
      if (fresh !== 'gone' && !('kind' in lane)) return fresh;
      giveTurn();
      return fresh === 'gone' ? { kind: 'retry', reason: 'ECONNECTION CONN' } : fresh;
    },
    async close() {
      closed = true;
      for (const { lane, timer } of resting.splice(0)) {
        clearTimeout(timer);
        void leave(lane);
      }
      await Promise.all(leaving);
    },
  };
}
