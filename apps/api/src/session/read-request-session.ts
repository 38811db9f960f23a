import { NOBODY, readSession, type Desk, type Locale } from '#desk';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '#platform';
import type { Caller } from '../graphql/request-context.js';
import { tell } from '../graphql/tell-error.js';
import { refuse } from '../web/refuse.js';
import { readCookie, SESSION_COOKIE } from './cookie.js';
import { NO_DOOR, openDoor, type Door } from './door.js';
import { remoteAddressOf } from './remote-address.js';

/** A request once it is known who sent it. */
export interface KnownRequest extends IncomingMessage {
  caller: Caller;
}

/** Finds who sent a request, by its cookie; `door` is where the answer would set another, `proxies` how many stand in front of us. */
export async function readCaller(desk: Desk, request: IncomingMessage, door: Door = NO_DOOR, proxies = 0): Promise<Caller> {
  const token = readCookie(request.headers.cookie, SESSION_COOKIE);
  const session = await readSession(desk, token);
  if (session?.renewed && token) door.letIn(token, session.expiresAt);
  return {
    actor: session?.actor ?? NOBODY,
    user: session?.user ?? null,
    token,
    locale: session?.user.locale ?? preferredLocale(request.headers['accept-language']),
    remoteAddress: remoteAddressOf(request, proxies),
    door,
  };
}

/** Marks each request with its sender. */
export function callerMiddleware(desk: Desk, { secure, proxies }: { readonly secure: boolean; readonly proxies: number }, logger: Logger) {
  return (request: KnownRequest, response: ServerResponse, next: () => void): void => {
    readCaller(desk, request, openDoor(response, secure), proxies).then(
      (caller) => {
        request.caller = caller;
        next();
      },
      (error: unknown) => {
        const told = tell(error, logger);
        refuse(response, told.status, told.code, told.message, told.facts);
      },
    );
  };
}

/** French unless the browser asks for English first: the screens are French first. */
export function preferredLocale(header: string | undefined): Locale {
  const languages = header?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase()) ?? [];
  return languages.find((language) => language === 'fr' || language === 'en') === 'en' ? 'en' : 'fr';
}
