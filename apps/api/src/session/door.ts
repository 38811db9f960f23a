import type { ServerResponse } from 'node:http';
import { clearSessionCookie, writeSessionCookie } from './cookie.js';

/** Where a browser is given its session, and where it hands it back. */
export interface Door {
  letIn(token: string, expiresAt: Date): void;
  letOut(): void;
}

/** The door of an HTTP answer: a cookie no script can read. */
export const openDoor = (response: ServerResponse, secure: boolean): Door => ({
  letIn: (token, expiresAt) => void response.setHeader('Set-Cookie', writeSessionCookie(token, expiresAt, secure)),
  letOut: () => void response.setHeader('Set-Cookie', clearSessionCookie(secure)),
});

/** A socket has no door: nobody signs in or out through it. */
export const NO_DOOR: Door = { letIn: () => undefined, letOut: () => undefined };
