import type { Secrets } from '#desk';
import { hash as argon2id, verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

/** Argon2id at the library's defaults (19 MiB, 2 passes), off the main thread; SHA-256 for tokens, which need no slow hash. */
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
