import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase, freshDatabase, type FreshDatabase } from './databases.js';

const made: FreshDatabase[] = [];
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a fresh database', () => {
  it('belongs to one suite: what is written into one is not in another', async () => {
    const [one, other] = [await freshDatabase(), await freshDatabase()];
    made.push(one, other);
    await rows(one.url, 'create table only_here (id int)');
    const tables = `select table_name from information_schema.tables where table_name = 'only_here'`;
    expect(await rows(one.url, tables)).toEqual([{ table_name: 'only_here' }]);
    expect(await rows(other.url, tables)).toEqual([]);
  });

  it('is gone after drop, even with somebody connected', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    await database.drop();
    await expect(rows(database.url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
    await client.end().catch(() => {});
  });

  it('has no table when it is asked for empty', async () => {
    const database = await emptyDatabase();
    made.push(database);
    expect(await rows(database.url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('speaks UTF-8, UTC and orders letters by code point, whatever the machine does', async () => {
    const database = await freshDatabase();
    made.push(database);
    expect(
      await rows(
        database.url,
        `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, current_setting('TimeZone') as zone
         from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ encoding: 'UTF8', provider: 'b', zone: 'UTC' }]);
  });
});
