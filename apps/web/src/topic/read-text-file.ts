/** What the server takes at most, in bytes. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

export type ReadFile =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'tooBig' }
  | { readonly outcome: 'notText' };

/** Reads a file as text: UTF-8, else UTF-16 by its mark, else Windows' Latin letters; what holds a null is not text. */
export async function readTextFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > LARGEST_FILE_BYTES) return { outcome: 'tooBig' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return text.includes('\0') ? { outcome: 'notText' } : { outcome: 'read', text };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
