import type { EpisodeMember, Membership, TeamStore, UserId } from '#desk';
import type { EpisodeId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readPrepared, readRows } from '../sql.js';
import { MEMBER_COLUMNS, MEMBER_ORDER, toMember, type NamedMemberRow } from './episode-member.row.js';

/** Who works on which episode, inside one transaction. */
export class SqlTeamStore implements TeamStore {
  constructor(private readonly manager: EntityManager) {}

  async membership(episodeId: EpisodeId, userId: UserId): Promise<Membership | null> {
    const [row] = await readPrepared<Membership>(
      this.manager, 'membership',
      'select m.role, m.columns from episode_member m join app_user u on u.id = m.user_id where m.episode_id = $1 and m.user_id = $2 and u.closed_at is null', [episodeId, userId]);
    return row ?? null;
  }

  async lock(episodeId: EpisodeId): Promise<EpisodeMember[] | null> {
    if ((await readRows(this.manager, 'select id from episode where id = $1 for no key update', [episodeId])).length === 0) return null;
    const rows = await readRows<NamedMemberRow>(
      this.manager, `select ${MEMBER_COLUMNS} from episode_member m join app_user u on u.id = m.user_id where m.episode_id = $1 order by ${MEMBER_ORDER}`, [episodeId]);
    return rows.map(toMember);
  }

  async put(episodeId: EpisodeId, userId: UserId, { role, columns }: Membership, by: UserId | null, at: Date): Promise<void> {
    await this.manager.query(
      `insert into episode_member (episode_id, user_id, role, columns, added_by, added_at) values ($1, $2, $3, $4::jsonb, $5, $6)
       on conflict (episode_id, user_id) do update set role = excluded.role, columns = excluded.columns`,
      [episodeId, userId, role, JSON.stringify(columns), by, at],
    );
  }

  async remove(episodeId: EpisodeId, userId: UserId): Promise<void> {
    await this.manager.query('delete from episode_member where episode_id = $1 and user_id = $2', [episodeId, userId]);
  }
}
