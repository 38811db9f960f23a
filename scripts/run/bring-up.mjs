import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { buildWeb, webIsStale } from '../build-web.mjs';
import { root } from '../build/find-sources.mjs';
import { Refusal, step } from './say.mjs';

/** Builds what is stale, checks the settings and the port, and has a database; resolves to what the server needs. */
export async function bringUp({ env, web, port }) {
  const { built } = await build();
  if (built > 0) step(`built the server (${built} files)`);
  const { readSettings, startEmbeddedPostgres } = await import('../../dist/libs/platform/src/index.js');
  const settings = readSettings(env);
  if (port) await refuseTakenPort(settings);
  const [pages, database] = await Promise.allSettled([
    web ? bringUpWeb() : undefined,
    settings.databaseUrl === undefined ? bringUpPostgres(settings, startEmbeddedPostgres) : undefined,
  ]);
  if (pages.status === 'rejected' || database.status === 'rejected') {
    await database.value?.stop();
    throw pages.reason ?? database.reason;
  }
  return { settings, database: database.value };
}

async function bringUpWeb() {
  if (!webIsStale()) return;
  step('building the pages');
  await buildWeb();
  step('built the pages');
}

async function bringUpPostgres(settings, startEmbeddedPostgres) {
  const asked = join(settings.dataDir, 'pg');
  const server = await startEmbeddedPostgres({ dataDir: asked });
  step(`${server.joined ? 'joined the running' : 'started the'} embedded PostgreSQL${server.fresh ? ' on new data' : ''}`);
  if (server.dataDir !== asked) step(`its data lies in ${server.dataDir}, since ${root} can be entered by root alone`);
  return server;
}

// Asked before the long steps; the server itself asks again by listening.
async function refuseTakenPort({ port, host }) {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    const sentence = {
      EADDRINUSE: `Port ${port} is taken by another program, perhaps by Conducteur itself: stop it, or choose another with \`npm start -- --port ${port + 1}\`.`,
      EACCES: `This account may not listen on port ${port}: choose one above 1023 with \`npm start -- --port 3000\`.`,
      EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one it has, or leave it out.`,
      ENOTFOUND: `This machine does not know the address ${host}: set HOST to one it has, or leave it out.`,
    }[error.code];
    throw sentence ? new Refusal(sentence) : error;
  }
  await new Promise((done) => probe.close(done));
}
