import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringUp } from './bring-up.mjs';
import { followDatabase } from './follow-database.mjs';
import { showScreen } from './screen.mjs';
import { step } from './say.mjs';
import { keepRunning, startServer, untilStopped } from './supervise.mjs';

/** `npm start`: everything from the packages to a listening server, then waits to be stopped. Resolves to the exit code. */
export async function start({ demo, port }) {
  const stopped = untilStopped();
  // React and Nest are twice as fast so; the schema stays open to whoever looks at it.
  const env = { LOG_LEVEL: 'warn', NODE_ENV: 'production', CONDUCTEUR_INTROSPECTION: '1', ...process.env, ...(port && { PORT: port }) };
  const up = bringUp({ env, web: true, port: true });
  if ((await Promise.race([up, stopped])) === 'stopped') return giveUp(up);
  const { settings, database } = await up;
  // Written beside the data once the demonstration is there, so that a first start cut short is repeated.
  const memory = join(settings.dataDir, 'first-start.json');
  let remembered = readMemory(memory);
  let shown = false;
  try {
    return await keepRunning(async () => {
      const wantsDemo = demo || (database !== undefined && remembered === undefined);
      step(wantsDemo ? 'starting the server and loading the demonstration' : 'starting the server');
      const server = await startServer('dist/apps/api/src/main.js', {
        ...env,
        DATABASE_URL: settings.databaseUrl ?? database.url,
        CONDUCTEUR_DEMO: wantsDemo ? '1' : '0',
      }, stopped);
      remembered = { accounts: server.ready.accounts ?? remembered?.accounts ?? null };
      mkdirSync(settings.dataDir, { recursive: true });
      writeFileSync(memory, `${JSON.stringify(remembered)}\n`, { mode: 0o600 });
      step('listening');
      if (!shown) showScreen({ ...server.ready, ...remembered }, { dataDir: settings.dataDir, databaseDir: database?.dataDir });
      shown = true;
      return server;
    }, stopped, followDatabase(database));
  } finally {
    await database?.stop();
  }
}

function readMemory(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** `npm run worker`: the jobs alone, beside a server that was told `WORKER=none`, here or on another machine. */
export async function startWorker() {
  const stopped = untilStopped();
  const up = bringUp({ env: process.env, web: false, port: false });
  if ((await Promise.race([up, stopped])) === 'stopped') return giveUp(up);
  const { settings, database } = await up;
  try {
    return await keepRunning(async () => {
      const server = await startServer('dist/apps/worker/src/main.js', {
        NODE_ENV: 'production',
        ...process.env,
        DATABASE_URL: settings.databaseUrl ?? database.url,
      }, stopped);
      step('the worker waits for jobs; Ctrl+C stops it');
      return server;
    }, stopped, followDatabase(database));
  } finally {
    await database?.stop();
  }
}

async function giveUp(up) {
  await up.then(({ database }) => database?.stop(), () => {});
  return 0;
}
