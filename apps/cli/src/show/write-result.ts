import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';

/** Writes a result to a file, whole or not at all: beside it first, then in its place. */
export async function writeResult(path: string, result: string | Uint8Array, words: CliWords): Promise<void> {
  // A link is followed: what it points to is replaced, not the link.
  const target = await realpath(path).catch(() => path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  try {
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory()) throw new Refused(words.isFolder(path));
    // A pipe or a device cannot be put in place of another file.
    if (existing !== null && !existing.isFile()) return await writeFile(target, result);
    await writeFile(draft, result, { flag: 'wx' });
    if (existing !== null) await chmod(draft, existing.mode);
    await rename(draft, target);
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (fault instanceof Refused) throw fault;
    throw new Refused(words.unwritable(path, (fault as NodeJS.ErrnoException).code ?? String(fault)));
  }
}

/** Refuses to write over a file that is being read. */
export async function refuseOverwriting(out: string, inputs: readonly (string | null)[], words: CliWords): Promise<void> {
  const here = await realpath(out).catch(() => null);
  for (const input of inputs) {
    if (here !== null && input !== null && here === (await realpath(input).catch(() => null))) throw new Refused(words.outIsInput(out));
  }
}
