// Builds apps/web into dist/web with Vite, only when something it is made of has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, root } from './build/find-sources.mjs';

const CONFIG = 'apps/web/vite.config.ts';
const SCHEMA = 'prisma-free-schema/schema.graphql';
const PURE_LIBS = ['rundown', 'editorial', 'casting', 'print', 'notices', 'interchange', 'audience'];
const stamp = join(root, 'dist/.web-built-with');

/** True when dist/web is absent or older than what it is made of. */
export function webIsStale() {
  if (!existsSync(join(root, CONFIG))) return false;
  if (!existsSync(join(root, 'dist/web/index.html'))) return true;
  try {
    return readFileSync(stamp, 'utf8') !== webHash();
  } catch {
    return true;
  }
}

/** Brings dist/web up to date in a process of its own, so that its memory is given back (its configuration writes the typed operations first); true when it had to build. */
export async function buildWeb() {
  if (!webIsStale()) return false;
  const hash = webHash();
  await runNode(['node_modules/vite/bin/vite.js', 'build', '--config', CONFIG, '--logLevel', 'warn']);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

function webHash() {
  const hash = createHash('sha256');
  const sources = ['apps/web', ...PURE_LIBS.map((lib) => `libs/${lib}/src`)]
    .flatMap(filesBelow)
    .filter((path) => !path.startsWith('apps/web/src/operations/') && !/\.(spec|e2e)\.tsx?$/.test(path));
  for (const path of [...sources.toSorted(), SCHEMA, 'package-lock.json']) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

// What Vite says of a build that succeeds is of no use to whoever starts the product; of one that fails, all of it is.
function runNode(args) {
  return new Promise((done, fail) => {
    const said = [];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`The build of the web pages failed.\n${Buffer.concat(said)}`))));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (await buildWeb()) console.error('built the web pages into dist/web');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
