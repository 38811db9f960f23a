import type { Role } from '../actor.js';

/** Where a request comes from, for the limit on sign-in attempts; the address is hashed before it is kept. */
export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly remoteAddress: string;
}

export interface ClaimAdministratorInput {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale?: 'fr' | 'en';
}

export interface InviteAccountInput {
  /** A name or an address, to know it by. */
  readonly forWhom: string;
  readonly role: Role;
}

export type ClaimInvitationInput = ClaimAdministratorInput;
