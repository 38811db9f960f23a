import type pg from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Reads rows whose columns are named as the caller's fields. */
export const readRows = <Row>(manager: EntityManager, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  manager.query(sql, [...values]);

/** As `readRows`, with a statement that PostgreSQL plans once for a connection: for what an edit waits for. */
export async function readPrepared<Row>(manager: EntityManager, name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = (await manager.queryRunner!.connect()) as pg.PoolClient;
  return (await client.query({ name, text, values: [...values] })).rows as Row[];
}

/** Inserts in portions: a statement takes at most 65,535 values, and time to be written. */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (const portion of portionsOf(rows)) {
    await manager.createQueryBuilder().insert().into(target).values(portion).updateEntity(false).execute();
  }
}

/** Inserts, or overwrites `columns` where the `key` columns are taken. */
export async function upsertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Row[],
  key: readonly string[],
  columns: readonly string[],
): Promise<void> {
  for (const portion of portionsOf(rows)) {
    await manager
      .createQueryBuilder().insert().into(target).values(portion)
      .orUpdate([...columns], [...key]).updateEntity(false).execute();
  }
}

/** Inserts one row unless one of its unique keys is taken; true when it was inserted. */
export async function insertUnlessTaken<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  row: Row,
  returning: string,
): Promise<boolean> {
  const done = await manager
    .createQueryBuilder().insert().into(target).values(row).orIgnore().returning(returning).updateEntity(false).execute();
  return (done.raw as unknown[]).length > 0;
}

/** Rows changed by an update or delete. */
export async function runChange(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<number> {
  // For update and delete the mapper's query answers [rows, count].
  const [, count] = (await manager.query(sql, [...values])) as [unknown, number];
  return count;
}

/** What an update with `returning` answers. */
export async function changedRows<Row>(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [rows] = (await manager.query(sql, [...values])) as [Row[], number];
  return rows;
}

/** Rows of one statement: each is written in one go, which everybody else of the process waits for. */
const PORTION = 200;

export function* portionsOf<Row>(rows: readonly Row[], size = PORTION): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
