import { createLogger } from '#platform';
import pg from 'pg';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import { median, percentile } from '../edges/percentile.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import type { Row } from '../row.js';
import { COMMENTS, fillTopics, TOPICS } from './fill-topics.js';
import { KNOWN } from './write-words.js';

const MOST_MS = 50;
const ROUNDS = 10;
const PAGE = 20;

/** Common words, rare ones, several together, without their accents and as nobody wrote them. */
const QUESTIONS = [...KNOWN, 'velo', 'ecole foret', 'hopital quartier', 'réparer un vélo', 'marchés énergies', 'corstéplo', 'gare tramway quartier', 'introuvable'];

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The place in a search's list where the topics whose pages hold the words are over: what follows only people below the pages speak of. */
const PAST_THE_PAGES = Buffer.from(JSON.stringify(['0.9', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])).toString('base64url');

/** The first page of what a search finds, and one where only people below the pages speak of it, by the very read of the public list; the statement's plan is printed with its times. */
export const searchTopicsRow: Row = {
  name: `search among ${TOPICS} topics and ${COMMENTS} comments`,
  reach: `≤ ${MOST_MS} ms at the median, first page and past the pages that hold the words, by its indexes`,
  async measure() {
    const database = await openBenchDatabase();
    const client = new pg.Client({ connectionString: database.url });
    try {
      const house = await openHouse({ databaseUrl: database.url, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
      try {
        await client.connect();
        await fillTopics(client);
        const search = (words: string) => house.desk.audience.topicList({ search: words }, { limit: PAGE });
        const below = (words: string) => house.desk.audience.topicList({ search: words }, { limit: PAGE, after: PAST_THE_PAGES });
        const inSector = (words: string) => house.desk.audience.topicList({ search: words, sector: 'Ville' }, { limit: PAGE });
        const times = await timeEach(search);
        const slowest = QUESTIONS.map((words) => ({ words, ms: median(times.filter((one) => one.words === words).map(({ ms }) => ms)) })).toSorted((a, b) => b.ms - a.ms);
        const plan = await explain(client, await catchStatement(() => search(slowest[0]!.words)));
        console.log(`the plan of “${slowest[0]!.words}”, the slowest:\n${plan}\n`);
        console.log(`median of each, ms: ${slowest.map(({ words, ms }) => `${words} ${ms.toFixed(1)}`).join(', ')}\n`);
        const ofSector = await timeEach(inSector);
        console.log(`the same in one sector: ${sayTimes(ofSector)}`);
        const past = await timeEach(below);
        const commentsPlan = await explain(client, await catchStatement(() => below('gare tramway quartier')));
        const byIndex = /Bitmap Index Scan on topic_search/.test(plan) && /Bitmap Index Scan on public_contribution_search/.test(commentsPlan);
        return {
          figure: `${sayTimes(times)}; past the pages ${sayTimes(past)}; ${byIndex ? 'by its indexes' : 'NOT by its indexes'}`,
          comparedTo: `${QUESTIONS.length} questions, ${ROUNDS} rounds, first ${PAGE} found, from the desk to the answer; the slowest is “${slowest[0]!.words}” with ${slowest[0]!.ms.toFixed(1)} ms`,
          reached: byIndex && medianOf(times) <= MOST_MS && medianOf(past) <= MOST_MS,
        };
      } finally {
        await house.close();
      }
    } finally {
      await client.end();
      await database.close();
    }
  },
};

interface Timed {
  readonly words: string;
  readonly ms: number;
}
const medianOf = (times: readonly Timed[]): number => median(times.map(({ ms }) => ms));
const sayTimes = (times: readonly Timed[]): string => `${medianOf(times).toFixed(1)} ms (95 %: ${percentile(times.map(({ ms }) => ms), 0.95).toFixed(1)} ms)`;

/** Each question as often as the others, in turn, after all were asked once. */
async function timeEach(search: (words: string) => Promise<unknown>): Promise<Timed[]> {
  for (const words of QUESTIONS) await search(words);
  const times: Timed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const words of QUESTIONS) {
      const start = performance.now();
      await search(words);
      times.push({ words, ms: performance.now() - start });
    }
  }
  return times;
}

/** What a read asks the database, to the letter. */
async function catchStatement(read: () => Promise<unknown>): Promise<Statement> {
  const { query } = pg.Client.prototype;
  let caught: Statement | undefined;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [text, values] = given;
    if (typeof text === 'string' && Array.isArray(values)) caught = { text, values };
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof query;
  try {
    await read();
  } finally {
    pg.Client.prototype.query = query;
  }
  if (caught === undefined) throw new Error('The search asked the database nothing.');
  return caught;
}

async function explain(client: pg.Client, { text, values }: Statement): Promise<string> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers off) ${text}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
