import type { Locale, Role } from '../actor.js';
import type { InvitationId, UserId } from '../ids.js';
import type { Invitation, Session, User } from '../identity/user.js';
import type { Preferences } from '../preferences/preferences.js';

export interface OneTimeLink {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly purpose: 'administrator';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** An invitation as it is kept: the hash opens nothing. */
export interface KeptInvitation extends Invitation {
  readonly tokenHash: string;
  /** Null for the house. */
  readonly invitedBy: UserId | null;
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
  /** An open account. */
  userByEmail(email: string): Promise<{ readonly user: User; readonly passwordHash: string } | null>;
  /** Open accounts. */
  usersWithRole(role: Role): Promise<User[]>;
  /** An open account, locked until the transaction ends. */
  lockUser(id: UserId): Promise<User | null>;
  /** Open administrators, locked until the transaction ends: two who leave at once see each other. */
  lockAdministrators(): Promise<UserId[]>;
  setRole(id: UserId, role: Role): Promise<void>;
  /** Closes an account with its calendars and its places in teams, but for episodes it owns. Answers the hashes of its sessions, which end. */
  closeUser(id: UserId, at: Date): Promise<string[]>;
  addInvitation(invitation: KeptInvitation): Promise<void>;
  countInvitations(now: Date): Promise<number>;
  /** Spends an invitation that may be used, for an account that is there before the commit; null when there is none. Two requests never both get it. */
  spendInvitation(tokenHash: string, userId: UserId, now: Date): Promise<Invitation | null>;
  /** Closes one that nobody used. */
  revokeInvitation(id: InvitationId, at: Date): Promise<void>;
  /** All that somebody made and nobody used yet. */
  revokeInvitationsBy(id: UserId, at: Date): Promise<void>;
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
