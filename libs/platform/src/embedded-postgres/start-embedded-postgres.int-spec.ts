import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { CannotStart } from './cannot-start.js';
import { isAlive, postmasterFile, readPostmaster, serves } from './postmaster.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

jest.setTimeout(60_000);

let parent: string;
let dataDir: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'conducteur-pg-'));
  chmodSync(parent, 0o755); // as a checkout's folder is; a private one is tested below
  dataDir = join(parent, 'data/pg');
});
afterAll(() => {
  const left = readPostmaster(dataDir); // by a test that failed
  if (left && serves(left.pid, dataDir)) process.kill(left.pid, 'SIGQUIT');
  rmSync(parent, { recursive: true, force: true });
});

const start = () => startEmbeddedPostgres({ dataDir, throwaway: true });
const pidOf = (folder: string) => readPostmaster(folder)?.pid ?? 0;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(holds: () => boolean, patienceMs = 10_000): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(10)) if (holds()) return true;
  return holds();
}

/** Another Node process that starts or joins the server, says its process number and stays. */
async function startElsewhere(): Promise<ChildProcess> {
  const code = `
    const { startEmbeddedPostgres } = await import('./dist/libs/platform/src/index.js');
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, throwaway: true });
    process.on('disconnect', () => process.exit());
    process.send({ joined: server.joined });
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function killGuardOf(server: number): Promise<void> {
  const guard = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${server}/status`, 'utf8'))?.[1]);
  const children = readFileSync(`/proc/${guard}/task/${guard}/children`, 'utf8').split(' ').map(Number);
  const killed = [guard, ...children.filter((child) => child > 0 && child !== server)];
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  // Dying takes a moment, in which the pipe still has its reader.
  await until(() => killed.every((pid) => !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/cmdline`, 'utf8') === ''));
}

describe('the embedded PostgreSQL', () => {
  it('makes its data once, keeps it, and leaves no process when stopped', async () => {
    const first = await start();
    expect({ fresh: first.fresh, joined: first.joined, dataDir: first.dataDir }).toEqual({ fresh: true, joined: false, dataDir });
    await ask(first.url, 'create table kept as select 42 as answer');
    const pid = pidOf(dataDir);
    await first.stop();
    expect(serves(pid, dataDir)).toBe(false);
    expect(await until(() => !isAlive(pid))).toBe(true);
    await first.stop();

    const second = await start();
    expect(second.fresh).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('is joined by a second caller and lives until the last of them stops', async () => {
    const first = await start();
    const second = await start();
    expect([first.joined, second.joined, second.port]).toEqual([false, true, first.port]);
    await first.stop();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const pid = pidOf(dataDir);
    await second.stop();
    expect(serves(pid, dataDir)).toBe(false);
  });

  it('serves two who start at the same instant', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ joined }) => joined).toSorted()).toEqual([false, true]);
    expect(both[0].port).toBe(both[1].port);
    await Promise.all(both.map((server) => server.stop()));
    expect(existsSync(postmasterFile(dataDir))).toBe(false);
  });

  it('stops by itself, cleanly, when the process that started it is killed', async () => {
    const other = await startElsewhere();
    await once(other, 'message');
    const pid = pidOf(dataDir);
    expect(isAlive(pid)).toBe(true);
    other.kill('SIGKILL');
    expect(await until(() => !isAlive(pid))).toBe(true);
    expect(readFileSync(join(dataDir, 'server.log'), 'utf8')).toMatch(/received fast shutdown request[\s\S]*database system is shut down/);
  });

  it('outlives the process that started it as long as another uses it', async () => {
    const other = await startElsewhere();
    expect((await once(other, 'message'))[0]).toEqual({ joined: false });
    const mine = await start();
    expect(mine.joined).toBe(true);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await sleep(200);
    expect(await ask(mine.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await mine.stop();
  });

  it('recovers after a crash, and when the number it had now belongs to another program', async () => {
    const first = await start();
    await ask(first.url, 'set synchronous_commit = on; create table survived as select 1 as one');
    const pid = pidOf(dataDir);
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid));
    writeFileSync(postmasterFile(dataDir), readFileSync(postmasterFile(dataDir), 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(second.joined).toBe(false);
    expect(await ask(second.url, 'select one from survived')).toEqual([{ one: 1 }]);
    await Promise.all([first.stop(), second.stop()]);
  });

  describe('once it is watched', () => {
    const kill = async () => {
      const pid = pidOf(dataDir);
      process.kill(pid, 'SIGKILL');
      await until(() => !isAlive(pid));
    };
    const hearing = () => {
      const told: unknown[] = [];
      return { told, ears: { revived: (news: { moved: boolean }) => void told.push(news), lost: (error: unknown) => void told.push(error) } };
    };

    it('is started again where it was when it is killed, and given up the third time within a minute', async () => {
      const server = await start();
      const { told, ears } = hearing();
      server.watch(ears);
      const { url, port } = server;
      await ask(url, 'set synchronous_commit = on; create table watched as select 1 as one');
      for (const times of [1, 2]) {
        await kill();
        expect(await until(() => told.length === times, 5_000)).toBe(true);
        expect(await ask(url, 'select one from watched')).toEqual([{ one: 1 }]);
      }
      await kill();
      expect(await until(() => told.length === 3)).toBe(true);
      expect([server.port, told.slice(0, 2)]).toEqual([port, [{ moved: false }, { moved: false }]]);
      expect(told[2]).toBeInstanceOf(CannotStart);
      expect(String(told[2])).toContain('The database ended 3 times within a minute');
      await server.stop();
      expect(isAlive(pidOf(dataDir))).toBe(false);
    });

    it('moves when its port was taken meanwhile, and says so', async () => {
      const server = await start();
      const { port } = server;
      await kill();
      const thief = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
      await once(thief, 'listening');
      const { told, ears } = hearing();
      await server.watch(ears).settled();
      expect([told, server.port === port]).toEqual([[{ moved: true }], false]);
      expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      thief.close();
    });

    it('is found again by everyone who watches it, and ends with the last of them', async () => {
      const [one, other] = [await start(), await start()];
      const [first, second] = [hearing(), hearing()];
      one.watch(first.ears);
      other.watch(second.ears);
      await kill();
      expect(await until(() => first.told.length === 1 && second.told.length === 1, 5_000)).toBe(true);
      await one.stop();
      expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await other.stop();
      expect(existsSync(postmasterFile(dataDir))).toBe(false);
    });

    it('is revived by two who look at the same instant, again and again', async () => {
      for (let round = 0; round < 6; round++) {
        const both = await Promise.all([start(), start()]);
        const heard = both.map(() => hearing());
        const watches = both.map((server, nth) => server.watch(heard[nth]!.ears));
        await kill();
        await Promise.all(watches.map((watch) => watch.settled()));
        expect(heard.map(({ told }) => told)).toEqual([[{ moved: false }], [{ moved: false }]]);
        expect(readFileSync(join(dataDir, 'server.log'), 'utf8')).toContain('database system is ready to accept connections');
        await Promise.all(both.map((server) => server.stop()));
        expect(readdirSync(dataDir).filter((name) => name.startsWith('server.log'))).toEqual(['server.log']);
      }
    });

    it('stays stopped when it is stopped', async () => {
      const server = await start();
      const { told, ears } = hearing();
      server.watch(ears);
      await server.stop();
      await sleep(600);
      expect([told, existsSync(postmasterFile(dataDir))]).toEqual([[], false]);
    });
  });

  it('is stopped by its last user when its guard was killed', async () => {
    const server = await start();
    const pid = pidOf(dataDir);
    await killGuardOf(pid);
    await server.stop();
    expect(existsSync(postmasterFile(dataDir))).toBe(false);
    expect(await until(() => !isAlive(pid))).toBe(true);
  });

  it('is started anew when its guard and its last user were killed, since nobody would ever stop it', async () => {
    const other = await startElsewhere();
    await once(other, 'message');
    const orphan = pidOf(dataDir);
    await killGuardOf(orphan);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(isAlive(orphan)).toBe(true);
    const server = await start();
    expect(server.joined).toBe(false);
    // Its parent is gone too: it stays a name in the table until the system's first process notices.
    expect(await until(() => !isAlive(orphan))).toBe(true);
    await server.stop();
  });

  it('starts although a power cut left an empty lock file', async () => {
    writeFileSync(postmasterFile(dataDir), '');
    utimesSync(postmasterFile(dataDir), 0, 0);
    const server = await start();
    expect(server.joined).toBe(false);
    await server.stop();
  });

  it('keeps nothing of what people wrote in its log', async () => {
    const server = await start();
    await ask(server.url, 'create table if not exists people (address text primary key)');
    await ask(server.url, `insert into people values ('someone@example.org') on conflict do nothing`);
    await expect(ask(server.url, `insert into people values ('someone@example.org')`)).rejects.toMatchObject({ code: '23505' });
    await server.stop();
    expect(readFileSync(join(dataDir, 'server.log'), 'utf8')).not.toContain('example.org');
  });
});

describe('what keeps the embedded PostgreSQL from starting is said in one sentence', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(parent, 'bad-'));
    chmodSync(folder, 0o755);
  });
  const refusal = async (at: string): Promise<string> => {
    const error = await startEmbeddedPostgres({ dataDir: at, throwaway: true }).then(
      (server) => server.stop().then(() => new Error('it started')),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CannotStart);
    return (error as Error).message.replaceAll(folder, '…');
  };

  it('data of another major version', async () => {
    writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    expect(await refusal(folder)).toBe(
      'The data in … was written by PostgreSQL 17 and this version brings PostgreSQL 18: start the version that wrote it, or set DATA_DIR to a new folder.',
    );
  });

  it('a folder with something else in it', async () => {
    writeFileSync(join(folder, 'holiday.txt'), '');
    expect(await refusal(folder)).toBe('… holds something that is not a database: move it away, or set DATA_DIR to another folder.');
  });

  it('a file in the folder’s place', async () => {
    writeFileSync(join(folder, 'data'), '');
    expect(await refusal(join(folder, 'data/pg'))).toBe(
      "A file stands where the database's folder should be, …/data/pg: move it away, or set DATA_DIR to another folder.",
    );
  });

  // Root may write everywhere, so it becomes somebody else, who has to see the checkout.
  const seen = process.getuid?.() !== 0 || spawnSync('ls', [process.cwd()], { uid: 65534, gid: 65534 }).status === 0;
  (seen ? it : it.skip)('a folder this account cannot write to', async () => {
    chmodSync(folder, 0o555);
    const code = `
      const { startEmbeddedPostgres } = await import('./dist/libs/platform/src/index.js');
      if (process.getuid() === 0) { process.setgroups([65534]); process.setgid(65534); process.setuid(65534); }
      await startEmbeddedPostgres({ dataDir: ${JSON.stringify(join(folder, 'data/pg'))} }).catch((error) => process.send(error.message));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    expect(String((await once(child, 'message'))[0]).replaceAll(folder, '…')).toBe(
      'The database cannot write in …/data/pg: make that folder writable for this account, or set DATA_DIR to one that is.',
    );
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('below a folder that only root can enter', () => {
  const privateFolder = () => join(mkdtempSync(join(tmpdir(), 'conducteur-private-')), 'checkout/.data/pg');
  const startIn = (asked: string, throwaway: boolean) => startEmbeddedPostgres({ dataDir: asked, throwaway });
  const remove = (...paths: string[]) => paths.forEach((path) => rmSync(path, { recursive: true, force: true }));

  it('keeps its data in a place of its own and finds it again', async () => {
    const asked = privateFolder();
    const first = await startIn(asked, false);
    try {
      expect(first.dataDir).toMatch(/^\/var\/lib\/conducteur\/pg-[0-9a-f]{12}$/);
      expect(statSync(first.dataDir).mode & 0o777).toBe(0o700);
      await ask(first.url, 'create table kept as select 1 as one');
      await first.stop();
      const second = await startIn(asked, false);
      expect([second.fresh, second.dataDir]).toEqual([false, first.dataDir]);
      expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
      await second.stop();
    } finally {
      await first.stop();
      remove(asked.split('/checkout')[0]!, first.dataDir);
    }
  });

  it('deletes data that was to be thrown away when what it belonged to is gone', async () => {
    const [gone, next] = [privateFolder(), privateFolder()];
    const first = await startIn(gone, true);
    await first.stop();
    remove(gone.split('/checkout')[0]!);
    const second = await startIn(next, true);
    expect([existsSync(first.dataDir), existsSync(second.dataDir)]).toEqual([false, true]);
    await second.stop();
    remove(next.split('/checkout')[0]!, second.dataDir, `${second.dataDir}.from`);
  });
});
