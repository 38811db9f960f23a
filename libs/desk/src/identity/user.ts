import type { Locale, Role } from '../actor.js';
import type { UserId } from '../ids.js';

/** Somebody with an account. */
export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The language they are spoken to in. */
  readonly locale: Locale;
}

/** A signed-in browser; the token itself is known to the browser alone. */
export interface Session {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly userId: UserId;
  readonly createdAt: Date;
  /** When it was last used, to the hour. */
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}
