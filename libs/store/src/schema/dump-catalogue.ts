import type pg from 'pg';

/**
 * The schema `public` as SQL that would make it, from the catalogue itself: tables by name, columns in their order,
 * constraints and indexes by name, foreign keys last. The same for the same schema on every server version we run on.
 */
export async function dumpCatalogue(client: Pick<pg.Client, 'query'>): Promise<string> {
  const list = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);
  const tables = (await client.query<Table>(TABLES)).rows;
  return [
    ...(await list(FUNCTIONS)),
    ...tables.map(writeTable),
    ...(await list(INDEXES)),
    ...(await list(FOREIGN_KEYS)),
    ...(await list(TRIGGERS)),
    ...(await list(COMMENTS)),
  ].map((statement) => `${statement};\n`).join('\n');
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly constraints: readonly string[];
}

const writeTable = ({ name, columns, constraints }: Table): string =>
  `create table ${name} (\n${[...columns, ...constraints].map((line) => `  ${line}`).join(',\n')}\n)`;

const OWN_TABLE = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

const TABLES = `select quote_ident(c.relname) as name,
  (select array_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || coalesce(case when a.attgenerated = '' then ' default ' || pg_get_expr(d.adbin, d.adrelid) else ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored' end, '') || case when a.attnotnull then ' not null' else '' end order by a.attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(array_agg('constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid, true) order by k.contype = 'c', k.contype = 'u', k.conname), '{}')
    from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'c')) as constraints
  from pg_class c where ${OWN_TABLE} order by c.relname`;

// Those that belong to a constraint are made with it.
const INDEXES = `select pg_get_indexdef(i.indexrelid, 0, true) as line from pg_index i join pg_class c on c.oid = i.indrelid
  where ${OWN_TABLE} and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname, i.indexrelid::regclass::text`;

const FOREIGN_KEYS = `select 'alter table ' || quote_ident(c.relname) || ' add constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid, true) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid where ${OWN_TABLE} and k.contype = 'f' order by c.relname, k.conname`;

const FUNCTIONS = `select trim(e'\\n' from pg_get_functiondef(p.oid)) as line from pg_proc p where p.pronamespace = 'public'::regnamespace order by p.proname, p.oid`;

const TRIGGERS = `select pg_get_triggerdef(t.oid, true) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where ${OWN_TABLE} and not t.tgisinternal order by c.relname, t.tgname`;

const COMMENTS = `select line from (
  select c.relname, a.attnum, case when a.attnum = 0 then 'comment on table ' || quote_ident(c.relname)
      else 'comment on column ' || quote_ident(c.relname) || '.' || quote_ident(a.attname) end || ' is ' || quote_literal(d.description) as line
    from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
    join (select attrelid, attnum::integer, attname from pg_attribute union all select oid, 0, '' from pg_class) a
      on a.attrelid = c.oid and a.attnum = d.objsubid
    where ${OWN_TABLE}
  union all
  select '', 0, 'comment on function ' || p.oid::regprocedure || ' is ' || quote_literal(d.description)
    from pg_description d join pg_proc p on p.oid = d.objoid and d.classoid = 'pg_proc'::regclass
    where p.pronamespace = 'public'::regnamespace) as said order by relname, attnum, line`;
