import { rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { CannotStart } from './cannot-start.js';
import { answers } from './connect.js';
import type { Programs } from './find-programs.js';
import { DATABASE_USER, readPassword } from './initialise-data.js';
import { launchServer, type ServerSettings } from './launch-server.js';
import { joinLease, openLease, type Lease } from './lease.js';
import { PATIENCE_MS, postmasterFile, readPostmaster, serves } from './postmaster.js';

/** The data to be served, and by what. */
export interface Place {
  readonly dataDir: string;
  readonly programs: Programs;
  readonly account: Account | undefined;
  readonly settings: ServerSettings;
  /** The port it had, for those who still know it by that one; any free one when absent or lastingly taken. */
  readonly port?: number;
}

/** How long a port that is taken is waited for, in milliseconds. */
const PORT_PATIENCE_MS = 2_000;

/** A lease on the server that runs on this data, launched unless it runs already. */
export async function joinOrLaunch(place: Place): Promise<{ lease: Lease; joined: boolean }> {
  const since = Date.now();
  const until = since + PATIENCE_MS;
  let { port } = place;
  while (Date.now() < until) {
    const lease = await join(place.dataDir, until);
    if (lease) return { lease, joined: true };
    const first = openLease(place.dataDir, place.account);
    try {
      await launchServer(place.dataDir, place.programs, place.account, place.settings, port);
      const own = joinLease(place.dataDir);
      first.end();
      if (own && (await guardListens(place.dataDir))) return { lease: own, joined: false };
      own?.end();
    } catch (error) {
      first.end();
      // Another process was first on this data, another program on this port, or a killed server's children still end: look again.
      const passing = /postmaster\.pid" (already exists|is empty)|Address already in use|pre-existing shared memory/.test(String(error));
      if (!passing || Date.now() - since > 10_000) throw error;
      if (Date.now() - since > PORT_PATIENCE_MS && String(error).includes('Address already in use')) port = undefined;
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
