import { decodeText } from '#interchange';

/** What the server takes at most, in bytes. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

export type ReadFile =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'tooBig' }
  | { readonly outcome: 'notText' };

/** Reads a file as text; what holds a null is not text. */
export async function readTextFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > LARGEST_FILE_BYTES) return { outcome: 'tooBig' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return text.includes('\0') ? { outcome: 'notText' } : { outcome: 'read', text };
}
