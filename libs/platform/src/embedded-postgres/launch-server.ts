import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment, type Account } from './account.js';
import type { Programs } from './find-programs.js';
import { leaseFile } from './lease.js';
import { readPostmaster } from './postmaster.js';

/** What PostgreSQL is told on its command line. */
export type ServerSettings = Readonly<Record<string, string | number>>;

const SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: 200,
  // Neither statements nor the values that broke a constraint: they are people's words and addresses.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

// The shell stays beside the server as its guard. `read` returns when the last lease is given back or its holder has died;
// INT is PostgreSQL's fast shutdown: transactions are rolled back, data is written, nothing has to be recovered.
// The server's number is told on the third descriptor.
const GUARD = `
  program=$0 lease=$1; shift
  "$program" "$@" </dev/null 3>&- &
  server=$!
  echo $server >&3; exec 3>&-
  (read -r _ <"$lease"; kill -INT $server) 2>/dev/null &
  guard=$!
  wait $server; code=$?
  kill $guard 2>/dev/null
  exit $code`;

/** What the running server says; begun anew at each start. */
export const serverLog = (dataDir: string): string => join(dataDir, 'server.log');

/** Starts the server on the loopback, on that port or a free one, and resolves when it says it is ready; rejects with its last words. */
export async function launchServer(
  dataDir: string, programs: Programs, account: Account | undefined, settings: ServerSettings, wanted?: number,
): Promise<void> {
  const port = wanted ?? (await findFreePort());
  const all = { ...SETTINGS, port, ...settings };
  const args = ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Under a name of its own until it is the one that runs: two may be launched at once, on one port too when both revive a server.
  const draft = `${serverLog(dataDir)}.${randomUUID()}`;
  const log = openSync(draft, 'w', 0o600);
  if (account) chownSync(draft, account.uid, account.gid);
  const guard = spawn('/bin/sh', ['-c', GUARD, join(programs.folder, 'bin/postgres'), leaseFile(dataDir), ...args], {
    ...account,
    cwd: '/',
    // In a session of its own, so that Ctrl+C in the terminal reaches us alone and we stop the server when we are done with it.
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
    env: bareEnvironment(),
  });
  closeSync(log);
  guard.unref();
  if (await becomesReady(guard, dataDir)) renameSync(draft, serverLog(dataDir));
  else throw new Error(takeLastWords(draft));
}

/** True once this guard's own server serves; false when it ended before, since another was first or something is wrong. */
async function becomesReady(guard: ChildProcess, dataDir: string): Promise<boolean> {
  let ended = false;
  guard.once('exit', () => (ended = true));
  await new Promise<void>((done, fail) => guard.once('spawn', done).once('error', fail));
  const server = Number(await text(guard.stdio[3] as Readable));
  // By its number: when two launch at once, the other's may be ready first, and ours is about to give up.
  const isReady = () => {
    const now = readPostmaster(dataDir);
    return now?.status === 'ready' && now.pid === server;
  };
  while (!ended) {
    if (isReady()) return true;
    await sleep(10);
  }
  return false;
}

function takeLastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  rmSync(log);
  return lines.slice(-5).join('\n') || 'PostgreSQL ended without a word.';
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
