import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase, type FreshDatabase } from '../../../../test/databases.js';
import { findMigrations } from './find-migrations.js';
import { migrate, SchemaMismatch } from './migrate.js';

describe('migrate', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await emptyDatabase();
    client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const applied = async () => (await client.query('select name, sha256 from schema_migration order by name')).rows;

  it('applies every migration once, even when two processes start together', async () => {
    await Promise.all([migrate(database.url), migrate(database.url)]);
    await migrate(database.url);
    expect(await applied()).toEqual(findMigrations().map(({ name, sha256 }) => ({ name, sha256 })));
  });

  it('says so when the data is newer than the code', async () => {
    await expect(migrate(database.url, findMigrations().slice(0, -1))).rejects.toThrow(
      /written by a newer version of Conducteur .*: start that version, or restore an older backup\.$/,
    );
  });

  it('refuses a migration edited after it was applied', async () => {
    const [first, ...others] = findMigrations();
    await expect(migrate(database.url, [{ ...first!, sha256: '0'.repeat(64) }, ...others])).rejects.toThrow(
      `Migration “${first!.name}” was edited after it was applied`,
    );
  });

  it('undoes a migration that fails, whole', async () => {
    const broken = { name: '9999_broken', sql: 'create table half (); select 1 / 0;', sha256: '1'.repeat(64) };
    await expect(migrate(database.url, [...findMigrations(), broken])).rejects.toBeInstanceOf(SchemaMismatch);
    expect((await client.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
    expect(await applied()).toHaveLength(findMigrations().length);
  });

  it('comments every table and names every constraint', async () => {
    const { rows: bare } = await client.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and obj_description(c.oid, 'pg_class') is null`,
    );
    expect(bare).toEqual([]);
    const { rows: generated } = await client.query(
      `select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
       where n.nspname = 'public' and contype <> 'n' and conname ~ '_(pkey|fkey|key|check)\\d*$'
         and conname not in (select constraint_name from information_schema.table_constraints where constraint_name like '%_once')`,
    );
    expect(generated).toEqual([]);
  });
});
