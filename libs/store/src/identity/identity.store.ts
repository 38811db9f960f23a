import type { Failures, IdentityStore, Invitation, InvitationId, KeptInvitation, Locale, OneTimeLink, Preferences, Role, Session, SignInAttempt, User, UserId } from '#desk';
import { IsNull, type EntityManager } from 'typeorm';
import { changedRows, insertUnlessTaken, readRows, runChange } from '../sql.js';
import { AccountInvitationRow, INVITATION_COLUMNS, INVITATION_OPEN, toInvitation } from './account-invitation.row.js';
import { AppUserRow, fromUser, toUser } from './app-user.row.js';
import { OneTimeLinkRow } from './one-time-link.row.js';
import { toPreferences, type PreferenceRow } from './preference.row.js';
import { SessionRow } from './session.row.js';
import { SignInAttemptRow } from './sign-in-attempt.row.js';

/** Accounts and what keeps strangers out, inside one transaction. */
export class SqlIdentityStore implements IdentityStore {
  constructor(private readonly manager: EntityManager) {}

  async userByEmail(email: string): Promise<{ user: User; passwordHash: string } | null> {
    const row = await this.manager.createQueryBuilder(AppUserRow, 'u').where('lower(u.email) = lower(:email) and u.closedAt is null', { email }).getOne();
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  async usersWithRole(role: Role): Promise<User[]> {
    return (await this.manager.find(AppUserRow, { where: { role, closedAt: IsNull() }, order: { createdAt: 'asc', id: 'asc' } })).map(toUser);
  }

  addUser(user: User, passwordHash: string, at: Date): Promise<boolean> {
    return insertUnlessTaken(this.manager, AppUserRow, fromUser(user, passwordHash, at), 'id');
  }

  async preferencesToChange(id: UserId): Promise<Preferences> {
    // The account is locked, since there may be no preference yet to lock; and before it is read, since one statement would read what stood before the wait.
    await this.manager.query('select from app_user where id = $1 for update', [id]);
    const [row] = await readRows<PreferenceRow>(this.manager, 'select chosen from preference where user_id = $1', [id]);
    return toPreferences(row);
  }

  async keepPreferences(id: UserId, preferences: Preferences, at: Date): Promise<void> {
    await this.manager.query(
      `insert into preference (user_id, chosen, kept_at) values ($1, $2, $3) on conflict (user_id) do update set chosen = excluded.chosen, kept_at = excluded.kept_at`,
      [id, JSON.stringify(preferences), at]);
  }

  async speakTo(id: UserId, locale: Locale): Promise<void> {
    await this.manager.query('update app_user set locale = $2 where id = $1 and locale <> $2', [id, locale]);
  }

  async lockUser(id: UserId): Promise<User | null> {
    const row = await this.manager.createQueryBuilder(AppUserRow, 'u').where('u.id = :id and u.closedAt is null', { id }).setLock('pessimistic_write').getOne();
    return row && toUser(row);
  }

  async lockAdministrators(): Promise<UserId[]> {
    const rows = await readRows<{ id: UserId }>(this.manager, `select id from app_user where role = 'administrator' and closed_at is null order by id for update`);
    return rows.map(({ id }) => id);
  }

  async setRole(id: UserId, role: Role): Promise<void> {
    await this.manager.update(AppUserRow, { id }, { role });
  }

  async closeUser(id: UserId, at: Date): Promise<string[]> {
    await this.manager.update(AppUserRow, { id }, { closedAt: at });
    await this.manager.query('update calendar_feed set revoked_at = $2 where user_id = $1 and revoked_at is null', [id, at]);
    await this.manager.query(`delete from episode_member where user_id = $1 and role <> 'owner'`, [id]);
    const ended = await changedRows<{ tokenHash: string }>(this.manager, 'delete from session where user_id = $1 returning token_hash as "tokenHash"', [id]);
    return ended.map(({ tokenHash }) => tokenHash);
  }

  async addInvitation(invitation: KeptInvitation): Promise<void> {
    await this.manager.insert(AccountInvitationRow, { ...invitation, usedAt: null, usedBy: null, revokedAt: null });
  }

  async countInvitations(now: Date): Promise<number> {
    return (await readRows<{ count: number }>(this.manager, `select count(*)::integer as count from account_invitation where ${INVITATION_OPEN}`, [now]))[0]!.count;
  }

  async spendInvitation(tokenHash: string, userId: UserId, now: Date): Promise<Invitation | null> {
    const [row] = await changedRows<AccountInvitationRow>(
      this.manager, `update account_invitation set used_at = $1, used_by = $3 where token_hash = $2 and ${INVITATION_OPEN} returning ${INVITATION_COLUMNS}`, [now, tokenHash, userId]);
    return row ? toInvitation(row) : null;
  }

  async revokeInvitation(id: InvitationId, at: Date): Promise<void> {
    await this.manager.query(`update account_invitation set revoked_at = $1 where id = $2 and ${INVITATION_OPEN}`, [at, id]);
  }

  async revokeInvitationsBy(id: UserId, at: Date): Promise<void> {
    await this.manager.query(`update account_invitation set revoked_at = $1 where invited_by = $2 and ${INVITATION_OPEN}`, [at, id]);
  }

  async addSession(session: Session): Promise<void> {
    await this.manager.insert(SessionRow, session);
  }

  async extendSession(tokenHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
    await this.manager.update(SessionRow, { tokenHash }, { lastSeenAt, expiresAt });
  }

  async removeSession(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionRow, { tokenHash });
  }

  async addLink(link: OneTimeLink): Promise<void> {
    await this.manager.insert(OneTimeLinkRow, { ...link, usedAt: null });
  }

  async spendLink(tokenHash: string, purpose: OneTimeLink['purpose'], now: Date): Promise<boolean> {
    const spent = await runChange(
      this.manager,
      'update one_time_link set used_at = $3 where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3',
      [tokenHash, purpose, now],
    );
    return spent === 1;
  }

  async failuresSince(emailHash: string, remoteHash: string, since: Date): Promise<{ byEmail: Failures; byRemote: Failures }> {
    const counted = (column: string) =>
      `(select json_build_object('count', count(*), 'oldest', min(at)) from sign_in_attempt where ${column} and at >= $3 and not succeeded)`;
    const [row] = await readRows<{ byEmail: CountedFailures; byRemote: CountedFailures }>(
      this.manager,
      `select ${counted('email_hash = $1')} as "byEmail", ${counted('remote_hash = $2')} as "byRemote"`,
      [emailHash, remoteHash, since],
    );
    return { byEmail: toFailures(row!.byEmail), byRemote: toFailures(row!.byRemote) };
  }

  async addAttempt(attempt: SignInAttempt): Promise<void> {
    await this.manager.insert(SignInAttemptRow, { ...attempt, succeeded: false });
  }

  async forgiveFailures(emailHash: string): Promise<void> {
    await this.manager.update(SignInAttemptRow, { emailHash, succeeded: false }, { succeeded: true });
  }

  async removeExpired(now: Date): Promise<void> {
    await this.manager.query('delete from session where expires_at <= $1', [now]);
    await this.manager.query('delete from one_time_link where expires_at <= $1', [now]);
    await this.manager.query('delete from account_invitation where expires_at <= $1 and used_at is null', [now]);
    await this.manager.query(`delete from sign_in_attempt where at <= $1::timestamptz - interval '1 day'`, [now]);
  }
}

interface CountedFailures {
  readonly count: number;
  readonly oldest: string | null;
}
const toFailures = ({ count, oldest }: CountedFailures): Failures => ({ count, oldest: oldest === null ? null : new Date(oldest) });
