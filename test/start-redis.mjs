import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { accessSync, constants } from 'node:fs';

/** The path of redis-server, or undefined when this machine has none. */
export function findRedis() {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server')).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

// As for PostgreSQL, a shell stands guard: standard input closes when we end, however that comes about.
const GUARD = '"$0" "$@" </dev/null & server=$!; (read -r _ <&3; kill $server) 2>/dev/null & guard=$!; exec 3<&-; wait $server; kill $guard 2>/dev/null';

/** Starts a Redis that keeps nothing, on a free port of the loopback; undefined when there is no redis-server. */
export async function startRedis() {
  const program = findRedis();
  if (!program) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'conducteur-redis-'));
  const port = await findFreePort();
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: folder };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  // Redis refuses to start under a language the system does not know.
  const child = spawn('/bin/sh', ['-c', GUARD, program, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  const gone = once(child, 'exit');
  await new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) done();
    });
    gone.then(() => fail(new Error(`redis-server ended at once: ${said.slice(-300)}`)), fail);
  });
  child.stdout.removeAllListeners('data').resume();
  for (const handle of [child, child.stdout, child.stdio[3]]) handle.unref();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.ref();
      child.stdio[3].end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findFreePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
