import { LIVE_CHANNEL, OUTBOX_CHANNEL, type Announcement } from '#desk';
import { Redis } from 'ioredis';
import { listenToPostgres } from './listen-to-postgres.js';
import type { QueuePlace } from './backend.js';

/** Somebody who follows what is announced. */
export interface LiveListener {
  announced(announcement: Announcement): void;
  /** Announcements may have been missed: whoever follows a thing reads it again. */
  resync(): void;
}

/** What is announced after commits by any process, delivered in this one; at most once, `resync` says when that matters. */
export interface LiveBus {
  /** Returns the way to stop following. */
  follow(listener: LiveListener): () => void;
  /** Calls when outbox rows were committed anywhere, and when that may have been missed. */
  onOutbox(wake: () => void): () => void;
  close(): Promise<void>;
}

/**
 * Follows announcements in PostgreSQL (LISTEN/NOTIFY) and, with `redisUrl`, those published in Redis.
 * The outbox is always woken by PostgreSQL: its rows are committed there.
 */
export async function openLiveBus(place: QueuePlace, onError: (error: Error) => void): Promise<LiveBus> {
  const listeners = new Set<LiveListener>();
  const wakes = new Set<() => void>();
  const spread = (payload: string) => {
    const announcement = readAnnouncement(payload);
    if (announcement) for (const listener of listeners) listener.announced(announcement);
  };
  const resync = () => [...listeners].forEach((listener) => listener.resync());
  const wake = () => [...wakes].forEach((one) => one());

  const postgres = await listenToPostgres(place.databaseUrl, place.redisUrl ? [OUTBOX_CHANNEL] : [OUTBOX_CHANNEL, LIVE_CHANNEL], {
    notified: (channel, payload) => (channel === LIVE_CHANNEL ? spread(payload) : wake()),
    reconnected: () => {
      wake();
      if (!place.redisUrl) resync();
    },
    broken: onError,
  });
  const redis = place.redisUrl ? await followRedis(place.redisUrl, spread, resync, onError) : undefined;
  return {
    follow: (listener) => addTo(listeners, listener),
    onOutbox: (one) => addTo(wakes, one),
    async close() {
      listeners.clear();
      wakes.clear();
      redis?.disconnect();
      await postgres.close();
    },
  };
}

async function followRedis(url: string, spread: (payload: string) => void, resync: () => void, onError: (error: Error) => void) {
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  redis.on('error', onError);
  redis.on('message', (_channel, payload) => spread(payload));
  await redis.connect();
  await redis.subscribe(LIVE_CHANNEL);
  // ioredis subscribes again by itself; 'ready' after the first connection means that something may have been missed.
  redis.on('ready', resync);
  return redis;
}

function addTo<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item);
  return () => void set.delete(item);
}

// The channel belongs to the database: another program may speak on it, and must not bring us down.
function readAnnouncement(payload: string): Announcement | undefined {
  try {
    const read = JSON.parse(payload) as Partial<Announcement> | null;
    return typeof read?.event === 'string' && typeof read.facts === 'object' ? (read as Announcement) : undefined;
  } catch {
    return undefined;
  }
}
