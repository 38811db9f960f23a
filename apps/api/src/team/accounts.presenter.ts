import type { Account, ChangeAccountOutcome, Invitation, InviteAccountOutcome, Locale } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { AccountType, InvitationType } from './accounts.types.js';

export const presentAccount = ({ id, name, email, role, createdAt, lastSeenAt, closedAt }: Account): AccountType => ({
  id, name, email, role, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt?.toISOString() ?? null, closedAt: closedAt?.toISOString() ?? null,
});

export const presentInvitation = ({ createdAt, expiresAt, ...invitation }: Invitation): InvitationType => ({ ...invitation, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() });

export const presentInvited = (outcome: InviteAccountOutcome, locale: Locale) =>
  outcome.outcome === 'InvitationMade' ? { ...outcome, invitation: presentInvitation(outcome.invitation) } : presentProblem(outcome, locale);

export const presentAccountChange = (outcome: ChangeAccountOutcome, locale: Locale) =>
  outcome.outcome === 'AccountChanged' ? { ...outcome, account: presentAccount(outcome.account) } : presentProblem(outcome, locale);
