import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './postmaster.js';

/**
 * Who holds a lease, as files named by process number. The leases alone keep the server running; this list only tells
 * the one who gives his back whether to wait for the server's end.
 */
const folderOf = (dataDir: string): string => join(dataDir, 'holders');

/** Enters this process in the list; returns how to leave it. Names left by processes that were killed are struck off. */
export function enterHolder(dataDir: string): () => void {
  const folder = folderOf(dataDir);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!isAlive(processOf(name))) rmSync(join(folder, name), { force: true });
  const path = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(path, '');
  return () => rmSync(path, { force: true });
}

/** True when a living process is in the list. */
export const isHeld = (dataDir: string): boolean => readdirSync(folderOf(dataDir)).some((name) => isAlive(processOf(name)));

const processOf = (name: string): number => Number(name.split('-')[0]);
