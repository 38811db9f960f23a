import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase, freshDatabase, type FreshDatabase } from '../../../../test/databases.js';
import { compareRows } from './compare-rows.js';
import { dumpCatalogue } from './dump-catalogue.js';

describe('the schema', () => {
  let [migrated, empty]: FreshDatabase[] = [];
  let [one, other]: pg.Client[] = [];
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  beforeAll(async () => {
    [migrated, empty] = [await freshDatabase(), await emptyDatabase()];
    [one, other] = [await connect(migrated.url), await connect(empty.url)];
  });
  afterAll(async () => {
    await Promise.all([one!.end(), other!.end()]);
    await Promise.all([migrated!.drop(), empty!.drop()]);
  });

  it('is dumped as SQL that makes the same schema', async () => {
    const dump = await dumpCatalogue(one!);
    await other!.query(dump);
    expect(await dumpCatalogue(other!)).toBe(dump);
  });

  it('has the columns that the rows say, and a difference is told', async () => {
    expect(await compareRows(one!)).toEqual([]);
    await one!.query('alter table person alter column name drop not null, alter column title type varchar(9), drop column organisation, add column age integer');
    expect((await compareRows(one!)).sort()).toEqual([
      'person.age: a migration makes it, no row has it.',
      'person.name: nullable is false in the row and true in the database.',
      'person.organisation: a row has it, no migration makes it.',
      'person.title: type is text in the row and character varying(9) in the database.',
    ]);
  });
});
