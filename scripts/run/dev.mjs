import { once } from 'node:events';
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { build, watchSources } from '../build.mjs';
import { root } from '../build/find-sources.mjs';
import { bringUp } from './bring-up.mjs';
import { followDatabase } from './follow-database.mjs';
import { sentenceOf, step } from './say.mjs';
import { startServer, untilStopped } from './supervise.mjs';

/** `npm run dev`: pages from Vite, which replaces what changed; the server is started again after each build that changed it. */
export async function dev({ demo, port }) {
  const stopped = untilStopped();
  const env = { ...process.env, ...(port && { PORT: port }) };
  const { settings, database } = await bringUp({ env, web: false, port: true });
  // One address for the browser: Vite stands in front and hands on what is not a page.
  const apiPort = await findFreePort();
  const address = `http://localhost:${settings.port}`;
  const serverEnv = () => ({
    ...env,
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    PUBLIC_URL: env.PUBLIC_URL || address,
    DATABASE_URL: settings.databaseUrl ?? database.url,
    CONDUCTEUR_DEMO: demo || database?.fresh ? '1' : '0',
  });
  const vite = startVite(settings, apiPort);
  let restarting = startOnce(serverEnv(), stopped, address);
  watchSources(() => {
    restarting = restarting.then(async (server) => ((await rebuilt()) ? restart(server, serverEnv(), stopped, address) : server));
  });
  const follow = followDatabase(database);
  for (let news = undefined; (news = await Promise.race([stopped, follow.trouble()])) !== 'stopped'; follow.forget()) {
    if (news.error) {
      console.error(sentenceOf(news.error));
      break;
    }
    restarting = restarting.then((server) => restart(server, serverEnv(), stopped, address));
  }
  vite.removeAllListeners('exit');
  vite.kill('SIGTERM');
  await (await restarting)?.stop();
  await database?.stop();
  return 0;
}

async function rebuilt() {
  try {
    const { built, deleted } = await build();
    return built + deleted > 0;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function restart(server, env, stopped, address) {
  // Whoever changes the sources waits for the new ones; work cut short is done again, as after any crash.
  await server?.stop(100);
  return startOnce(env, stopped, address);
}

// A server that does not start waits for the next change instead of ending the whole.
async function startOnce(env, stopped, address) {
  try {
    const server = await startServer('dist/apps/api/src/main.js', env, stopped);
    step(`${address} shows the current sources; Ctrl+C stops`);
    return server;
  } catch (error) {
    if ((await Promise.race([stopped, 'running'])) === 'running') step(sentenceOf(error));
    return undefined;
  }
}

function startVite({ host, port }, apiPort) {
  const args = ['node_modules/vite/bin/vite.js', '--config', 'apps/web/vite.config.ts', '--host', host, '--port', String(port)];
  const vite = spawn(process.execPath, [...args, '--strictPort', '--clearScreen', 'false', '--logLevel', 'warn'], {
    cwd: root,
    detached: true,
    // Vite ends when its standard input does, so it cannot outlive us.
    stdio: ['pipe', 2, 2],
    env: { ...process.env, API_ORIGIN: `http://127.0.0.1:${apiPort}` },
  });
  vite.once('exit', (code) => code && step(`Vite ended (code ${code}): its last words stand above`));
  return vite;
}

async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
