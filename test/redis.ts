import { beforeAll, describe } from '@jest/globals';
import { Redis } from 'ioredis';

/** Address of the Redis of this run, in a numbered database of this jest worker's own; undefined when the machine has none. */
export const redisUrl: string | undefined = process.env['CONDUCTEUR_TEST_REDIS_URL']
  ? `${process.env['CONDUCTEUR_TEST_REDIS_URL']}/${Number(process.env['JEST_WORKER_ID'] ?? 1) % 16}`
  : undefined;

/** `describe` where there is a Redis; elsewhere the suite is skipped and its name says why. */
export const describeWithRedis = (name: string, body: () => void): void => {
  if (redisUrl) describe(name, () => (beforeAll(empty), body()));
  else describe.skip(`${name} (skipped: no redis-server on this machine)`, body);
};

// What an earlier suite scheduled there would run, or keep from running, what this one schedules.
async function empty(): Promise<void> {
  const redis = new Redis(redisUrl!);
  await redis.flushdb();
  redis.disconnect();
}
