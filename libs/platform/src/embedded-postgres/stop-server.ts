import { setTimeout as sleep } from 'node:timers/promises';
import { isHeld } from './holders.js';
import { joinLease } from './lease.js';
import { PATIENCE_MS, readPostmaster, serves } from './postmaster.js';

/** The guard acts within milliseconds of the last lease's end; after this long, in milliseconds, it is looked for. */
const GUARD_LATE_MS = 2_000;

/** Gives the server back and waits for its end, unless somebody else still uses it. */
export async function stopServer(dataDir: string, giveBack: () => void): Promise<void> {
  const running = readPostmaster(dataDir);
  giveBack();
  const since = Date.now();
  let told = false;
  // Its process, not its file: the file goes first, and the folder must be nobody's when this returns.
  while (running && serves(running.pid, dataDir) && !isHeld(dataDir) && Date.now() - since < PATIENCE_MS) {
    if (!told && readPostmaster(dataDir)?.status === 'ready' && Date.now() - since > GUARD_LATE_MS && !isGuarded(dataDir)) {
      told = process.kill(running.pid, 'SIGINT');
    }
    await sleep(10);
  }
}

function isGuarded(dataDir: string): boolean {
  const probe = joinLease(dataDir);
  probe?.end();
  return probe !== undefined;
}
