import pg from 'pg';

/** Runs one statement on a connection of its own and returns its rows. */
export async function runSql(url, sql, values = []) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // the query's own rejection tells it
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Drops the databases whose name begins with the prefix, of which `isWanted` may choose some. */
export async function dropDatabases(url, prefix, isWanted = () => true) {
  const rows = await runSql(url, 'select datname as name from pg_database where starts_with(datname, $1)', [prefix]);
  for (const { name } of rows) {
    if (isWanted(name)) await runSql(url, `drop database if exists "${name}" with (force)`);
  }
}
