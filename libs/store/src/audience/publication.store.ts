import type { Doer, PersonInShow, PointStore, Publication, PublicationStore, PublicContributionId } from '#desk';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';
import { PEOPLE_IN_SHOWS, TELLS_POINTS } from './publication.sql.js';

/** Recordings that were published, inside one transaction. */
export class SqlPublicationStore implements PublicationStore {
  constructor(private readonly manager: EntityManager, private readonly newId: () => string) {}

  people(topicId: TopicId): Promise<PersonInShow[]> {
    return readRows<PersonInShow>(this.manager, PEOPLE_IN_SHOWS, [topicId]);
  }

  async add(topicId: TopicId, { episodeId, url, offsetSeconds, chapters, withoutRights, reason }: Publication, by: Doer, at: Date): Promise<void> {
    await this.manager.query(
      `insert into publication (id, topic_id, number, episode_id, url, offset_seconds, chapters, without_rights, reason, published_by, published_by_name, published_at)
       select $1, $2, coalesce(max(b.number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11 from publication b where b.topic_id = $2`,
      [this.newId(), topicId, episodeId, url, offsetSeconds, JSON.stringify(chapters), JSON.stringify(withoutRights), reason, by.id, by.name, at]);
  }
}

/** What people were told of their points, inside one transaction. */
export class SqlPointStore implements PointStore {
  constructor(private readonly manager: EntityManager) {}

  async tellsByItself(): Promise<boolean> {
    return (await readRows<{ tells: boolean }>(this.manager, TELLS_POINTS, []))[0]!.tells;
  }

  async setTellsByItself(tells: boolean, by: Doer, at: Date): Promise<void> {
    await this.manager.query(
      `insert into audience_setting (id, tells_points, edited_by, edited_by_name, edited_at) values (1, $1, $2, $3, $4)
       on conflict (id) do update set tells_points = excluded.tells_points, edited_by = excluded.edited_by, edited_by_name = excluded.edited_by_name, edited_at = excluded.edited_at`,
      [tells, by.id, by.name, at]);
  }

  told(ids: readonly PublicContributionId[]): ReturnType<PointStore['told']> {
    return readRows(
      this.manager, 'select d.public_contribution_id as id, d.became, d.segment, d.at_seconds as "atSeconds", d.times from point_told d where d.public_contribution_id = any($1::uuid[])', [ids]);
  }

  async tell(told: Parameters<PointStore['tell']>[0], { name, at }: Parameters<PointStore['tell']>[1]): Promise<void> {
    await this.manager.query(
      `insert into point_told (public_contribution_id, became, segment, at_seconds, times, message_id, told_by_name, told_at)
       select t.id, t.became, t.segment, t."atSeconds", 1, t."messageId", $2, $3 from jsonb_to_recordset($1::jsonb) as t (id uuid, became text, segment text, "atSeconds" integer, "messageId" uuid)
       on conflict (public_contribution_id) do update set became = excluded.became, segment = excluded.segment, at_seconds = excluded.at_seconds, times = point_told.times + 1,
         message_id = excluded.message_id, told_by_name = excluded.told_by_name, told_at = excluded.told_at`, [JSON.stringify(told), name, at]);
  }
}
