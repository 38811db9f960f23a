import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a session: 32 random bytes as 43 letters that need no escaping in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * What is stored instead of a token: its SHA-256 as 64 hexadecimal digits.
 * No salt and no slow hash: 256 random bits cannot be guessed, and the row must be found by this value.
 */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
