import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
// @ts-expect-error -- plain JavaScript, without declarations
import { runSql } from '../../../test/sql.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { root } from '../../../scripts/build/find-sources.mjs';

/** Another process of the product on the same database, which a test may kill and bring back at the same address. */
export interface SecondServer {
  readonly origin: string;
  /** Without a word, as a machine that loses its power. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

export async function openSecondServer(): Promise<SecondServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
      cwd: root as string,
      env: { ...process.env, DATABASE_URL: process.env['E2E_DATABASE_URL'], HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: origin, WORKER: 'none', NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
  };
  await start();
  return {
    origin,
    start,
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Somebody else with an account, and the token of a session of theirs. */
export async function addColleague(name: string): Promise<{ token: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  const url = process.env['E2E_DATABASE_URL'];
  await runSql(url, `insert into app_user (id, name, email, password_hash, role, locale, created_at) values ($1, $2, $3, '$argon2id$none', 'producer', 'fr', now())`, [id, name, `${id}@studio.test`]);
  await runSql(url, `insert into session (token_hash, user_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '1 day')`, [createHash('sha256').update(token).digest('hex'), id]);
  return { token };
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
