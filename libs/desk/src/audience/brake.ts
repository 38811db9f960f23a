import { LIMITS, networkOf, secondsToWait, type BrakedAct, type CountedBy } from '#audience';
import type { TopicId } from '#rundown';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';

/** By whom an act is counted; who is absent is not counted. */
export type Counting = { readonly [By in CountedBy]?: string | null };

/** Counts an act, or says how long to wait: what is refused is not counted again, so that waiting helps. */
export async function brake(desk: Desk, work: Work, act: BrakedAct, who: Counting): Promise<TooManyAttempts | null> {
  const now = desk.clock.now();
  const asked = LIMITS[act].flatMap((limit) => {
    const value = who[limit.by];
    return value ? [{ limit, act, whoHash: whoHash(desk, limit.by, value), since: new Date(now.getTime() - limit.windowSeconds * 1_000) }] : [];
  });
  const counts = await work.visitors.countAttempts(asked);
  const wait = secondsToWait(asked.map(({ limit }, at) => ({ limit, count: counts[at]!.count, oldestAt: counts[at]!.oldest?.getTime() ?? null })), now.getTime());
  if (wait > 0) return { outcome: 'TooManyAttempts', retryAfterSeconds: wait };
  // Once each, however many windows look at it.
  await work.visitors.addAttempts([...new Set(asked.map(({ whoHash: hash }) => hash))].map((hash) => ({ id: desk.newId(), act, whoHash: hash })), now);
  return null;
}

/** A network on one topic, as it is counted. */
export const onTopic = (remoteAddress: string, topicId: TopicId): string => `${networkOf(remoteAddress)} ${topicId}`;

/** Addresses and networks are counted without being collected. */
export const whoHash = (desk: Pick<Desk, 'secrets'>, by: CountedBy, value: string): string => desk.secrets.hash(`${by}:${by === 'network' ? networkOf(value) : value.toLowerCase()}`);
