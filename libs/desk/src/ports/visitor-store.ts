import type { BrakedAct, Trust } from '#audience';
import type { Locale } from '../actor.js';
import type { PendingVisitor, Visitor, VisitorLink, VisitorSession } from '../audience/visitor/visitor.js';
import type { PendingVisitorId, PersonId, VisitorId } from '../ids.js';

/** One thing counted, by a hash of whoever did it. */
export interface AudienceAttempt {
  readonly act: BrakedAct;
  readonly whoHash: string;
}

export interface AttemptCount {
  readonly count: number;
  /** Null when there is none. */
  readonly oldest: Date | null;
}

/** Accounts of the audience, their sessions and links, and the brake, inside one transaction. */
export interface VisitorStore {
  byEmail(email: string): Promise<{ readonly visitor: Visitor; readonly passwordHash: string | null } | null>;
  /** Locked until the transaction ends; null once anonymised. */
  lock(id: VisitorId): Promise<Visitor | null>;
  /** Several, in one order for everybody; without those anonymised. */
  lockAll(ids: readonly VisitorId[]): Promise<Visitor[]>;
  /** As they are, without standing in anybody's way; null once anonymised. */
  byId(id: VisitorId): Promise<Visitor | null>;
  /** False when the address is taken, whatever its case. */
  add(visitor: Visitor, passwordHash: string | null, at: Date): Promise<boolean>;
  edit(id: VisitorId, words: { readonly name: string; readonly locale: Locale }): Promise<void>;
  setPassword(id: VisitorId, passwordHash: string | null): Promise<void>;
  setTrust(id: VisitorId, trust: Trust): Promise<void>;
  setPerson(id: VisitorId, personId: PersonId): Promise<void>;
  /** Where they ask to be reached from now on; null gives it up. */
  wantEmail(id: VisitorId, email: string | null, at: Date): Promise<void>;
  /** To the address that they want; false where they want it no more, or somebody has it. */
  moveTo(id: VisitorId, email: string): Promise<boolean>;
  /** Links to an address that is theirs no more open nothing; mails that went there stay theirs. */
  leaveAddress(id: VisitorId, email: string): Promise<void>;

  addSession(session: VisitorSession): Promise<void>;
  extendSession(tokenHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  /** All of a visitor's, but one. */
  removeSessions(id: VisitorId, exceptTokenHash: string | null): Promise<void>;

  addPending(pending: PendingVisitor): Promise<void>;
  pending(id: PendingVisitorId): Promise<PendingVisitor | null>;
  /** With the links that lead to it, but for those that were spent. */
  removePending(id: PendingVisitorId): Promise<void>;

  addLinks(links: readonly VisitorLink[]): Promise<void>;
  /** A link that can be used at `now`, unspent. */
  openLink(tokenHash: string, now: Date): Promise<VisitorLink | null>;
  /** Spends one; null when there is none. Two requests never both get it. */
  spendLink(tokenHash: string, now: Date): Promise<VisitorLink | null>;

  /**
   * How often each was attempted since, in the order asked. Whoever asks about the same takes turns until the end of the
   * transaction, so that ten requests at once count as ten.
   */
  countAttempts(asked: readonly (AudienceAttempt & { readonly since: Date })[]): Promise<AttemptCount[]>;
  addAttempts(attempts: readonly (AudienceAttempt & { readonly id: string })[], at: Date): Promise<void>;
  /** Mistakes of somebody who got in no longer count. */
  forgiveAttempts(act: BrakedAct, whoHash: string): Promise<void>;
}
