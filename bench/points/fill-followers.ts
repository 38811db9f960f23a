import { loadDemo, type Desk } from '#desk';
import type { TopicId } from '#rundown';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const DEMO = new URL('../../../apps/cli/demo/', import.meta.url);
/** Something written by each, and a reply by every second. */
const WRITTEN = 2;

/** The demonstration's topic in production, with so many people who follow it, wrote there twice each and were told nothing; its release says what became of every point. */
export async function fillFollowers(desk: Desk, databaseUrl: string, people: number): Promise<TopicId> {
  await loadDemo(desk, { page: readFileSync(new URL('topic-page.txt', DEMO), 'utf8'), applications: readFileSync(new URL('applications.json', DEMO), 'utf8'), password: 'démonstration', audience: true });
  const topicId = (await desk.reads.topics())[0]!.id;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`update topic set state = 'inProduction' where id = $1`, [topicId]);
    await client.query(
      `insert into visitor (id, name, email, locale, trust, created_at)
       select gen_random_uuid(), 'Personne numéro ' || n, 'suit.' || n || '@mail.example', case when n % 5 = 0 then 'en' else 'fr' end, 'accepted', now() from generate_series(1, $1::int) n`, [people]);
    await client.query(`insert into topic_follow (visitor_id, topic_id, followed_at) select id, $1, now() from visitor where email like 'suit.%'`, [topicId]);
    await client.query(
      `insert into public_contribution (id, topic_id, kind, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
       select gen_random_uuid(), $1, 'comment', v.id, v.name, 'Et pour la remarque ' || n || ' de ' || v.name || ', que fait-on quand la pièce ne se fabrique plus et que personne ne la refait ?', 'bench-' || v.id || '-' || n,
         'published', 0, 'bench-' || v.id || '-' || n, v.locale, 1, now(), now() from visitor v cross join generate_series(1, ${WRITTEN}) n where v.email like 'suit.%'`, [topicId]);
    await client.query(
      `insert into contribution (id, topic_id, content_key, kind, position, author_name, text, listed)
       select gen_random_uuid(), $1, content_key, 'comment', 1000 + row_number() over (order by content_key), author_name, text, true from public_contribution where content_key like 'bench-%'`, [topicId]);
    // A release is never changed: the next one deals with what they wrote.
    await client.query(
      `insert into rundown_version (id, rundown_id, number, revision, hash, snapshot, comment, released_by_name, released_at)
       select gen_random_uuid(), v.rundown_id, v.number + 1, v.revision, v.hash, jsonb_set(v.snapshot, '{points}', (v.snapshot -> 'points') || (
         select jsonb_agg((v.snapshot #> '{points,0}') || jsonb_build_object('contributionId', c.id, 'text', c.text, 'state', 'covered', 'segmentId', v.snapshot #> array['rundown', 'segments', (c.position % 5)::text, 'id'])) from contribution c where c.content_key like 'bench-%')),
         'Mesure', 'Inès', now() from rundown_version v join rundown r on r.id = v.rundown_id join episode e on e.id = r.episode_id where e.topic_id = $1 order by v.number desc limit 1`, [topicId]);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return topicId;
}
