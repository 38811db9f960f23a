import { readFile, stat } from 'node:fs/promises';
import { decodeText, isText } from '#interchange';
import type { CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';

const LARGEST_MEBIBYTES = 32;
const LARGEST_BYTES = LARGEST_MEBIBYTES * 1024 * 1024;

/** The decoded text of a file, byte order mark kept; refuses what is missing, empty (as `empty` says), too big or no text, without reading what is too big. */
export async function readTextFile(path: string, words: CliWords, empty: (path: string) => string): Promise<string> {
  const bytes = await bytesOf(path, words);
  if (bytes.length > LARGEST_BYTES) throw new Refused(words.tooBig(path, LARGEST_MEBIBYTES));
  const text = decodeText(bytes);
  if (!isText(text)) throw new Refused(words.notText(path));
  if (text.trim() === '') throw new Refused(empty(path));
  return text;
}

async function bytesOf(path: string, words: CliWords): Promise<Buffer> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Refused(words.isFolder(path));
    if (about.size > LARGEST_BYTES) throw new Refused(words.tooBig(path, LARGEST_MEBIBYTES));
    return await readFile(path);
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    const code = (fault as NodeJS.ErrnoException).code ?? String(fault);
    throw new Refused(code === 'ENOENT' || code === 'ENOTDIR' ? words.noFile(path) : words.unreadable(path, code));
  }
}
