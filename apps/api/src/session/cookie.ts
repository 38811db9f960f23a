/** Name of the session's cookie. */
export const SESSION_COOKIE = 'conducteur_session';

/** The value of a cookie in a request's Cookie header; null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim() || null;
  }
  return null;
}

/** Out of reach of scripts, not sent along from other sites' forms, and over TLS only where the house is reached by TLS. */
export function writeSessionCookie(token: string, expiresAt: Date, secure: boolean): string {
  return [`${SESSION_COOKIE}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Expires=${expiresAt.toUTCString()}`, ...(secure ? ['Secure'] : [])].join('; ');
}

/** Takes the cookie away. */
export const clearSessionCookie = (secure: boolean): string => writeSessionCookie('', new Date(0), secure);
