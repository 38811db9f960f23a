import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runAs, type Account } from './account.js';
import { CannotStart } from './cannot-start.js';
import { majorOf, type Programs } from './find-programs.js';
import { isAlive } from './postmaster.js';

/** Superuser of the embedded server, and the only account in it. */
export const DATABASE_USER = 'conducteur';
const SECRET_FILE = 'conducteur-password';

/**
 * Makes a data directory unless there is one; true when it did.
 * It is made under another name and renamed when complete, so that being killed half-way leaves nothing half-made.
 */
export function initialiseData(dataDir: string, programs: Programs, account: Account | undefined, durable: boolean): boolean {
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    refuseOtherMajor(dataDir, programs);
    return false;
  }
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new CannotStart(`${dataDir} holds something that is not a database: move it away, or set DATA_DIR to another folder.`);
  }
  clearAbandoned(dataDir);
  const draft = `${dataDir}.new-${process.pid}`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    if (account) chownSync(draft, account.uid, account.gid);
    runInitdb(draft, programs, account, durable);
    return giveName(join(draft, 'data'), dataDir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The superuser's password, as it was drawn when the data was made. */
export const readPassword = (dataDir: string): string => readFileSync(join(dataDir, SECRET_FILE), 'utf8').trim();

function runInitdb(draft: string, programs: Programs, account: Account | undefined, durable: boolean): void {
  const secret = join(draft, SECRET_FILE);
  writeFileSync(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account) chownSync(secret, account.uid, account.gid);
  const { status, stderr, error } = runAs(account, join(programs.folder, 'bin/initdb'), [
    `--pgdata=${join(draft, 'data')}`,
    `--username=${DATABASE_USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    // The same order of letters on every machine, whatever languages its system knows.
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
  renameSync(secret, join(draft, 'data', SECRET_FILE));
}

function giveName(draft: string, dataDir: string): boolean {
  try {
    renameSync(draft, dataDir);
    return true;
  } catch (error) {
    if (existsSync(join(dataDir, 'PG_VERSION'))) return false; // another process was first
    throw error;
  }
}

function clearAbandoned(dataDir: string): void {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of readdirSync(dirname(dataDir))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(dataDir), name), { recursive: true, force: true });
    }
  }
}

function refuseOtherMajor(dataDir: string, programs: Programs): void {
  const written = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const ours = majorOf(programs);
  if (written === ours) return;
  throw new CannotStart(
    `The data in ${dataDir} was written by PostgreSQL ${written} and this version brings PostgreSQL ${ours}: start the version that wrote it, or set DATA_DIR to a new folder.`,
  );
}
