import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../build/find-sources.mjs';
import { Refusal, step } from './say.mjs';

/** How long a server may take to finish what it is doing before it is killed, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Starts a server process and resolves when it says that it listens; rejects with its sentence when it cannot.
 * It is ended in order when `stopped` resolves.
 * It ends by itself when this process is gone, however that came about: the channel between them closes.
 */
export async function startServer(script, env, stopped) {
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: root,
    // Newer Node keeps what it compiled; older Node knows nothing of it.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...env },
    // Not in the terminal's group: Ctrl+C reaches us alone, and we end it in order.
    detached: true,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const gone = once(child, 'exit');
  const stop = (patienceMs = PATIENCE_MS) => end(child, gone, patienceMs);
  stopped.then(() => stop());
  const ready = await new Promise((done, fail) => {
    child.on('message', (message) => {
      if (message?.type === 'listening') done(message);
      if (message?.type === 'failed') fail(new Refusal(message.sentence));
    });
    child.once('error', fail);
    gone.then(([code, signal]) => fail(new Refusal(`The server ended while it was starting (${signal ?? `code ${code}`}): its last words stand above.`)));
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { ready, gone, stop };
}

async function end(child, gone, patienceMs) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(timer);
}

/**
 * Runs `start` until the person stops it, and starts it again when it ends by itself, up to three times a minute,
 * or when its database has another address. `start` resolves to what startServer gives; resolves to the exit code.
 */
export async function keepRunning(start, stopped, database) {
  const starts = [];
  for (;;) {
    await database.settled();
    starts.push(Date.now());
    const server = start();
    const end = await Promise.race([server.then(({ gone }) => gone), stopped, database.trouble()]);
    if (end === 'stopped') {
      step('stopping');
      await server.then(({ stop }) => stop(), () => {});
      return 0;
    }
    if (!Array.isArray(end)) {
      if (end.moved) step('its address is another: the server is started again with it');
      await server.then(({ stop }) => stop(), () => {});
      if (end.error) throw end.error;
      database.forget();
      starts.pop();
      continue;
    }
    const [code, signal] = end;
    if (starts.filter((at) => Date.now() - at < 60_000).length > 3) {
      throw new Refusal(`The server ended four times within a minute (${signal ?? `code ${code}`}): its last words stand above.`);
    }
    step(`the server ended by itself (${signal ?? `code ${code}`}) and is started again`);
  }
}

/** Resolves to `stopped` at the first Ctrl+C, SIGTERM or closed terminal, or when npm is gone; a second Ctrl+C ends at once. */
export function untilStopped() {
  return new Promise((done) => {
    let askedAt;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        askedAt ??= Date.now();
        // One Ctrl+C comes twice, from the terminal and from npm; a person who insists is slower than that.
        if (signal === 'SIGINT' && Date.now() - askedAt > 700) process.exit(130);
        done('stopped');
      });
    }
    // npm passes every signal on but the one that kills it; then we are handed to another parent, and nobody could stop us.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && done('stopped'), 500).unref();
    // A terminal that is gone must not make the last words an error.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  });
}
