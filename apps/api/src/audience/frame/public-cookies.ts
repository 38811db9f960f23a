import type { Locale } from '#desk';
import { readCookie } from '../../session/cookie.js';

/** Of the audience's sessions; the studio's has another name and opens nothing here. */
export const VISITOR_COOKIE = 'conducteur_visiteur';
const LANGUAGE_COOKIE = 'conducteur_langue';
const LANGUAGE_KEPT_SECONDS = 365 * 24 * 3600;

/** Out of reach of scripts, and not sent along from other sites' forms. */
export function writeVisitorCookie(token: string, expiresAt: Date, secure: boolean): string {
  return [`${VISITOR_COOKIE}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Expires=${expiresAt.toUTCString()}`, ...(secure ? ['Secure'] : [])].join('; ');
}

/** Takes the session's cookie away. */
export const clearVisitorCookie = (secure: boolean): string => writeVisitorCookie('', new Date(0), secure);

/** Keeps the language that somebody chose; it says nothing of who they are. */
export function writeLanguageCookie(locale: Locale, secure: boolean): string {
  return [`${LANGUAGE_COOKIE}=${locale}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${LANGUAGE_KEPT_SECONDS}`, ...(secure ? ['Secure'] : [])].join('; ');
}

/** The language that was chosen before, or null. */
export function readLanguage(header: string | undefined): Locale | null {
  const kept = readCookie(header, LANGUAGE_COOKIE);
  return kept === 'fr' || kept === 'en' ? kept : null;
}
