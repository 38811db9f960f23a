import type { Preferences, Reads, Session, User, UserId } from '#desk';
import { toUser, type AppUserRow } from '../identity/app-user.row.js';
import { toPreferences, type PreferenceRow } from '../identity/preference.row.js';
import { toSession, type SessionRow } from '../identity/session.row.js';
import type { Pooled } from './pooled.js';

/** Who is asking: read at each request. */
export class SqlIdentityReads implements Pick<Reads, 'session' | 'preferencesOf' | 'hasAdministrator'> {
  constructor(private readonly pooled: Pooled) {}

  async session(tokenHash: string, now: Date): Promise<{ session: Session; user: User } | null> {
    const row = await this.pooled.first<SessionRow & AppUserRow>(
      'session',
      `select s.token_hash as "tokenHash", s.user_id as "userId", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
         u.id, u.name, u.email, u.role, u.locale
       from session s join app_user u on u.id = s.user_id where s.token_hash = $1 and s.expires_at > $2`,
      [tokenHash, now],
    );
    if (!row) return null;
    const { userId, createdAt, lastSeenAt, expiresAt } = row;
    return { session: toSession({ tokenHash, userId, createdAt, lastSeenAt, expiresAt }), user: toUser(row) };
  }

  async preferencesOf(id: UserId): Promise<Preferences> {
    return toPreferences(await this.pooled.first<PreferenceRow>('preferences', 'select chosen from preference where user_id = $1', [id]));
  }

  async hasAdministrator(): Promise<boolean> {
    return (await this.pooled.first('has-administrator', `select from app_user where role = 'administrator' limit 1`)) !== null;
  }
}
