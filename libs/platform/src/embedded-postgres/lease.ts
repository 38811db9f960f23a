import { closeSync, constants, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { runAs, type Account } from './account.js';

/**
 * A lease keeps the server running. It is the writing end of a named pipe whose reading end the server's guard holds:
 * the guard sees the end of the pipe when the last writer is gone, however it went, kill -9 included.
 */
export interface Lease {
  /** Gives it back; the server stops if nobody else holds one. */
  readonly end: () => void;
}

export const leaseFile = (dataDir: string): string => join(dataDir, 'lease');

/** The first lease, taken before the server starts and given back once `joinLease` gave one that is no reading end as well. */
export function openLease(dataDir: string, account: Account | undefined): Lease {
  const path = leaseFile(dataDir);
  if (!existsSync(path)) {
    const { status, stderr, error } = runAs(account, 'mkfifo', ['-m', '600', path]);
    if (status !== 0 && !existsSync(path)) throw new Error(`mkfifo failed: ${error?.message ?? stderr}`);
  }
  // Reading and writing: opening for writing alone would wait for a reader, which does not run yet.
  return leaseOn(openSync(path, constants.O_RDWR));
}

/** One more lease on a running server; undefined when its guard is gone. */
export function joinLease(dataDir: string): Lease | undefined {
  try {
    return leaseOn(openSync(leaseFile(dataDir), constants.O_WRONLY | constants.O_NONBLOCK));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENXIO' || code === 'ENOENT') return undefined;
    throw error;
  }
}

function leaseOn(descriptor: number): Lease {
  let held = true;
  return {
    end: () => {
      if (held) closeSync(descriptor);
      held = false;
    },
  };
}
