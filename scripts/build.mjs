// Builds apps (all but web), libs and bench into dist with swc. Costs a few milliseconds when nothing is stale.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT_FOLDERS, changedAt, fateOf, filesBelow, foldersBelow, outputOf, root } from './build/find-sources.mjs';

/**
 * Brings `dist` up to date and returns how many files there are, were built and were deleted.
 * Throws one error that names every file swc refused; the others are built all the same.
 */
export async function build() {
  const sources = BUILT_FOLDERS.flatMap(filesBelow).filter(fateOf);
  const madeAnew = takeSettings();
  const stale = sources
    .map((path) => ({ path, changedAtMs: changedAt(path) }))
    .filter(({ path, changedAtMs }) => changedAtMs !== undefined && (madeAnew || changedAt(outputOf(path)) !== changedAtMs));
  const deleted = deleteOrphans(new Set(sources.map(outputOf)));
  if (stale.length > 0) await buildAll(stale);
  if (madeAnew) rememberSettings();
  return { total: sources.length, built: stale.length, deleted };
}

async function buildAll(stale) {
  const [{ buildFile }, swc] = await Promise.all([import('./build/compile.mjs'), import('@swc/core')]);
  const results = await Promise.allSettled(stale.map(({ path, changedAtMs }) => buildFile(path, changedAtMs, swc)));
  const refused = results.flatMap((result, i) =>
    result.status === 'rejected' && result.reason.code !== 'ENOENT' ? [`${stale[i].path}: ${firstPart(result.reason.message)}`] : [],
  );
  if (refused.length > 0) throw new Error(`The build failed.\n${refused.join('\n')}`);
}

// The compiler's own stack follows, which nobody reads.
const firstPart = (message) => message.split(/\n+Caused by:/)[0];

function deleteOrphans(wanted) {
  const orphans = BUILT_FOLDERS.flatMap((folder) => filesBelow(join('dist', folder))).filter(
    (path) => (path.endsWith('.draft') ? isAbandoned(path) : !wanted.has(path.replace(/\.map$/, ''))),
  );
  for (const path of orphans) rmSync(join(root, path), { force: true });
  return orphans.length;
}

// A draft is another build's work of this very moment, unless that build was killed. Its time is the source's, so look at its inode's.
const isAbandoned = (path) => Date.now() - (statSync(join(root, path), { throwIfNoEntry: false })?.ctimeMs ?? 0) > 60_000;

// Everything is stale when the compiler's settings change, which no source's time would tell.
const stamp = join(root, 'dist/.built-with');
const settingsHash = () =>
  ['.swcrc', 'scripts/build/compile.mjs']
    .reduce((hash, path) => hash.update(readFileSync(join(root, path))), createHash('sha256'))
    .digest('hex');

function takeSettings() {
  try {
    return readFileSync(stamp, 'utf8') !== settingsHash();
  } catch {
    return true;
  }
}

function rememberSettings() {
  const hash = settingsHash();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
}

/**
 * Calls `onChange` 30 ms after the last change of a burst, until the process ends. Each folder is watched by itself:
 * Node's recursive watch follows files, and loses one that an editor saves by putting another in its place.
 */
export function watchSources(onChange, folders = BUILT_FOLDERS) {
  const watched = new Map();
  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      onChange();
    }, 30);
  };
  const follow = () => {
    const present = new Set(folders.flatMap(foldersBelow));
    for (const [folder, watcher] of watched) if (!present.has(folder)) watcher.close();
    for (const folder of watched.keys()) if (!present.has(folder)) watched.delete(folder);
    for (const folder of present) {
      if (!watched.has(folder)) watched.set(folder, watch(join(root, folder), changed).on('error', () => {}));
    }
  };
  follow();
}

async function tellBuild() {
  const startedAt = performance.now();
  try {
    const { total, built, deleted } = await build();
    if (built + deleted > 0) {
      console.error(`built ${built} of ${total} files, deleted ${deleted}, in ${Math.round(performance.now() - startedAt)} ms`);
    }
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ok = await tellBuild();
  if (process.argv.includes('--watch')) watchSources(tellBuild);
  else if (!ok) process.exitCode = 1;
}
