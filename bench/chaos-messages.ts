import { migrateQueue, type QueuePlace } from '#queue';
import { migrate } from '#store';
import { Redis } from 'ioredis';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openBenchDatabase } from './edges/open-bench-database.js';
import { fillReminders } from './messages/fill-reminders.js';
import { openCatcher, type Catcher } from './messages/open-catcher.js';
import { startWorker } from './messages/worker-process.js';
import { writeTable } from './write-table.js';

const PEOPLE = Number(process.argv[2] ?? 10_000);
const PATIENCE_MS = 15 * 60_000;
const MOODS = { later: 0.02, slow: 0.01, cut: 0.002, lost: 0.002 };

interface Scenario {
  readonly name: string;
  readonly disturb: (parts: { readonly sql: pg.Client; readonly place: QueuePlace; readonly replace: () => Promise<void>; readonly progress: () => Promise<number>; readonly catcher: Catcher }) => Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'two workers, one killed with -9 three times',
    disturb: async ({ replace, progress }) => {
      for (const part of [0.15, 0.4, 0.65]) {
        while ((await progress()) < part) await wait(100);
        await replace();
      }
    },
  },
  {
    name: 'queue store flushed in the middle',
    disturb: async ({ sql, place, progress }) => {
      while ((await progress()) < 0.3) await wait(100);
      await flush(sql, place);
    },
  },
  {
    name: 'mail server closed for a while',
    disturb: async ({ progress, catcher }) => {
      while ((await progress()) < 0.3) await wait(100);
      await catcher.ask('refuse');
      await wait(15_000);
      await catcher.ask('open');
    },
  },
];

async function flush(sql: pg.Client, { redisUrl }: QueuePlace): Promise<void> {
  if (redisUrl) {
    const redis = new Redis(redisUrl);
    await redis.flushall();
    redis.disconnect();
    return;
  }
  const { rows } = await sql.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'bullmq' and tablename !~ 'migration|schema'`);
  await sql.query(`truncate ${rows.map(({ name }) => `bullmq.${name}`).join(', ')} cascade`);
}

async function run({ name, disturb }: Scenario): Promise<readonly string[]> {
  const database = await openBenchDatabase();
  const catcher = await openCatcher(MOODS);
  const redisUrl = process.env['REDIS_URL'];
  const place: QueuePlace = { databaseUrl: database.url, redisUrl };
  await migrate(database.url);
  await migrateQueue(place);
  await fillReminders(database.url, PEOPLE, new Date());
  const sql = new pg.Client({ connectionString: database.url });
  sql.on('error', () => undefined);
  await sql.connect();
  const count = async (where: string) => Number((await sql.query<{ count: string }>(`select count(*) from message where ${where}`)).rows[0]!.count);
  const env = { DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, ...(redisUrl && { REDIS_URL: redisUrl }) };
  const started = Date.now();
  const [first, second] = await Promise.all([startWorker(env), startWorker(env)]);
  const settled = `state in ('sent', 'unknown', 'failed')`;
  const disturbing = disturb({ sql, place, catcher, replace: () => first.replace(), progress: async () => (await count(settled)) / PEOPLE });
  while ((await count(settled)) < PEOPLE && Date.now() - started < PATIENCE_MS) await wait(500);
  const seconds = (Date.now() - started) / 1000;
  await Promise.race([disturbing, wait(1000)]);
  await Promise.all([first.stop(), second.stop()]);
  const { accepted, unsure } = await catcher.ask('count');
  const { rows } = await sql.query<{ id: string; state: string }>('select message_id_header as id, state from message');
  const stateOf = new Map(rows.map(({ id, state }) => [id, state]));
  const doubled = [...accepted.values()].filter((times) => times > 1).length;
  const lost = PEOPLE - rows.length + rows.filter(({ id, state }) => !accepted.has(id) && !(state === 'unknown')).length;
  const unknown = rows.filter(({ state }) => state === 'unknown');
  const sentWithout = rows.filter(({ id, state }) => state === 'sent' && !accepted.has(id)).length;
  const strange = [...accepted.keys()].filter((id) => !['sent', 'unknown'].includes(stateOf.get(id) ?? '')).length;
  await sql.end();
  catcher.stop();
  await database.close();
  const right = doubled === 0 && lost === 0 && sentWithout === 0 && strange === 0;
  return [name, String(rows.length), String(accepted.size), String(doubled), String(lost), `${unknown.length} (${unknown.filter(({ id }) => unsure.has(id)).length} cut by the server)`, `${seconds.toFixed(0)} s`, right ? 'yes' : 'NO'];
}

const lines: (readonly string[])[] = [];
for (const scenario of SCENARIOS) lines.push(await run(scenario));
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}, queue in ${process.env['REDIS_URL'] ? 'Redis' : 'PostgreSQL'}; ${PEOPLE} reminders due at one minute`);
console.log(`the mail server puts off ${MOODS.later * 100} %, delays ${MOODS.slow * 100} %, cuts the line after the body of ${(MOODS.cut + MOODS.lost) * 100} %\n`);
console.log(writeTable(['what happens', 'mails', 'accepted', 'twice', 'lost', 'left unknown', 'time', 'right'], lines.map((line) => [...line])));
process.exit(lines.every((line) => line.at(-1) === 'yes') ? 0 : 1);
