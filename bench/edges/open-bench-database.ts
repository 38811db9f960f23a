import { startEmbeddedPostgres } from '#platform';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A database for one measurement, and the way to be rid of it. */
export interface BenchDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** Makes a database on DATABASE_URL's server, or on an embedded one started for it, as durable as in use. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = process.env['DATABASE_URL'];
  const folder = given ? undefined : mkdtempSync(join(tmpdir(), 'conducteur-bench-'));
  // As a checkout's folder is: below a private one, root's database would lie elsewhere and stay.
  if (folder) chmodSync(folder, 0o755);
  const server = given ? { url: given, stop: async () => undefined } : await startEmbeddedPostgres({ dataDir: join(folder!, 'pg') });
  const name = `conducteur_bench_${process.pid}_${Date.now()}`;
  await run(server.url, `create database "${name}"`);
  return {
    url: Object.assign(new URL(server.url), { pathname: `/${name}` }).href,
    async close() {
      await run(server.url, `drop database "${name}" with (force)`);
      await server.stop();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
