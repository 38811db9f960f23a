import type { Announcement } from '#desk';
import type { LiveBus } from '#queue';
import { EventStream } from './event-stream.js';

/** What is followed: how it is read, which announcements concern it, and when there is nothing more to tell. */
export interface Followed<Value> {
  /** Rejects when it is not there. */
  readonly read: () => Promise<Value>;
  readonly concerns: (announcement: Announcement) => boolean;
  readonly isOver: (value: Value) => boolean;
}

/** Tells something from where it stands until it is over; rejects as its first reading does. */
export async function followToEnd<Value>(bus: LiveBus, { read, concerns, isOver }: Followed<Value>): Promise<EventStream<Value>> {
  const stream = new EventStream<Value>(() => stop());
  // One read after the other: steps are told in the order in which they were reached.
  let reading: Promise<void> = Promise.resolve();
  const tell = async () => {
    const value = await read();
    stream.push(value);
    if (isOver(value)) stream.end();
  };
  const tellNext = () => {
    reading = reading.then(tell).catch(() => stream.end());
  };
  const stop = bus.follow({ announced: (announcement) => void (concerns(announcement) && tellNext()), resync: tellNext });
  try {
    await tell();
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
