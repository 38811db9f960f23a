import { InvalidInput, tellPresence, type Presence, type PresenceAnnouncement } from '#desk';
import type { RundownId } from '#rundown';
import type { House } from '../../../worker/src/house/house.js';
import { EventStream } from '../live/event-stream.js';
import { PresenceRoll, type RollChange } from './presence-roll.js';

/** What a follower is told; `whole`: these are all there are, forget the others. */
export interface PresenceNews extends RollChange {
  readonly rundownId: RundownId;
  readonly whole: boolean;
}

/** How long what is not heard is waited for. */
export interface Patience {
  /** How often a process that holds somebody says that it is still there. */
  readonly aliveMs: number;
  /** A process that was not heard for so long is gone, and all its people with it. */
  readonly lostMs: number;
}
/** Whoever a dead process held is gone after twelve seconds at most. */
const PATIENCE: Patience = { aliveMs: 3_000, lostMs: 9_000 };
/** Moves of so long are told together, after a first one that is told at once. */
const TOGETHER_MS = 80;
/** Bytes of presences in one announcement: NOTIFY carries at most 8,000. */
const LARGEST = 5_000;

interface Room {
  /** The seat of each. */
  readonly followers: Map<EventStream<PresenceNews>, string>;
  /** What is told next. */
  readonly here: Map<string, Presence>;
  readonly gone: Set<string>;
  timer: NodeJS.Timeout | undefined;
}

/** Where this process hears who is in which rundown, and says whom it holds open itself. Nothing of it is kept anywhere. */
export class Reception {
  private readonly roll = new PresenceRoll();
  private readonly rooms = new Map<RundownId, Room>();
  /** When each other process was last heard, in milliseconds. */
  private readonly heard = new Map<string, number>();
  private readonly houseId: string;
  private readonly stop: () => void;
  private readonly beat: NodeJS.Timeout;

  constructor(private readonly house: Pick<House, 'desk' | 'bus' | 'lost'>, private readonly patience: Patience = PATIENCE) {
    this.houseId = house.desk.newId();
    this.stop = house.bus.follow({ announced: (told) => this.hear(told as PresenceAnnouncement), resync: () => void this.ask() });
    this.beat = setInterval(() => this.watch(), patience.aliveMs).unref();
    void this.ask();
  }

  close(): void {
    this.stop();
    clearInterval(this.beat);
    for (const { timer } of this.rooms.values()) clearTimeout(timer);
  }

  /** Somebody comes and follows who else is here; gone as soon as the stream ends. Throws InvalidInput for somebody else's seat. */
  async enter(rundownId: RundownId, presence: Presence): Promise<EventStream<PresenceNews>> {
    const { seat, userId } = presence;
    if (this.roll.in(rundownId).some((one) => one.seat === seat && one.userId !== userId)) throw new InvalidInput('seat', 'Somebody else has this seat: take a new one.');
    const stream: EventStream<PresenceNews> = new EventStream(() => void this.leave(rundownId, stream));
    this.follow(rundownId, stream, seat);
    // Told before its page hears anything: what the page says next finds it everywhere.
    await this.tellOwn(rundownId, [presence], []);
    stream.push({ rundownId, whole: true, here: this.roll.in(rundownId), gone: [] });
    return stream;
  }

  private follow(rundownId: RundownId, stream: EventStream<PresenceNews>, seat: string): void {
    const room: Room = this.rooms.get(rundownId) ?? { followers: new Map(), here: new Map(), gone: new Set(), timer: undefined };
    this.rooms.set(rundownId, room);
    room.followers.set(stream, seat);
  }

  private async leave(rundownId: RundownId, stream: EventStream<PresenceNews>): Promise<void> {
    const room = this.rooms.get(rundownId);
    const seat = room?.followers.get(stream);
    if (!room || seat === undefined) return;
    room.followers.delete(stream);
    if (room.followers.size === 0) this.rooms.delete(rundownId);
    // The page may have come back by another line before the first was known to be down.
    if (![...room.followers.values()].includes(seat)) await this.tellOwn(rundownId, [], [seat]);
  }

  private async tellOwn(rundownId: RundownId, here: readonly Presence[], gone: readonly string[]): Promise<void> {
    const facts = { rundownId, houseId: this.houseId, here, gone };
    this.spread(rundownId, this.roll.told(facts));
    await this.tell([{ event: 'presence.told', facts }]);
  }

  private hear({ event, facts }: PresenceAnnouncement): void {
    if (event === 'presence.moved') {
      const change = this.roll.moved(facts.rundownId, facts);
      if (change) this.spread(facts.rundownId, change);
      return;
    }
    // One's own words were taken note of when they were said.
    if ((event !== 'presence.told' && event !== 'presence.alive' && event !== 'presence.asked') || facts.houseId === this.houseId) return;
    this.heard.set(facts.houseId, performance.now());
    if (event === 'presence.told') this.spread(facts.rundownId, this.roll.told(facts));
    else if (event === 'presence.asked') void this.tell(this.everybody());
  }

  /** Says that this process is still there, and notices those that are not. */
  private watch(): void {
    if (this.rooms.size > 0) void this.tell([{ event: 'presence.alive', facts: { houseId: this.houseId } }]);
    const now = performance.now();
    for (const [houseId, at] of this.heard) {
      if (now - at < this.patience.lostMs) continue;
      this.heard.delete(houseId);
      for (const [rundownId, change] of this.roll.lost(houseId)) this.spread(rundownId, change);
    }
  }

  private ask(): Promise<void> {
    return this.tell([{ event: 'presence.asked', facts: { houseId: this.houseId } }, ...this.everybody()]);
  }

  /** Whom this process holds. */
  private everybody(): PresenceAnnouncement[] {
    return [...this.roll.of(this.houseId)].flatMap(([rundownId, presences]) =>
      [...inPortions(presences)].map((here) => ({ event: 'presence.told', facts: { rundownId, houseId: this.houseId, here, gone: [] } }) as const));
  }

  private tell(announcements: readonly PresenceAnnouncement[]): Promise<void> {
    return tellPresence(this.house.desk, announcements).catch(this.house.lost('presence'));
  }

  private spread(rundownId: RundownId, { here, gone }: RollChange): void {
    const room = this.rooms.get(rundownId);
    if (!room || here.length + gone.length === 0) return;
    for (const presence of here) {
      room.here.set(presence.seat, presence);
      room.gone.delete(presence.seat);
    }
    for (const seat of gone) {
      room.here.delete(seat);
      room.gone.add(seat);
    }
    if (room.timer === undefined) this.say(rundownId, room);
  }

  private say(rundownId: RundownId, room: Room): void {
    // One value for all: it is then answered and written once.
    const news: PresenceNews = { rundownId, whole: false, here: [...room.here.values()], gone: [...room.gone] };
    room.here.clear();
    room.gone.clear();
    for (const follower of room.followers.keys()) follower.push(news);
    room.timer = setTimeout(() => {
      room.timer = undefined;
      if (room.here.size + room.gone.size > 0) this.say(rundownId, room);
    }, TOGETHER_MS).unref();
  }
}

function* inPortions(presences: readonly Presence[]): Generator<Presence[]> {
  let portion: Presence[] = [];
  let bytes = 0;
  for (const presence of presences) {
    const size = Buffer.byteLength(JSON.stringify(presence));
    if (portion.length > 0 && bytes + size > LARGEST) {
      yield portion;
      [portion, bytes] = [[], 0];
    }
    portion.push(presence);
    bytes += size;
  }
  if (portion.length > 0) yield portion;
}
