import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
// @ts-expect-error -- plain JavaScript, without declarations
import { build } from '../../../scripts/build.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { buildWeb } from '../../../scripts/build-web.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { root } from '../../../scripts/build/find-sources.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { runSql } from '../../../test/sql.mjs';
import { SHARD } from './shard.js';

const READY_WITHIN_MILLISECONDS = 40_000;

/** Builds what is stale and starts the product on a database of its own; returns how to stop it all. */
export default async function startProduct(): Promise<() => Promise<void>> {
  await build();
  await buildWeb();
  const postgres = await openPostgres();
  const database = `conducteur_test_${process.pid}_web`;
  await runSql(postgres.url, `create database "${database}"`);
  const url = new URL(postgres.url);
  url.pathname = `/${database}`;

  mkdirSync(join(root, '.test'), { recursive: true });
  const dataDir = mkdtempSync(join(root, '.test/web-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const product = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url.href, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: origin, CONDUCTEUR_DEMO: '0', NODE_ENV: 'production', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(product);
  const stop = async () => {
    await end(product);
    await runSql(postgres.url, `drop database if exists "${database}" with (force)`);
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await listening(origin, product, output);
    process.env['E2E_BASE_URL'] = origin;
    process.env['E2E_DATABASE_URL'] = url.href;
    process.env['E2E_FIRST_ACCESS'] = await output.find(/\/premier-acces\?token=[\w-]+/);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function openPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const platform = (await import(join(root, 'dist/libs/platform/src/index.js'))) as {
    startEmbeddedPostgres: (options: object) => Promise<{ url: string; stop: () => Promise<void> }>;
  };
  return platform.startEmbeddedPostgres({ dataDir: join(root, `.test/pg${SHARD && `-${SHARD}`}`), database: 'conducteur_test', throwaway: true });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function collect(product: ChildProcess) {
  let text = '';
  product.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  product.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    all: () => text,
    /** What the product says, as soon as it does. */
    find: async (pattern: RegExp): Promise<string> => {
      for (const until = Date.now() + 10_000; Date.now() < until; await pause(50)) {
        const found = pattern.exec(text)?.[0];
        if (found !== undefined) return found;
      }
      throw new Error(`The product never said ${String(pattern)}:\n${text.slice(-3000)}`);
    },
  };
}

async function listening(origin: string, product: ChildProcess, output: ReturnType<typeof collect>): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MILLISECONDS; Date.now() < until; await pause(100)) {
    if (product.exitCode !== null) break;
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`The product did not start:\n${output.all().slice(-3000)}`);
}

async function end(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const ended = new Promise<void>((done) => product.once('exit', () => done()));
  product.kill('SIGTERM');
  const patience = setTimeout(() => product.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(patience);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
