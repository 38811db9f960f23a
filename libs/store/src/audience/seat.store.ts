import type { AudienceSeat, AudienceSeatId, Doer, EpisodeAudience, SeatStore, VisitorId } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows, upsertAll } from '../sql.js';
import { AUDIENCE_COLUMNS, AudienceSeatRow, SEAT_COLUMNS } from './audience-seat.row.js';

/** Seats in the audience, inside one transaction. */
export class SqlSeatStore implements SeatStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(id: EpisodeId): Promise<EpisodeAudience | null> {
    const [row] = await readRows<EpisodeAudience>(this.manager, `select ${AUDIENCE_COLUMNS} from episode_audience h where h.episode_id = $1 for update`, [id]);
    return row ?? null;
  }

  async save({ episodeId, capacity, open, doors, rightsVersion, rightsTextFr, rightsTextEn }: EpisodeAudience, by: Doer, at: Date): Promise<boolean> {
    const rows = await readRows(
      this.manager,
      `insert into episode_audience (episode_id, capacity, open, doors_local, rights_version, rights_text_fr, rights_text_en, edited_by, edited_by_name, edited_at)
       select e.id, $2, $3, $4::timestamp, $5, $6, $7, $8, $9, $10 from episode e where e.id = $1
       on conflict (episode_id) do update set capacity = excluded.capacity, open = excluded.open, doors_local = excluded.doors_local, rights_version = excluded.rights_version,
         rights_text_fr = excluded.rights_text_fr, rights_text_en = excluded.rights_text_en, edited_by = excluded.edited_by, edited_by_name = excluded.edited_by_name, edited_at = excluded.edited_at
       returning episode_id`,
      [episodeId, capacity, open, doors, rightsVersion, rightsTextFr, rightsTextEn, by.id, by.name, at]);
    return rows.length > 0;
  }

  async topicOf(id: EpisodeId): Promise<TopicId | null> {
    return (await readRows<{ topicId: TopicId }>(this.manager, 'select topic_id as "topicId" from episode where id = $1', [id]))[0]?.topicId ?? null;
  }

  seats(id: EpisodeId): Promise<AudienceSeat[]> {
    return readRows<AudienceSeat>(this.manager, `select ${SEAT_COLUMNS} from audience_seat s where s.episode_id = $1 order by s.number`, [id]);
  }

  put(seat: AudienceSeat): Promise<void> {
    return upsertAll(
      this.manager, AudienceSeatRow, [seat], ['id'],
      ['number', 'state', 'rights_version', 'rights_accepted_at', 'asked_at', 'promoted_at', 'released_at', 'checked_in_at', 'checked_in_by_name', 'accessibility']);
  }

  async promote(ids: readonly AudienceSeatId[], at: Date): Promise<void> {
    if (ids.length > 0) await this.manager.query(`update audience_seat set state = 'in', promoted_at = $2 where id = any($1::uuid[]) and state = 'waiting'`, [ids, at]);
  }

  async heldBy(id: VisitorId): Promise<EpisodeId[]> {
    const rows = await readRows<{ id: EpisodeId }>(
      this.manager, `select episode_id as id from audience_seat where visitor_id = $1 and state <> 'released' and checked_in_at is null order by episode_id`, [id]);
    return rows.map((row) => row.id);
  }

  async seatById(id: AudienceSeatId): Promise<AudienceSeat | null> {
    return (await readRows<AudienceSeat>(this.manager, `select ${SEAT_COLUMNS} from audience_seat s where s.id = $1`, [id]))[0] ?? null;
  }
}
