import pg from 'pg';
import { findMigrations, type Migration } from './find-migrations.js';

/** The database and the code do not fit; the message is the one sentence a person reads. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch';
}

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

// Any number will do as long as nobody else in the database uses it; two processes that start together take turns.
const TURN = 7_203_114_215;

/** Brings a database to the code's schema; does nothing when it is there. Every migration is one transaction. */
export async function migrate(databaseUrl: string, migrations: readonly Migration[] = findMigrations()): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'conducteur migrate' });
  client.on('error', () => {}); // the running query's own rejection tells it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TURN]);
    const applied = await readApplied(client);
    refuseMismatch(applied, migrations);
    for (const migration of migrations.slice(applied.length)) await apply(client, migration);
  } finally {
    await client.end();
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  const { rows: [found] } = await client.query(`select to_regclass('public.schema_migration') is not null as there`);
  if (!found.there) {
    await client.query(`
      create table schema_migration (
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null default now(),
        constraint schema_migration_pk primary key (name)
      );
      comment on table schema_migration is 'Which migrations this database has seen, with the hash of each file.'`);
  }
  return (await client.query<Applied>('select name, sha256 from schema_migration order by name')).rows;
}

/** Forward only: what was applied must be the beginning of what the code knows, word for word. */
function refuseMismatch(applied: readonly Applied[], known: readonly Migration[]): void {
  const newer = applied.find(({ name }) => !known.some((migration) => migration.name === name));
  if (newer) {
    throw new SchemaMismatch(
      `The data was written by a newer version of Conducteur (it knows “${newer.name}”): start that version, or restore an older backup.`,
    );
  }
  known.slice(0, applied.length).forEach((migration, index) => {
    const seen = applied[index];
    if (seen?.name !== migration.name) {
      throw new SchemaMismatch(`Migration “${migration.name}” comes before ones already applied: give it the next free number.`);
    }
    if (seen.sha256 !== migration.sha256) {
      throw new SchemaMismatch(`Migration “${migration.name}” was edited after it was applied: restore its text and write a new migration instead.`);
    }
  });
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new SchemaMismatch(`Migration “${migration.name}” failed and was undone: ${error instanceof Error ? error.message : String(error)}`);
  }
}
