import type { SharedColumn, ShareLink, ShareLinkId } from '#desk';
import type { EpisodeId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('share_link')
export class ShareLinkRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) shows: ShareLink['shows'];
  @Column({ type: 'jsonb' }) columns: readonly SharedColumn[];
  @Column({ type: 'uuid', nullable: true }) madeBy: string | null;
  @Column({ type: 'text' }) madeByName: string;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) expiresAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @Column({ type: 'integer' }) opened: number;
  @Column({ type: 'timestamptz', nullable: true }) lastOpenedAt: Date | null;
}

/** The columns of a link `l` without its hash, named as the noun's fields. */
export const SHARE_COLUMNS = `l.id, l.episode_id as "episodeId", l.name, l.shows, l.columns, l.made_by_name as "madeByName", l.created_at as "createdAt",
  l.expires_at as "expiresAt", l.revoked_at as "revokedAt", l.opened, l.last_opened_at as "lastOpenedAt"`;

export const toShareLink = (row: Omit<ShareLinkRow, 'tokenHash' | 'madeBy'>): ShareLink => ({ ...row, id: row.id as ShareLinkId, episodeId: row.episodeId as EpisodeId });
