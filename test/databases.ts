import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A migrated, empty database that belongs to one suite. */
export interface FreshDatabase {
  readonly url: string;
  /** Ends whatever is still connected and deletes it. */
  readonly drop: () => Promise<void>;
}

/** Copies the template that globalSetup migrated. */
export const freshDatabase = (): Promise<FreshDatabase> => create(`template "${setting('CONDUCTEUR_TEST_TEMPLATE')}"`);

/** The same with the demonstration in it. */
export const demoDatabase = (): Promise<FreshDatabase> => create(`template "${setting('CONDUCTEUR_TEST_DEMO')}"`);

/** A database without any table, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<FreshDatabase> => create('');

async function create(from: string): Promise<FreshDatabase> {
  const name = `${setting('CONDUCTEUR_TEST_PREFIX')}_${randomBytes(6).toString('hex')}`;
  await run(`create database "${name}" ${from}`);
  return { url: urlOf(name), drop: () => run(`drop database if exists "${name}" with (force)`) };
}

function urlOf(database: string): string {
  const url = new URL(setting('CONDUCTEUR_TEST_ADMIN_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this suite in jest's project “neighbours”, whose globalSetup starts PostgreSQL.`);
  return value;
}

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: setting('CONDUCTEUR_TEST_ADMIN_URL') });
  client.on('error', () => {}); // the query's own rejection tells it
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
