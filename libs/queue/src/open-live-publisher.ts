import { LIVE_CHANNEL, type Live } from '#desk';
import { Redis } from 'ioredis';

/** Desk's `Live` over Redis pub/sub; what cannot be published is not kept, since followers resync. */
export interface LivePublisher extends Live {
  close(): Promise<void>;
}

/** Opens the speaking side of the live bus for Redis; with PostgreSQL the store notifies inside its transaction. */
export async function openLivePublisher(redisUrl: string, onError: (error: Error) => void): Promise<LivePublisher> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1, lazyConnect: true });
  redis.on('error', onError);
  await redis.connect();
  return {
    async publish(announcements) {
      const pipeline = redis.pipeline();
      for (const announcement of announcements) pipeline.publish(LIVE_CHANNEL, JSON.stringify(announcement));
      await pipeline.exec().catch(onError);
    },
    async close() {
      redis.disconnect();
    },
  };
}
