import { createLogger, newId } from '#platform';
import pg from 'pg';
import { openHouse } from '../../apps/worker/src/house/open-house.js';
import { openDemo } from '../../apps/api/src/open-demo.js';

/** What the measurements read and change. */
export interface Filled {
  readonly rundownId: string;
  readonly episodeId: string;
  readonly segmentId: string;
  readonly revision: number;
  /** `conducteur_session=…` of somebody who may edit. */
  readonly cookie: string;
}

/** Migrates the database and fills a rundown with `lines` segments, 4 speakers and 2 quotes in each. */
export async function fillRundown(databaseUrl: string, lines = 60): Promise<Filled> {
  const house = await openHouse({ databaseUrl, redisUrl: undefined, publicUrl: 'http://localhost', smtpUrl: undefined, mailFrom: 'x@localhost' }, createLogger({ level: 'warn' }));
  try {
    await openDemo(house.desk);
    const token = house.desk.secrets.newToken();
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows: [{ id: rundownId, topic_id: topicId, episode_id: episodeId }] } = await client.query(
      'select r.id, e.topic_id, r.episode_id from rundown r join episode e on e.id = r.episode_id limit 1');
    await client.query(
      `insert into session (token_hash, user_id, created_at, last_seen_at, expires_at)
       select $1, id, now(), now() + interval '1 hour', now() + interval '1 day' from app_user where role = 'producer'`,
      [house.desk.secrets.hash(token)]);
    await client.query('begin');
    for (const table of ['segment_speaker', 'segment_quote', 'segment_question']) await client.query(`delete from ${table} where segment_id in (select id from segment where rundown_id = $1)`, [rundownId]);
    await client.query('delete from point where rundown_id = $1', [rundownId]);
    await client.query('delete from segment where rundown_id = $1', [rundownId]);
    const ids: string[] = [];
    for (let position = 0; position < lines; position += 1) {
      const id = newId();
      ids.push(id);
      await client.query(
        `insert into segment (id, rundown_id, in_reserve, position, kind, title, objective, duration_seconds, outside, theme_id, content, camera, sound, lower_third, notes, why,
           position_locked, duration_locked, speakers_locked, count_to_end, cells)
         values ($1, $2, false, $3, 'debate', $4, 'Faire dire à chacun ce que la réparation lui coûte.', 52, false,
           (select id from theme where topic_id = $5 order by rank limit 1 offset $3 % 3), 'Relancer sur le prix de la pièce et sur le temps passé.', 'plan large', 'micro-cravate', '', '', '[]', false, false, false, false, '{}')`,
        [id, rundownId, position, `Séquence numéro ${position + 1}`, topicId]);
      await client.query(
        `insert into segment_speaker (segment_id, participation_id, position, role, seconds, why)
         select $1, id, row_number() over (order by id) - 1, case role when 'host' then 'host' else 'guest' end, 12, '[]' from participation where episode_id = $2 order by id limit 4`,
        [id, episodeId]);
      await client.query(
        `insert into segment_quote (segment_id, quote_id, position) select $1, id, row_number() over (order by rank) - 1 from (select id, rank from quote where topic_id = $2 order by rank limit 2 offset $3) q`,
        [id, topicId, (position * 2) % 60]);
    }
    await client.query('commit');
    await client.query('analyze');
    const { rows: [{ revision }] } = await client.query('select revision from rundown where id = $1', [rundownId]);
    await client.end();
    return { rundownId, episodeId, segmentId: ids[Math.floor(lines / 2)]!, revision, cookie: `conducteur_session=${token}` };
  } finally {
    await house.close();
  }
}
