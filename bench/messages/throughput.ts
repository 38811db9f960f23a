import { sendMessages, writeReminders, type Desk, type Letter, type PostOffice } from '#desk';
import { createLogger } from '#platform';
import { openPost, type Post } from '#post';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import { migrate } from '#store';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import { fillReminders } from './fill-reminders.js';
import { openCatcher } from './open-catcher.js';

/** Letters a second of the bare loop and of the sending path, over the same lanes. */
export interface Throughput {
  readonly letters: number;
  readonly bare: number;
  readonly path: number;
}

/** Sends `letters` mails by the product's path, then the very same letters by a bare loop over the same pool; the best of `rounds` each. */
export async function measureThroughput(letters: number, rounds: number): Promise<Throughput> {
  const catcher = await openCatcher({ later: 0, slow: 0, cut: 0, lost: 0 });
  const smtpUrl = `smtp://127.0.0.1:${catcher.port}`;
  let [bare, path] = [0, 0];
  try {
    for (let round = 0; round < rounds; round++) {
      const database = await openBenchDatabase();
      await migrate(database.url);
      await fillReminders(database.url, letters, new Date(Date.now() - 60_000));
      const house = await openHouse({ databaseUrl: database.url, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
      const post = openPost({ smtp: smtpUrl, keep: async () => undefined, from: { name: 'Studio', address: 'studio@conducteur.example' }, now: () => new Date() });
      const sent: Letter[] = [];
      const desk: Desk = { ...house.desk, post: listening(post, sent) };
      while ((await writeReminders(desk)).written > 0);
      path = Math.max(path, await timed(letters, async () => {
        // Two turns side by side, as one worker process has them.
        await Promise.all([empty(desk), empty(desk)]);
      }));
      if (sent.length !== letters) throw new Error(`${sent.length} letters left instead of ${letters}.`);
      bare = Math.max(bare, await timed(letters, () => loop(post, sent)));
      await post.close();
      await house.close();
      await database.close();
    }
  } finally {
    catcher.stop();
  }
  return { letters, bare, path };
}

async function empty(desk: Desk): Promise<void> {
  while ((await sendMessages(desk)).claimed > 0);
}

/** The loop that it is compared to: composed and sent, as many at a time as there are lanes, and nothing written down. */
async function loop(post: PostOffice, letters: readonly Letter[]): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < letters.length) {
      const delivery = await post.send(letters[next++]!, async () => undefined);
      if (delivery.kind !== 'sent') throw new Error(`A letter of the bare loop was not sent: ${delivery.kind}.`);
    }
  };
  await Promise.all(Array.from({ length: post.lanes }, lane));
}

const listening = (post: Post, sent: Letter[]): PostOffice => ({
  lanes: post.lanes,
  set: (words, locale) => post.set(words, locale),
  send: (letter, begin) => {
    sent.push(letter);
    return post.send(letter, begin);
  },
});

async function timed(letters: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return letters / ((performance.now() - start) / 1000);
}
