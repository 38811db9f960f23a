import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder, absolute, with a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that are built into `dist`, under the same names. */
export const BUILT_FOLDERS = ['apps', 'libs', 'bench'];

const TEST = /\.(spec|int-spec|e2e-spec|e2e)\.tsx?$/;
const CODE = /\.tsx?$/;

/** What becomes of a file, by its path from the root: compiled, copied as it is, or left out (undefined). */
export function fateOf(path) {
  if (path.startsWith('apps/web/') || TEST.test(path) || path.endsWith('.d.ts')) return undefined;
  const parts = path.split('/');
  if (parts.includes('testing') || parts.includes('node_modules') || parts.at(-1).startsWith('.')) return undefined;
  if (CODE.test(path)) return 'compile';
  // Templates, schemas and word lists travel with the code that reads them; notes for people do not.
  return parts.includes('src') && !/(\.md|~|\.tsbuildinfo)$/.test(path) ? 'copy' : undefined;
}

/** The built file's path from the root, for a source's. */
export const outputOf = (path) => join('dist', path.replace(CODE, '.js'));

/** Time of last change in whole milliseconds since 1970, or undefined when there is no such file. */
export function changedAt(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  // A tenth is added because a time written as fractional seconds may come back a hair smaller.
  return stat && Math.floor(stat.mtimeMs + 0.1);
}

/** Every file below a folder of the root, as paths from the root; none when the folder is absent. */
export const filesBelow = (folder) => entriesBelow(folder).filter((entry) => entry.isFile()).map(pathOf);

/** A folder of the root and every folder below it, as paths from the root; none when it is absent. */
export const foldersBelow = (folder) =>
  existsSync(join(root, folder)) ? [folder, ...entriesBelow(folder).filter((entry) => entry.isDirectory()).map(pathOf)] : [];

const pathOf = (entry) => join(entry.parentPath.slice(root.length), entry.name);

function entriesBelow(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
