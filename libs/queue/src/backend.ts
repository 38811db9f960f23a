import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import pg from 'pg';

/** Where the queue lives: in Redis when `redisUrl` is given, else in a schema of its own beside the business tables. */
export interface QueuePlace {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

/** PostgreSQL schema that belongs to the queue; nothing else of the house reads or writes in it. */
export const QUEUE_SCHEMA = 'bullmq';

/** Brings the queue's own tables up to date; does nothing for Redis. Safe to run from several processes at once. */
export async function migrateQueue(place: QueuePlace): Promise<void> {
  if (place.redisUrl) return;
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}

/**
 * Chooses the backend for the queue objects constructed right after, and gives their connection, which PostgreSQL gets back
 * after so many idle milliseconds.
 * Synchronous on purpose: the choice is global in BullMQ, so nothing may come between choosing and constructing.
 */
export function chooseBackend(place: QueuePlace, idleTimeoutMillis: number): ConnectionOptions {
  if (place.redisUrl) {
    setDefaultBackendFactory();
    return { url: place.redisUrl, maxRetriesPerRequest: null } as ConnectionOptions;
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  // A config object, never a shared pool: a pool loses a client for each LISTEN and keeps our search_path from being pinned.
  // One connection each beside the one that listens: there is a queue for every job, and a server has a hundred for all processes.
  return { connectionString: place.databaseUrl, max: 1, idleTimeoutMillis, schema: QUEUE_SCHEMA } as unknown as ConnectionOptions;
}
