import type { Account, Invitation, Preferences, Reads, Session, User, UserId } from '#desk';
import { INVITATION_COLUMNS, INVITATION_OPEN, toInvitation, type AccountInvitationRow } from '../identity/account-invitation.row.js';
import { toUser, type AppUserRow } from '../identity/app-user.row.js';
import { toPreferences, type PreferenceRow } from '../identity/preference.row.js';
import { toSession, type SessionRow } from '../identity/session.row.js';
import type { Pooled } from './pooled.js';

/** Who is asking: read at each request. */
export class SqlIdentityReads implements Pick<Reads, 'session' | 'preferencesOf' | 'hasAdministrator' | 'accounts' | 'invitations'> {
  constructor(private readonly pooled: Pooled) {}

  async session(tokenHash: string, now: Date): Promise<{ session: Session; user: User } | null> {
    const row = await this.pooled.first<SessionRow & AppUserRow>(
      'session',
      `select s.token_hash as "tokenHash", s.user_id as "userId", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
         u.id, u.name, u.email, u.role, u.locale
       from session s join app_user u on u.id = s.user_id where s.token_hash = $1 and s.expires_at > $2 and u.closed_at is null`,
      [tokenHash, now],
    );
    if (!row) return null;
    const { userId, createdAt, lastSeenAt, expiresAt } = row;
    return { session: toSession({ tokenHash, userId, createdAt, lastSeenAt, expiresAt }), user: toUser(row) };
  }

  async preferencesOf(id: UserId): Promise<Preferences> {
    return toPreferences(await this.pooled.first<PreferenceRow>('preferences', 'select chosen from preference where user_id = $1', [id]));
  }

  accounts(): Promise<Account[]> {
    return this.pooled.rows<Account>(
      'accounts',
      `select u.id, u.name, u.email, u.role, u.locale, u.created_at as "createdAt", u.closed_at as "closedAt", max(s.last_seen_at) as "lastSeenAt"
       from app_user u left join session s on s.user_id = u.id group by u.id order by u.closed_at is not null, lower(u.name), u.id`,
    );
  }

  async invitations(now: Date): Promise<Invitation[]> {
    const rows = await this.pooled.rows<AccountInvitationRow>('invitations', `select ${INVITATION_COLUMNS} from account_invitation where ${INVITATION_OPEN} order by created_at desc, id`, [now]);
    return rows.map(toInvitation);
  }

  async hasAdministrator(): Promise<boolean> {
    return (await this.pooled.first('has-administrator', `select from app_user where role = 'administrator' and closed_at is null limit 1`)) !== null;
  }
}
