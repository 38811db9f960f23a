// `schema:write` rewrites snapshot.sql, migrations.lock and schema.graphql from the code; `schema:check` fails when they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './build/find-sources.mjs';

const FOLDER = join(root, 'prisma-free-schema');
const HEAD = '-- The schema as the migrations leave it. Written by `npm run schema:write`; read it in the diff, never edit it.\n\n';

const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
const read = (name) => (existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n') : '');

/** Rewrites what the code says and returns a sentence for each file that changed. Throws when a merged migration was edited. */
export async function writeSchema() {
  const { snapshot, sdl, migrations } = await readCode();
  const edited = editedMigrations(migrations);
  if (edited.length > 0) {
    throw new Error(`${edited.join('\n')}\nIf it was never merged, delete its line from prisma-free-schema/migrations.lock and write again.`);
  }
  const files = { 'snapshot.sql': snapshot, 'migrations.lock': lockOf(migrations), ...(sdl !== null && { 'schema.graphql': sdl }) };
  const changed = Object.entries(files).filter(([name, text]) => read(name) !== text);
  for (const [name, text] of changed) writeFileSync(join(FOLDER, name), text);
  return changed.map(([name]) => `prisma-free-schema/${name} was rewritten: read the difference before you commit it.`);
}

/** Returns a sentence for each thing that does not fit; nothing when all is well. */
export async function checkSchema() {
  const { snapshot, sdl, migrations, rows } = await readCode();
  const rewrite = 'run `npm run schema:write` and read the difference.';
  return [
    ...editedMigrations(migrations),
    ...(read('migrations.lock') === lockOf(migrations) ? [] : [`migrations.lock does not list every migration: ${rewrite}`]),
    ...(read('snapshot.sql') === snapshot ? [] : [`snapshot.sql is not what the migrations make: ${rewrite}`]),
    ...rows,
    ...(sdl === null || read('schema.graphql') === sdl ? [] : [`schema.graphql is not what the resolvers say: ${rewrite}`]),
  ];
}

async function readCode() {
  await build();
  const [{ findMigrations }, { migrate }, { dumpCatalogue }, { compareRows }] = await Promise.all(
    ['find-migrations', 'migrate', 'dump-catalogue', 'compare-rows'].map((name) => built(`libs/store/src/schema/${name}.js`)),
  );
  const migrations = findMigrations();
  const printer = join(root, 'dist/apps/api/src/print-schema.js');
  const sdl = existsSync(printer) ? await (await import(pathToFileURL(printer).href)).printSchema() : null;
  return withDatabase(async (client, url) => {
    await migrate(url, migrations);
    return { migrations, sdl, snapshot: HEAD + (await dumpCatalogue(client)), rows: await compareRows(client) };
  });
}

/** Runs `work` with a database made for it and dropped afterwards, on DATABASE_URL's server or an embedded one. */
async function withDatabase(work) {
  const { default: pg } = await import('pg');
  const server = await startServer();
  const name = `conducteur_schema_${process.pid}`;
  const connect = async (url) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {}); // the query's own rejection tells it
    await client.connect();
    return client;
  };
  const owner = await connect(server.url);
  try {
    await owner.query(`create database "${name}"`);
    const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
    const client = await connect(url);
    try {
      return await work(client, url);
    } finally {
      await client.end();
      await owner.query(`drop database "${name}" with (force)`);
    }
  } finally {
    await owner.end();
    await server.stop();
  }
}

async function startServer() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const { startEmbeddedPostgres } = await built('libs/platform/src/index.js');
  return startEmbeddedPostgres({ dataDir: join(root, '.test/pg'), database: 'conducteur_test', throwaway: true });
}

/** One line for each migration, `name sha256`: what was written there once must not change any more. */
const lockOf = (migrations) => migrations.map(({ name, sha256 }) => `${name} ${sha256}\n`).join('');

function editedMigrations(migrations) {
  const locked = new Map(read('migrations.lock').split('\n').filter(Boolean).map((line) => line.split(' ')));
  const here = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  return [...locked]
    .filter(([name, sha256]) => here.get(name) !== sha256)
    .map(([name]) => `Migration ${name} was ${here.has(name) ? 'edited' : 'removed'} after it was merged: restore it and write a new one.`);
}

if (process.argv[1] === import.meta.filename) {
  const verbs = { write: writeSchema, check: checkSchema };
  const verb = verbs[process.argv[2]];
  if (!verb) {
    console.error('Say what to do: node scripts/schema.mjs write, or check.');
    process.exit(2);
  }
  try {
    const sentences = await verb();
    for (const sentence of sentences) console.error(sentence);
    if (verb === checkSchema && sentences.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
