import type { CalendarFeed, StudioId, UserId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar_feed')
export class CalendarFeedRow {
  @PrimaryColumn({ type: 'text' }) tokenHash: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'uuid', nullable: true }) studioId: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}

/** The columns of a feed `f`, named as the noun's fields. */
export const FEED_COLUMNS = `f.token_hash as "tokenHash", f.user_id as "userId", f.studio_id as "studioId", f.created_at as "createdAt"`;

export const toCalendarFeed = ({ tokenHash, userId, studioId, createdAt }: Omit<CalendarFeedRow, 'revokedAt'>): CalendarFeed => ({
  tokenHash, userId: userId as UserId, studioId: studioId as StudioId | null, createdAt,
});
