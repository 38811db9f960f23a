import type { Locale, Role } from '../actor.js';
import type { Session, User } from '../identity/user.js';
import type { UserId } from '../ids.js';
import type { Preferences } from '../preferences/preferences.js';

export interface OneTimeLink {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly purpose: 'administrator';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** An attempt counts as failed until the password proved right. */
export interface SignInAttempt {
  readonly id: string;
  readonly emailHash: string;
  readonly remoteHash: string;
  readonly at: Date;
}

export interface Failures {
  readonly count: number;
  /** Null when there is none. */
  readonly oldest: Date | null;
}

/** Accounts and what their owners prefer, sessions, one-time links, and the count of sign-in attempts. */
export interface IdentityStore {
  userByEmail(email: string): Promise<{ readonly user: User; readonly passwordHash: string } | null>;
  usersWithRole(role: Role): Promise<User[]>;
  /** False when the address is taken, whatever its case. */
  addUser(user: User, passwordHash: string, at: Date): Promise<boolean>;
  /** What an account chose, which nobody else changes until the end of the transaction. */
  preferencesToChange(id: UserId): Promise<Preferences>;
  keepPreferences(id: UserId, preferences: Preferences, at: Date): Promise<void>;
  /** The language an account is spoken to in. */
  speakTo(id: UserId, locale: Locale): Promise<void>;
  addSession(session: Session): Promise<void>;
  extendSession(tokenHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  addLink(link: OneTimeLink): Promise<void>;
  /** Spends a link that is unused and has not expired; false when there is none. Two requests never both get true. */
  spendLink(tokenHash: string, purpose: OneTimeLink['purpose'], now: Date): Promise<boolean>;
  /** Failures since, by the address typed and by the address called from. */
  failuresSince(emailHash: string, remoteHash: string, since: Date): Promise<{ readonly byEmail: Failures; readonly byRemote: Failures }>;
  addAttempt(attempt: SignInAttempt): Promise<void>;
  /** The password was right: its owner's mistakes no longer count. */
  forgiveFailures(emailHash: string): Promise<void>;
  /** Removes what expired: sessions, links, and attempts older than a day. */
  removeExpired(now: Date): Promise<void>;
}
