import { Inflate } from 'fflate';

/** Why an archive is not opened: too much in it, or not what it says. */
export interface ZipRefused {
  readonly outcome: 'zipRefused';
  readonly code: 'zipBroken' | 'zipEncrypted' | 'zipTooManyEntries' | 'zipTooLarge' | 'zipTooDense' | 'zipNested';
}

/** An archive whose list of contents was judged; nothing in it is unpacked yet. */
export interface OpenZip {
  readonly outcome: 'zipOpened';
  readonly names: readonly string[];
  /** The bytes of an entry, null when there is none of that name; refused as soon as more comes out than the list said or than may. */
  read(name: string): Uint8Array | null | ZipRefused;
}

const MOST_ENTRIES = 1_000;
const MOST_BYTES = 50 * 1024 * 1024;
const HIGHEST_RATIO = 200;
/** Below that nothing is dense enough to hurt. */
const HARMLESS_BYTES = 1024 * 1024;
const STEP_BYTES = 16 * 1024;
const NESTED = /\.(?:zip|xls[xmb]|docx|pptx|ods|odt|jar|7z|rar|t?gz|bz2|xz)$/iu;
const [END_MARK, ENTRY_MARK, LOCAL_MARK] = [0x0605_4b50, 0x0201_4b50, 0x0403_4b50];
const END_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Judges an archive by its own list of contents before anything is unpacked: how many, how large, how dense, whether archives lie in it. */
export function openZip(bytes: Uint8Array): OpenZip | ZipRefused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(bytes, view);
  if (!Array.isArray(entries)) return entries as ZipRefused;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) return refused('zipTooLarge');
  if (total > HARMLESS_BYTES && total > bytes.length * HIGHEST_RATIO) return refused('zipTooDense');
  if (entries.some(({ name }) => NESTED.test(name))) return refused('zipNested');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left = MOST_BYTES;
  return {
    outcome: 'zipOpened',
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return null;
      const out = unpack(bytes, view, entry, Math.min(left, entry.size));
      if (out instanceof Uint8Array) left -= out.length;
      return out;
    },
  };
}

const refused = (code: ZipRefused['code']): ZipRefused => ({ outcome: 'zipRefused', code });

function listEntries(bytes: Uint8Array, view: DataView): Entry[] | ZipRefused {
  const end = findEnd(view);
  if (end === null) return refused('zipBroken');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return refused('zipTooManyEntries');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK) return refused('zipBroken');
    if ((view.getUint16(at + 8, true) & 1) !== 0) return refused('zipEncrypted');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//u, '');
    entries.push({ name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record stands: at the very end, but for a comment. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  return null;
}

function unpack(bytes: Uint8Array, view: DataView, { method, packed, size, at }: Entry, most: number): Uint8Array | ZipRefused {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_MARK) return refused('zipBroken');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) return refused('zipBroken');
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data.length <= most ? data : refused('zipTooLarge');
  if (method !== 8) return refused('zipBroken');
  return inflate(data, size, most);
}

/** Unpacked piece by piece, so that a list of contents that lied is found out before the memory is full. */
function inflate(data: Uint8Array, size: number, most: number): Uint8Array | ZipRefused {
  const out = new Uint8Array(size);
  let [filled, over] = [0, false];
  const stream = new Inflate((part) => {
    if (filled + part.length > most) over = true;
    else out.set(part, filled);
    filled += part.length;
  });
  try {
    for (let at = 0; at < data.length && !over; at += STEP_BYTES) stream.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
  } catch {
    return refused('zipBroken');
  }
  if (over) return refused('zipTooLarge');
  return filled === size ? out : refused('zipBroken');
}
