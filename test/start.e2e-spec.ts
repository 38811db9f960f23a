import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { close, findFreePort, serverOf, startConducteur, untilReady, type Started } from './start-conducteur.js';

jest.setTimeout(120_000);

let dataDir: string;
let port: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'conducteur-start-'));
  chmodSync(dataDir, 0o755);
  port = await findFreePort();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'exit')));
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (env: NodeJS.ProcessEnv = {}): Started => startConducteur({ PORT: String(port), DATA_DIR: dataDir, ...env }, running);

async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await holds()) return true;
  return false;
}

const answers = async (): Promise<number | undefined> => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.status;
const databaseRuns = (): boolean => existsSync(join(dataDir, 'pg/postmaster.pid'));
const lastLine = (text: string): string | undefined => text.trim().split('\n').at(-1);

describe('npm start', () => {
  it('brings everything up on nothing, says where, and leaves nothing running when it is stopped', async () => {
    const first = start();
    await untilReady(first);
    expect(first.said.text).toContain('on new data');
    expect(first.said.text).toMatch(/Accounts +administrator .*\n +producer .*\n +host .*\n/);
    expect(await answers()).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect([await answers(), databaseRuns()]).toEqual([undefined, false]);
  });

  it('uses the same data the second time, and takes everything along when it is killed', async () => {
    const second = start();
    await untilReady(second);
    expect(second.said.text).not.toMatch(/on new data|loading the demonstration/);
    expect(second.said.text).toContain('Accounts');
    second.child.kill('SIGKILL');
    await second.ended;
    expect(await until(async () => (await answers()) === undefined && !databaseRuns())).toBe(true);
    // The server writes its last line after it has let go of its folder.
    const log = () => readFileSync(join(dataDir, 'pg/server.log'), 'utf8');
    await until(() => log().endsWith('database system is shut down\n'));
    expect(log()).toMatch(/received fast shutdown request[\s\S]*database system is shut down/);
  });

  it('starts a server that crashed again, on undamaged data', async () => {
    const third = start();
    await untilReady(third);
    process.kill(serverOf(third), 'SIGKILL');
    expect(await until(() => third.said.text.includes('is started again'))).toBe(true);
    expect(await until(async () => (await answers()) === 200)).toBe(true);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(databaseRuns()).toBe(false);
  });
});

describe('npm start refuses in one sentence', () => {
  const refusal = async (env: NodeJS.ProcessEnv = {}): Promise<string | undefined> => {
    const attempt = start(env);
    expect(await attempt.ended).toBe(1);
    expect(databaseRuns()).toBe(false);
    return lastLine(attempt.said.text);
  };

  it('a port that is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    try {
      expect(await refusal()).toBe(
        `Port ${port} is taken by another program, perhaps by Conducteur itself: stop it, or choose another with \`npm start -- --port ${port + 1}\`.`,
      );
    } finally {
      await close(other);
    }
  });

  it('a setting that cannot be read', async () => {
    expect(await refusal({ PORT: 'http' })).toBe('PORT is “http”: give a whole number from 0 to 65535.');
  });

  it('a database that does not answer, without its password', async () => {
    const said = await refusal({ DATABASE_URL: `postgres://studio:hunter2@127.0.0.1:${port}/studio` });
    expect(said).toMatch(/DATABASE_URL/);
    expect(said).not.toContain('hunter2');
  });

  it('data of another PostgreSQL', async () => {
    const old = join(dataDir, 'old');
    mkdirSync(join(old, 'pg'), { recursive: true });
    writeFileSync(join(old, 'pg/PG_VERSION'), '16\n');
    expect(await refusal({ DATA_DIR: old })).toBe(
      `The data in ${old}/pg was written by PostgreSQL 16 and this version brings PostgreSQL 18: start the version that wrote it, or set DATA_DIR to a new folder.`,
    );
  });

  it('a place where nothing can be written', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(await refusal({ DATA_DIR: join(dataDir, 'file') })).toBe(
      `A file stands where the database's folder should be, ${dataDir}/file/pg: move it away, or set DATA_DIR to another folder.`,
    );
  });
});
