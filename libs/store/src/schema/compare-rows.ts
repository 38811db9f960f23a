import type pg from 'pg';
import { DataSource, type EntityMetadata } from 'typeorm';
import { SnakeNames } from './naming.js';
import { ROWS } from './rows.js';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

/** Tables that no row stands for. */
const WITHOUT_ROW = ['schema_migration'];

/** What differs between the rows and a migrated database, one sentence each; nothing when they fit. */
export async function compareRows(client: Pick<pg.Client, 'query'>): Promise<string[]> {
  const source = new DataSource({ type: 'postgres', entities: ROWS, namingStrategy: new SnakeNames() });
  // Builds the metadata without a connection; the database is read through `client`.
  await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  const declared = source.entityMetadatas.flatMap((metadata) => columnsOf(source, metadata));
  const { rows: actual } = await client.query<Column>(COLUMNS, [WITHOUT_ROW]);
  return differences(declared, actual);
}

/** Compares the two lists column by column. */
export function differences(declared: readonly Column[], actual: readonly Column[]): string[] {
  const nameOf = ({ table, column }: Column) => `${table}.${column}`;
  const [inRows, inDatabase] = [new Map(declared.map((one) => [nameOf(one), one])), new Map(actual.map((one) => [nameOf(one), one]))];
  return [
    ...declared.filter((one) => !inDatabase.has(nameOf(one))).map((one) => `${nameOf(one)}: a row has it, no migration makes it.`),
    ...actual.flatMap((one) => {
      const row = inRows.get(nameOf(one));
      if (row === undefined) return [`${nameOf(one)}: a migration makes it, no row has it.`];
      return (['type', 'nullable', 'key'] as const)
        .filter((fact) => row[fact] !== one[fact])
        .map((fact) => `${nameOf(one)}: ${fact} is ${String(row[fact])} in the row and ${String(one[fact])} in the database.`);
    }),
  ];
}

function columnsOf(source: DataSource, { tableName, columns }: EntityMetadata): Column[] {
  return columns.map((column) => ({
    table: tableName,
    column: column.databaseName,
    type: source.driver.normalizeType(column),
    nullable: column.isNullable,
    key: column.isPrimary,
  }));
}

/** What PostgreSQL makes of other columns by itself (the words to search by) is in no row. */
const COLUMNS = `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
  exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as key
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> all($1)
  order by c.relname, a.attnum`;
