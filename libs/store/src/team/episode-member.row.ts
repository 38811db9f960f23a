import type { Column as RundownColumn, EpisodeMember, EpisodeRole, Role, UserId } from '#desk';
import type { EpisodeId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('episode_member')
export class EpisodeMemberRow {
  @PrimaryColumn({ type: 'uuid' }) episodeId: string;
  @PrimaryColumn({ type: 'uuid' }) userId: string;
  @Column({ type: 'text' }) role: EpisodeRole;
  @Column({ type: 'jsonb' }) columns: readonly RundownColumn[];
  @Column({ type: 'uuid', nullable: true }) addedBy: string | null;
  @Column({ type: 'timestamptz' }) addedAt: Date;
}

/** A member with what is known of their account. */
export interface NamedMemberRow extends Omit<EpisodeMemberRow, 'addedBy'> {
  readonly name: string;
  readonly studioRole: Role;
  readonly closed: boolean;
}

/** The columns of a member `m` and their account `u`, named as the noun's fields. */
export const MEMBER_COLUMNS = `m.episode_id as "episodeId", m.user_id as "userId", m.role, m.columns, m.added_at as "addedAt",
  u.name, u.role as "studioRole", u.closed_at is not null as closed`;
/** The owner first, then by name. */
export const MEMBER_ORDER = `m.role <> 'owner', lower(u.name), m.user_id`;

export const toMember = (row: NamedMemberRow): EpisodeMember => ({ ...row, episodeId: row.episodeId as EpisodeId, userId: row.userId as UserId });
