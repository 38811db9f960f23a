import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a server may take to end, or to begin when another process starts it, in milliseconds. */
export const PATIENCE_MS = 60_000;

/** What a running server writes about itself into its data directory (`postmaster.pid`). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping' | 'standby' | '';
}

/** Reads the server's own words; undefined when no server wrote any, or when it has only begun to. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  let raw: string;
  try {
    raw = readFileSync(postmasterFile(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, , , port, , , , status] = raw.split('\n').map((line) => line.trim());
  if (!pid) return undefined;
  return { pid: Math.abs(Number(pid)), port: Number(port), status: (status ?? '') as Postmaster['status'] };
}

export const postmasterFile = (dataDir: string): string => join(dataDir, 'postmaster.pid');

/** True when a process of that number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when that process is a server on this data; process numbers are given again, most of all in containers. */
export function serves(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDir);
  } catch {
    return isAlive(pid); // no /proc on this system: an old number that was given again is then told by PostgreSQL itself
  }
}
