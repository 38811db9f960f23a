import { previewPointNews, readPointFollowers, sendPointNews, type SendPointNewsInput, type SystemActor } from '#desk';
import { createLogger } from '#platform';
import type { TopicId } from '#rundown';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import type { House } from '../../apps/worker/src/house/house.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import type { Row } from '../row.js';
import { fillFollowers } from './fill-followers.js';

const PEOPLE = 500;
/** As many as the screen sends at once. */
const AT_ONCE = 100;
const MOST_MS = 1_000;
const PRODUCER: SystemActor = { kind: 'system', name: 'Inès' };

/** From the mails that were read to their rows, committed; beside as many people who are written to one by one. */
export const tellPointsRow: Row = {
  name: `news of points to ${PEOPLE} people`,
  reach: `≤ ${MOST_MS} ms`,
  async measure() {
    const database = await openBenchDatabase();
    try {
      const house = await openHouse({ databaseUrl: database.url, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
      try {
        const topicId = await fillFollowers(house.desk, database.url, 2 * PEOPLE);
        const news = await readNews(house, topicId);
        const [together, apart] = [news.slice(0, PEOPLE), news.slice(PEOPLE)];
        const [ms, apartMs] = [await timeSending(house, topicId, together, AT_ONCE), await timeSending(house, topicId, apart, 1)];
        return { figure: `${ms.toFixed(0)} ms`, comparedTo: `as many, each by itself: ${apartMs.toFixed(0)} ms`, reached: ms <= MOST_MS };
      } finally {
        await house.close();
      }
    } finally {
      await database.close();
    }
  },
};

/** What each would get, as the screen reads it. */
async function readNews({ desk }: House, topicId: TopicId): Promise<readonly SendPointNewsInput[]> {
  const news: SendPointNewsInput[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { items, next } = await readPointFollowers(desk, PRODUCER, topicId, { limit: AT_ONCE, after: after ?? null });
    for (const one of await previewPointNews(desk, PRODUCER, topicId, items.map(({ id }) => id))) {
      if (one.outcome === 'PointNewsPreview') news.push({ visitorId: one.visitorId, fingerprint: one.fingerprint, subject: one.words.subject, text: one.words.blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : [])).join('\n\n') });
    }
    after = next;
  }
  if (news.length !== 2 * PEOPLE) throw new Error(`There is news for ${news.length} people.`);
  return news;
}

async function timeSending({ desk }: House, topicId: TopicId, news: readonly SendPointNewsInput[], atOnce: number): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < news.length; from += atOnce) {
    const sent = await sendPointNews(desk, PRODUCER, topicId, news.slice(from, from + atOnce));
    if (sent.some(({ outcome }) => outcome !== 'PointNewsSent')) throw new Error('Somebody was not written to.');
  }
  return performance.now() - start;
}
