import { newId } from '#platform';
import type pg from 'pg';
import { writeWords } from './write-words.js';

export const TOPICS = 5_000;
export const COMMENTS = 200_000;
const BATCH = 2_000;
const DAY = 86_400_000;

/** Fills the database with topics that are shown and comments that are published, a third of them replies, as they would have been written over three years. */
export async function fillTopics(client: pg.Client): Promise<void> {
  const { next, pick, text } = writeWords(20_261_210);
  const start = Date.UTC(2024, 0, 1);
  const topics = Array.from({ length: TOPICS }, (_, at) => ({
    id: newId(), title: `${text(7)} ${at}`, slug: `sujet-${at}`, page_hash: at.toString(16).padStart(64, '0'), pitch: text(40), article: text(300),
    state: pick(['open', 'open', 'closed', 'inProduction', 'recorded', 'published', 'published', 'archived']), sector: pick(['Culture', 'Énergie', 'Ville', 'Santé', 'École']), opened_at: new Date(start + at * 5 * 3_600_000),
  }));
  for (let from = 0; from < TOPICS; from += BATCH) {
    await client.query(
      `insert into topic (id, title, slug, page_hash, pitch, article, state, sector, opened_at, page_text, remarks, imported_at, detected_language, bank_edits, revision, zone, proposed_dates, page_revision)
       select id, title, slug, page_hash, pitch, article, state, sector, opened_at, '', '[]', opened_at, 'fr', '[]', 0, 'Europe/Paris', '[]', 0
       from jsonb_to_recordset($1::jsonb) as t (id uuid, title text, slug text, page_hash text, pitch text, article text, state text, sector text, opened_at timestamptz)`, [JSON.stringify(topics.slice(from, from + BATCH))]);
  }
  const heads = new Map<string, string>();
  for (let from = 0; from < COMMENTS; from += BATCH) {
    const comments = Array.from({ length: BATCH }, (_, at) => {
      // Some topics are much talked about, most of them little.
      const topic = topics[Math.floor(next() ** 2 * TOPICS)]!;
      const [id, head] = [newId(), next() < 1 / 3 ? heads.get(topic.id) : undefined];
      if (head === undefined) heads.set(topic.id, id);
      return { id, topic_id: topic.id, parent_id: head ?? null, text: text(10 + Math.floor(next() * 50)), client_key: `commentaire-${from + at}`, written_at: new Date(topic.opened_at.getTime() + next() * 60 * DAY) };
    });
    await client.query(
      `insert into public_contribution (id, topic_id, kind, parent_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
       select id, topic_id, 'comment', parent_id, 'Quelqu’un', text, client_key, 'published', 0, client_key, 'fr', 0, written_at, written_at
       from jsonb_to_recordset($1::jsonb) as c (id uuid, topic_id uuid, parent_id uuid, text text, client_key text, written_at timestamptz)`, [JSON.stringify(comments)]);
  }
  await client.query('vacuum analyze');
}
