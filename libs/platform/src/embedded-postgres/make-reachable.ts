import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runAs, type Account } from './account.js';
import { CannotStart } from './cannot-start.js';
import type { Programs } from './find-programs.js';
import { postmasterFile } from './postmaster.js';

// Only root lends accounts, so these are only ever made by root and belong to nobody else.
const PROGRAMS_HOME = '/var/cache/conducteur';
const DATA_HOME = '/var/lib/conducteur';
/** Stands in the data folder when the data had to lie elsewhere, and says where. */
const SIGNPOST = 'moved-to';

const THROWAWAY = 'throwaway-';
/** Ends the name of a file beside throwaway data that says which folder it was asked for. */
const ORIGIN = '.from';

/** The programs where the account can run them: a copy when the checkout lies below a private folder. */
export function makeProgramsReachable(programs: Programs, account: Account | undefined): Programs {
  if (!account || runAs(account, join(programs.folder, 'bin/postgres'), ['--version']).status === 0) return programs;
  const copy = join(ownFolder(PROGRAMS_HOME), `postgresql-${programs.version}`);
  if (existsSync(copy)) {
    refuseForeign(copy);
  } else {
    const draft = `${copy}.${process.pid}`;
    cpSync(programs.folder, draft, { recursive: true, verbatimSymlinks: true });
    // An install under a strict umask leaves files only their owner can read.
    spawnSync('chmod', ['-R', 'a+rX', draft]);
    giveName(draft, copy);
  }
  return { ...programs, folder: copy };
}

/**
 * The data folder that the account can enter: another one when this lies below a private folder, with a signpost left in it.
 * Throwaway data whose signpost is gone is deleted on the way; other data never is, since a disk may only be absent for a while.
 */
export function makeDataReachable(dataDir: string, account: Account | undefined, throwaway: boolean): string {
  const signpost = join(dataDir, SIGNPOST);
  if (existsSync(signpost)) return readFileSync(signpost, 'utf8').trim();
  mkdirSync(dirname(dataDir), { recursive: true });
  if (!account || canEnter(account, dirname(dataDir))) return dataDir;
  const home = ownFolder(DATA_HOME);
  sweepThrowaway(home);
  const elsewhere = join(home, `${throwaway ? THROWAWAY : `${basename(dataDir)}-`}${randomBytes(6).toString('hex')}`);
  mkdirSync(dataDir, { recursive: true });
  if (throwaway) writeFileSync(`${elsewhere}${ORIGIN}`, dataDir);
  try {
    writeFileSync(signpost, `${elsewhere}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(signpost, 'utf8').trim(); // another process was first
  }
  return elsewhere;
}

function sweepThrowaway(home: string): void {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(THROWAWAY) && entry.endsWith(ORIGIN))) {
    const data = join(home, name.slice(0, -ORIGIN.length));
    if (existsSync(join(readFileSync(join(home, name), 'utf8'), SIGNPOST)) || existsSync(postmasterFile(data))) continue;
    for (const path of [data, join(home, name)]) rmSync(path, { recursive: true, force: true });
  }
}

const canEnter = (account: Account, folder: string): boolean => runAs(account, '/bin/sh', ['-c', 'cd "$0"', folder]).status === 0;

function ownFolder(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o755);
  }
  refuseForeign(path);
  return path;
}

// Programs are run from here and data is kept here: neither may be somebody else's.
function refuseForeign(path: string): void {
  const stat = lstatSync(path);
  if (!stat.isDirectory() || stat.uid !== 0 || (stat.mode & 0o022) !== 0) {
    throw new CannotStart(`${path} is not a folder that root alone can change: remove it, or set DATABASE_URL.`);
  }
}

function giveName(draft: string, name: string): void {
  try {
    renameSync(draft, name);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(name)) throw error; // otherwise another process was first
  }
}
