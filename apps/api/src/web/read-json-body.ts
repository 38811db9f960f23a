import { LARGEST_PAGE_BYTES } from '#desk';
import type { ServerResponse } from 'node:http';
import type { KnownRequest } from '../session/read-request-session.js';
import { refuse } from './refuse.js';

/** Before signing in there is little to say. */
export const LARGEST_BODY_OF_A_STRANGER = 64 * 1024;
/** The largest page with its line ends and quotation marks escaped, an applications file, and the query around them. */
export const LARGEST_BODY = LARGEST_PAGE_BYTES + 8 * 1024 * 1024;

/** Reads a JSON body into `request.body`; how much is taken depends on who sends it. */
export function readJsonBody(request: KnownRequest & { body?: unknown }, response: ServerResponse, next: (error?: unknown) => void): void {
  if (request.method !== 'POST') return next();
  const signedIn = request.caller.actor.kind === 'user';
  const most = signedIn ? LARGEST_BODY : LARGEST_BODY_OF_A_STRANGER;
  if (!/^application\/(graphql-response\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    return refuse(response, 415, 'BAD_REQUEST', 'Send this request as application/json.');
  }
  const tooLarge = () => {
    // What still comes is thrown away, so that the sender gets to read the answer instead of a broken line.
    request.removeAllListeners('data').resume();
    response.setHeader('Connection', 'close');
    if (signedIn) refuse(response, 413, 'PAGE_TOO_LARGE', 'The page is over 32 MiB: paste only the topic and its comments.');
    else refuse(response, 413, 'BODY_TOO_LARGE', 'Sign in before sending so much.');
  };
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    size += part.length;
    if (size > most) return tooLarge();
    parts.push(part);
  });
  // Only a sender who broke off: nobody is left to answer, and it is no fault of ours.
  request.on('error', () => response.destroy());
  request.on('end', () => {
    if (size > most) return;
    try {
      request.body = JSON.parse(Buffer.concat(parts).toString('utf8'));
    } catch {
      return refuse(response, 400, 'BAD_REQUEST', 'The body of this request is no JSON.');
    }
    next();
  });
}
