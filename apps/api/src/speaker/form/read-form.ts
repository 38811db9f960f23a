import type { IncomingMessage } from 'node:http';

/** No form of a speaker's page comes near it. */
export const LARGEST_FORM = 64 * 1024;

/** Reads the fields of a form; what still comes of one over `largest` bytes is thrown away. Null: the sender broke off. */
export function readForm(request: IncomingMessage, largest = LARGEST_FORM): Promise<URLSearchParams | 'noForm' | 'tooLarge' | null> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return Promise.resolve('noForm');
  if (Number(request.headers['content-length'] ?? 0) > largest) return Promise.resolve('tooLarge');
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= largest) return void parts.push(part);
      request.removeAllListeners('data').resume();
      resolve('tooLarge');
    });
    request.on('end', () => resolve(new URLSearchParams(Buffer.concat(parts).toString('utf8'))));
    request.on('error', () => resolve(null));
  });
}
