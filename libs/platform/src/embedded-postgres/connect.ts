import type { ClientConfig } from 'pg';

/** True when a server answers there and lets us in. */
export async function answers(place: { readonly port: number; readonly user: string; readonly password: string }): Promise<boolean> {
  try {
    await query({ host: '127.0.0.1', database: 'postgres', connectionTimeoutMillis: 3000, ...place }, 'select 1');
    return true;
  } catch {
    return false;
  }
}

/** Makes the database unless it is there; `url` leads to the server's own database. */
export async function ensureDatabase(url: string, database: string): Promise<void> {
  const config = { connectionString: url };
  const { rowCount } = await query(config, 'select from pg_database where datname = $1', [database]);
  if (rowCount) return;
  try {
    await query(config, `create database "${database.replaceAll('"', '""')}"`);
  } catch (error) {
    // 42P04, or 23505 within the same instant: another process was first.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

async function query(config: ClientConfig, sql: string, values: unknown[] = []) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(config);
  client.on('error', () => {}); // a server that goes away under the query rejects the query; unheard, it would end the process as well
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
