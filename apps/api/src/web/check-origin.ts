import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refuse.js';

/**
 * True when a browser's request comes from our own pages: its Origin names the host it was sent to, or the public address.
 * Programs send no Origin, and no browser's cookie.
 */
export function comesFromHere(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || from.origin === new URL(publicUrl).origin;
}

/** Refuses what another site makes a browser send. */
export const originMiddleware = (publicUrl: string) => (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
  if (comesFromHere(request, publicUrl)) return next();
  refuse(response, 403, 'FORBIDDEN', 'This request came from another site: open Conducteur itself and try again.');
};
