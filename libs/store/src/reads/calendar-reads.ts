import type { CalendarFeed, OpenCalendarFeed, Reads, Recording, StudioId, UserId } from '#desk';
import { FEED_COLUMNS, toCalendarFeed, type CalendarFeedRow } from '../calendar/calendar-feed.row.js';
import { START_TEXT } from '../episode/episode.row.js';
import type { Pooled } from './pooled.js';

type CalendarReads = Pick<Reads, 'calendarFeed' | 'calendarFeedsOf' | 'recordings'>;
type OpenFeedRow = CalendarFeedRow & Pick<OpenCalendarFeed, 'locale' | 'studioName'>;

/** Private calendars and what stands in them. */
export class SqlCalendarReads implements CalendarReads {
  constructor(private readonly pooled: Pooled) {}

  async calendarFeed(tokenHash: string): Promise<OpenCalendarFeed | null> {
    const row = await this.pooled.first<OpenFeedRow>(
      'calendar-feed',
      `select ${FEED_COLUMNS}, u.locale, s.name as "studioName" from calendar_feed f join app_user u on u.id = f.user_id left join studio s on s.id = f.studio_id
       where f.token_hash = $1 and f.revoked_at is null and u.closed_at is null and u.role <> 'member'`,
      [tokenHash],
    );
    return row && { ...toCalendarFeed(row), locale: row.locale, studioName: row.studioName };
  }

  async calendarFeedsOf(id: UserId): Promise<CalendarFeed[]> {
    const rows = await this.pooled.rows<CalendarFeedRow>(
      'calendar-feeds-of', `select ${FEED_COLUMNS} from calendar_feed f where f.user_id = $1 and f.revoked_at is null order by f.created_at desc, f.token_hash`, [id]);
    return rows.map(toCalendarFeed);
  }

  async recordings(studioId: StudioId | null, since: Date): Promise<Recording[]> {
    const rows = await this.pooled.rows<RecordingRow>(
      'recordings',
      `select e.id as "episodeId", e.title, ${START_TEXT} as start, e.zone, e.target_seconds as "targetSeconds", e.revision, e.changed_at as "changedAt",
         coalesce(concat_ws(', ', s.name, nullif(s.address, '')), '') as studio, coalesce(e.venue, '') as venue, v.number, v.released_at as "releasedAt"
       from episode e left join studio s on s.id = e.studio_id
         left join lateral (select n.number, n.released_at from rundown_version n join rundown r on r.id = n.rundown_id where r.episode_id = e.id order by n.number desc limit 1) v on true
       where e.start_local is not null and e.start_local at time zone e.zone > $2 and ($1::uuid is null or e.studio_id = $1)
       order by e.start_local at time zone e.zone, e.id`,
      [studioId, since],
    );
    return rows.map(({ studio, venue, number, releasedAt, ...recording }) => ({
      ...recording, place: studio || venue, version: number === null ? null : { number, releasedAt: releasedAt! },
    }));
  }
}

interface RecordingRow extends Omit<Recording, 'place' | 'version'> {
  readonly studio: string;
  readonly venue: string;
  readonly number: number | null;
  readonly releasedAt: Date | null;
}
