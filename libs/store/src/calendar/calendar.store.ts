import type { CalendarFeed, CalendarStore, UserId } from '#desk';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';
import { CalendarFeedRow, FEED_COLUMNS, toCalendarFeed } from './calendar-feed.row.js';

/** Private calendars, inside one transaction. */
export class SqlCalendarStore implements CalendarStore {
  constructor(private readonly manager: EntityManager) {}

  async add(feed: CalendarFeed): Promise<void> {
    await this.manager.insert(CalendarFeedRow, { ...feed, revokedAt: null });
  }

  async feedsOf(userId: UserId): Promise<CalendarFeed[]> {
    const rows = await readRows<CalendarFeedRow>(
      this.manager, `select ${FEED_COLUMNS} from calendar_feed f where f.user_id = $1 and f.revoked_at is null order by f.created_at desc, f.token_hash`, [userId]);
    return rows.map(toCalendarFeed);
  }

  async revoke(userId: UserId, tokenHash: string, at: Date): Promise<void> {
    await this.manager.query('update calendar_feed set revoked_at = $3 where user_id = $1 and token_hash = $2 and revoked_at is null', [userId, tokenHash, at]);
  }
}
