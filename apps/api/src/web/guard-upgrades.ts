import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { readCookie, SESSION_COOKIE } from '../session/cookie.js';
import { comesFromHere } from './check-origin.js';

/** Turns away sockets that could never be let in, before they are opened: other addresses, other sites, no session. */
export function guardUpgrades(server: Server, publicUrl: string): void {
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const welcome = /^\/graphql(\?|$)/.test(request.url ?? '') && comesFromHere(request, publicUrl) && readCookie(request.headers.cookie, SESSION_COOKIE);
    if (welcome) return;
    // Whoever listens after this finds a protocol it does not speak, and a closed line.
    request.url = '/closed';
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
