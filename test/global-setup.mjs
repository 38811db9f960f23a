// Runs once before the suites with real neighbours: PostgreSQL, a migrated template database, one with the demonstration in it, Redis when there is one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/build/find-sources.mjs';
import { startRedis } from './start-redis.mjs';
import { dropDatabases, runSql } from './sql.mjs';

export default async function globalSetup() {
  await build();
  const server = await startServer();
  const prefix = `conducteur_test_${process.pid}`;
  const template = `${prefix}_template`;
  globalThis.neighbours = { server, prefix };
  process.env.CONDUCTEUR_TEST_ADMIN_URL = server.url;
  process.env.CONDUCTEUR_TEST_PREFIX = prefix;
  process.env.CONDUCTEUR_TEST_TEMPLATE = template;
  await runSql(server.url, `create database "${template}"`);
  await migrate(Object.assign(new URL(server.url), { pathname: `/${template}` }).href);
  const demo = `${prefix}_demo`;
  process.env.CONDUCTEUR_TEST_DEMO = demo;
  await runSql(server.url, `create database "${demo}" template "${template}"`);
  await loadDemo(Object.assign(new URL(server.url), { pathname: `/${demo}` }).href);
  if (!process.env.CONDUCTEUR_TEST_REDIS_URL) {
    globalThis.neighbours.redis = await startRedis();
    if (globalThis.neighbours.redis) process.env.CONDUCTEUR_TEST_REDIS_URL = globalThis.neighbours.redis.url;
  }
}

async function startServer() {
  // A server of one's own is used as it is: the databases made there bear this run's name and are dropped at the end.
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const { startEmbeddedPostgres } = await import('../dist/libs/platform/src/index.js');
  const server = await startEmbeddedPostgres({ dataDir: join(root, '.test/pg'), database: 'conducteur_test', throwaway: true });
  await dropDatabases(server.url, 'conducteur_test_', (name) => !isAlive(Number(name.split('_')[2])));
  return server;
}

async function migrate(url) {
  const store = join(root, 'dist/libs/store/src/index.js');
  if (!existsSync(store)) return;
  const { migrate } = await import(store);
  await migrate(url);
}

// Loaded once and copied: loading it costs each suite more than the rest of its start.
async function loadDemo(databaseUrl) {
  const [{ openHouse }, { openDemo }, { createLogger }] = await Promise.all(
    ['apps/worker/src/house/open-house.js', 'apps/api/src/open-demo.js', 'libs/platform/src/index.js'].map((file) => import(join(root, 'dist', file))));
  const house = await openHouse({ databaseUrl, redisUrl: undefined, publicUrl: 'http://conducteur.example', smtpUrl: undefined, mailFrom: 'Studio <studio@conducteur.example>' }, createLogger({ level: 'warn' }));
  try {
    await openDemo(house.desk);
  } finally {
    await house.close();
  }
}

// Databases of a run that was killed are recognised by its process number.
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
