import { readCookie } from '../../session/cookie.js';
import { backPath } from './account-view.js';

/** What a browser keeps that signed up with a password: the password counts there alone. */
const BROWSER_COOKIE = 'conducteur_navigateur';
/** Where whoever asked for a link was going. */
const BACK_COOKIE = 'conducteur_retour';
const DAYS_2 = 2 * 24 * 3600;

const write = (name: string, value: string, seconds: number, secure: boolean): string =>
  [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${seconds}`, ...(secure ? ['Secure'] : [])].join('; ');

export const writeBrowser = (token: string, secure: boolean): string => write(BROWSER_COOKIE, token, DAYS_2, secure);
export const clearBrowser = (secure: boolean): string => write(BROWSER_COOKIE, '', 0, secure);
export const readBrowser = (header: string | undefined): string | null => readCookie(header, BROWSER_COOKIE);

export const writeBack = (path: string, secure: boolean): string => write(BACK_COOKIE, encodeURIComponent(path), DAYS_2, secure);
export const clearBack = (secure: boolean): string => write(BACK_COOKIE, '', 0, secure);

/** The path kept, where it is one of ours. */
export function readBack(header: string | undefined): string | null {
  try {
    return backPath(decodeURIComponent(readCookie(header, BACK_COOKIE) ?? ''));
  } catch {
    return null;
  }
}
