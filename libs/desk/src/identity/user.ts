import type { Locale, Role } from '../actor.js';
import type { InvitationId, UserId } from '../ids.js';

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

/** An account as administrators see it. */
export interface Account extends User {
  readonly createdAt: Date;
  /** When one of its browsers was last here, to the hour; null while none is signed in. */
  readonly lastSeenAt: Date | null;
  /** Null while it is open. */
  readonly closedAt: Date | null;
}

/** A link that makes one account; the link itself is told once. */
export interface Invitation {
  readonly id: InvitationId;
  /** A name or an address, as whoever invited wrote it. */
  readonly forWhom: string;
  readonly role: Role;
  readonly invitedByName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
