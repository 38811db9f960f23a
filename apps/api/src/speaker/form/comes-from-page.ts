import type { IncomingMessage } from 'node:http';
import { comesFromHere } from '../../web/check-origin.js';

/**
 * True when a form was not sent by another site. The page sends no referrer, and so browsers write its Origin as `null`:
 * what they say of the site of the sender then decides, and where they say nothing (no TLS, an old browser) the link itself,
 * which no other site knows and beside which no cookie is asked for.
 */
export function comesFromPage(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return request.headers.origin === 'null' || comesFromHere(request, publicUrl);
}
