import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from '#desk';

/**
 * Writes the letter as an .eml file that mail programs open; files sort by time and say their subject.
 * Returns the path. Readable by the account that runs the house only: letters carry addresses and links.
 */
export async function keepAsFile(folder: string, letter: Letter, message: Buffer, date: Date): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${date.toISOString().slice(0, 19).replaceAll(':', '-')} ${nameOf(letter)}.eml`);
  const draft = `${path}.part`;
  await writeFile(draft, message, { mode: 0o600 });
  await rename(draft, path);
  return path;
}

function nameOf({ subject, messageId }: Letter): string {
  const words = subject.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const id = messageId.replace(/@.*$/, '').replace(/[^\w-]/g, '');
  return `${[...words].slice(0, 60).join('')} ${id.slice(-8)}`.trim();
}
