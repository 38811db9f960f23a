import type { InvalidValue } from '../invalid-value.js';
import type { Account, Invitation, User } from './user.js';

export interface SignedIn {
  readonly outcome: 'SignedIn';
  readonly user: User;
  /** For the cookie, and for nothing else. */
  readonly token: string;
  readonly expiresAt: Date;
}
export interface WrongCredentials {
  readonly outcome: 'WrongCredentials';
}
export interface TooManyAttempts {
  readonly outcome: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}
export interface LinkSpent {
  readonly outcome: 'LinkSpent';
}

export interface InvitationMade {
  readonly outcome: 'InvitationMade';
  readonly invitation: Invitation;
  /** Told this once: whoever has it makes the account. */
  readonly address: string;
}
export interface AccountChanged {
  readonly outcome: 'AccountChanged';
  readonly account: Account;
}
export interface AccountRefused {
  readonly outcome: 'AccountRefused';
  readonly code: 'accountGone' | 'lastAdministrator' | 'tooManyInvitations' | 'forWhomEmpty' | 'forWhomTooLong';
}

export type SignInOutcome = SignedIn | WrongCredentials | TooManyAttempts;
export type ClaimAdministratorOutcome = SignedIn | LinkSpent | InvalidValue;
export type InviteAccountOutcome = InvitationMade | AccountRefused;
export type ChangeAccountOutcome = AccountChanged | AccountRefused;
