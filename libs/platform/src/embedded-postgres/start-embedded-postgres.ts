import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount, type Account } from './account.js';
import { CannotStart } from './cannot-start.js';
import { answers, ensureDatabase } from './connect.js';
import { explain } from './explain.js';
import { enterHolder } from './holders.js';
import { findPrograms, type Programs } from './find-programs.js';
import { DATABASE_USER, initialiseData, readPassword } from './initialise-data.js';
import { launchServer, type ServerSettings } from './launch-server.js';
import { joinLease, openLease, type Lease } from './lease.js';
import { makeDataReachable, makeProgramsReachable } from './make-reachable.js';
import { PATIENCE_MS, postmasterFile, readPostmaster, serves } from './postmaster.js';
import { stopServer } from './stop-server.js';

/** Where the data lies and what is kept there. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data; made when absent. */
  readonly dataDir: string;
  /** Database that `url` leads to; made when absent. */
  readonly database?: string;
  /** Nothing needs to survive a crash (tests): faster, and a power cut may damage the data. */
  readonly throwaway?: boolean;
}

/** A server that runs until `stop` is called by everyone who started or joined it, or until the last of them is gone. */
export interface EmbeddedPostgres {
  /** `postgres://…` of the database, password included: not for logs. */
  readonly url: string;
  readonly port: number;
  /** Folder that really holds the data; another than was asked for when that one lies below a private folder. */
  readonly dataDir: string;
  /** The data was made by this call. */
  readonly fresh: boolean;
  /** The server already ran, started by another process. */
  readonly joined: boolean;
  /** The same server's address for another database. */
  readonly urlOf: (database: string) => string;
  /** Gives the server back and waits for its end, unless somebody else still uses it. */
  readonly stop: () => Promise<void>;
}

const THROWAWAY: ServerSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts PostgreSQL from the npm package on a folder, or joins the one that runs there. Throws CannotStart with a sentence. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const asked = resolve(options.dataDir);
  const throwaway = options.throwaway ?? false;
  try {
    const account = chooseAccount(asked);
    const programs = makeProgramsReachable(findPrograms(), account);
    const dataDir = makeDataReachable(asked, account, throwaway);
    const fresh = initialiseData(dataDir, programs, account, !throwaway);
    const { lease, joined } = await joinOrLaunch({ dataDir, programs, account, settings: throwaway ? THROWAWAY : {} });
    const leave = enterHolder(dataDir);
    const port = readPostmaster(dataDir)?.port;
    const password = readPassword(dataDir);
    const urlOf = (database: string) => `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${database}`;
    const database = options.database ?? 'conducteur';
    await ensureDatabase(urlOf('postgres'), database);
    return { url: urlOf(database), port: port ?? 0, dataDir, fresh, joined, urlOf, stop: () => stopServer(dataDir, () => (lease.end(), leave())) };
  } catch (error) {
    throw explain(error, asked);
  }
}

interface Place {
  readonly dataDir: string;
  readonly programs: Programs;
  readonly account: Account | undefined;
  readonly settings: ServerSettings;
}

async function joinOrLaunch(place: Place): Promise<{ lease: Lease; joined: boolean }> {
  const since = Date.now();
  const until = since + PATIENCE_MS;
  while (Date.now() < until) {
    const lease = await join(place.dataDir, until);
    if (lease) return { lease, joined: true };
    const first = openLease(place.dataDir, place.account);
    try {
      await launchServer(place.dataDir, place.programs, place.account, place.settings);
      const own = joinLease(place.dataDir);
      first.end();
      if (own && (await guardListens(place.dataDir))) return { lease: own, joined: false };
      own?.end();
    } catch (error) {
      first.end();
      // Another process was first on this data, another program on this port, or a killed server's children still end: look again.
      const passing = /postmaster\.pid" (already exists|is empty)|Address already in use|pre-existing shared memory/.test(String(error));
      if (!passing || Date.now() - since > 10_000) throw error;
      removeEmptyLock(place.dataDir);
      await sleep(50);
    }
  }
  throw new CannotStart(`Another PostgreSQL holds ${place.dataDir} and does not answer: stop it, or set DATA_DIR to another folder.`);
}

// A server writes into its lock file at once; one that stays empty was left by a power cut, and PostgreSQL waits for a person.
function removeEmptyLock(dataDir: string): void {
  const lock = statSync(postmasterFile(dataDir), { throwIfNoEntry: false });
  if (lock?.size === 0 && Date.now() - lock.mtimeMs > 5_000) rmSync(postmasterFile(dataDir));
}

// Until the guard reads, a newcomer would take it for killed.
async function guardListens(dataDir: string): Promise<boolean> {
  for (const until = Date.now() + 5_000; Date.now() < until; await sleep(5)) {
    const probe = joinLease(dataDir);
    probe?.end();
    if (probe) return true;
  }
  return false;
}

/** A lease on the server that runs on this data; undefined when none does. Waits for one that begins or ends. */
async function join(dataDir: string, until: number): Promise<Lease | undefined> {
  let told = false;
  for (;;) {
    const running = readPostmaster(dataDir);
    if (!running) return undefined;
    if (!serves(running.pid, dataDir)) {
      // Left by a server that was killed. PostgreSQL would refuse to start if its number now belongs to another program.
      rmSync(postmasterFile(dataDir), { force: true });
      return undefined;
    }
    if (running.status === 'ready') {
      const lease = joinLease(dataDir);
      if (lease && (await answers({ port: running.port, user: DATABASE_USER, password: readPassword(dataDir) }))) return lease;
      lease?.end();
      // Its guard was killed: nobody would ever stop it, so it is stopped and started anew.
      if (!lease && !told) told = process.kill(running.pid, 'SIGINT');
    }
    if (Date.now() > until) {
      throw new CannotStart(`Another PostgreSQL holds ${dataDir} and does not answer: stop it, or set DATA_DIR to another folder.`);
    }
    await sleep(25);
  }
}
