import { readFile, stat } from 'node:fs/promises';
import type { CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';

const LARGEST_MEBIBYTES = 32;
const LARGEST_BYTES = LARGEST_MEBIBYTES * 1024 * 1024;

/** The decoded text of a file, byte order mark kept; refuses what is missing, empty, too big or no text, without reading what is too big. */
export async function readTextFile(path: string, words: CliWords): Promise<string> {
  const bytes = await bytesOf(path, words);
  if (bytes.length > LARGEST_BYTES) throw new Refused(words.tooBig(path, LARGEST_MEBIBYTES));
  const text = decode(bytes);
  if (text === null) throw new Refused(words.notText(path));
  if (/^\uFEFF?\s*$/u.test(text)) throw new Refused(words.emptyFile(path));
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

/** UTF-8, UTF-16 with its mark, or else Windows-1252 as old editors save it; null when the bytes are no text in any of them. */
function decode(bytes: Buffer): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = decodeAs(marked ?? 'utf-8', bytes) ?? decodeAs('windows-1252', bytes);
  return text === null || looksBinary(text) ? null : text;
}

function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// A stray control character happens in pasted text; a zero or many of them do not.
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]|[\uFFFE\uFFFF]/gu)?.length ?? 0;
  return strange * 100 > text.length;
}
