import type { Secrets } from '#desk';
import { hash as argon2id, verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

/**
 * Tokens are 32 random bytes as 43 letters that need no escaping in a URL; what is stored is their SHA-256, without salt:
 * 256 random bits cannot be guessed, and the row must be found by it. Passwords: Argon2id at the library's defaults
 * (19 MiB, 2 passes), off the main thread.
 */
export const secrets: Secrets = {
  newToken: () => randomBytes(32).toString('base64url'),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  hashPassword: (password) => argon2id(password.normalize('NFKC')),
  async verifyPassword(hash, password) {
    const right = await verify(hash ?? (await decoy()), password.normalize('NFKC'));
    return hash !== null && right;
  },
};

let made: Promise<string> | undefined;
/** What an unknown address is checked against, so that it takes as long as a known one. */
const decoy = (): Promise<string> => (made ??= argon2id(randomBytes(32)));
