import type { ProposedDate, TopicState } from '#audience';
import type { Category, CategoryId, Doer, PreparationQuestion, TopicPageFile, TopicPageStore } from '#desk';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';
import { TopicRow } from '../topic/topic.row.js';
import { CATEGORY_COLUMNS, QUESTIONS_OF } from './topic-page.row.js';

/** The columns of a topic's page `t`, named as the noun's fields. */
export const TOPIC_PAGE_COLUMNS = `t.id, t.slug, t.title, t.state, t.given_pitch as pitch, t.given_venue as venue, t.given_format as format, t.given_treatment as treatment, t.given_sector as sector,
  t.article_markdown as "articleMarkdown", t.call_to_take_part as "callToTakePart", t.zone, t.proposed_dates as dates, t.opened_at as "openedAt", t.closes_at as "closesAt",
  t.published_url as "publishedUrl", t.page_revision as revision,
  coalesce((select json_agg(c.category_id order by c.category_id) from topic_category c where c.topic_id = t.id), '[]') as categories,
  ${QUESTIONS_OF('t.id')} as questions`;

/** Topics as the public sees them, inside one transaction. */
export class SqlTopicPageStore implements TopicPageStore {
  constructor(private readonly manager: EntityManager) {}

  byId(id: TopicId): Promise<TopicPageFile | null> {
    return this.read('t.id = $1', id);
  }

  async lock(id: TopicId): Promise<TopicPageFile | null> {
    // Read by a statement of its own once the lock is there: see what others did while it was waited for.
    await this.manager.query('select from topic where id = $1 for no key update', [id]);
    return this.read('t.id = $1', id);
  }

  bySlug(slug: string): Promise<TopicPageFile | null> {
    return this.read('t.slug = $1', slug);
  }

  async slugsLike(slug: string): Promise<string[]> {
    const rows = await readRows<{ slug: string }>(this.manager, `select slug from topic where slug = $1 or slug like $1 || '-%'`, [slug]);
    return rows.map((row) => row.slug);
  }

  async save({ id, slug, state, pitch, venue, format, treatment, sector, articleMarkdown, callToTakePart, zone, dates, openedAt, closesAt, publishedUrl, revision }: Omit<TopicPageFile, 'categories' | 'questions'>, by: Doer, at: Date): Promise<void> {
    await this.manager.update(TopicRow, { id }, {
      slug, state: state as TopicState, givenPitch: pitch, givenVenue: venue, givenFormat: format, givenTreatment: treatment, givenSector: sector, articleMarkdown, callToTakePart, zone,
      proposedDates: dates as ProposedDate[], openedAt, closesAt, publishedUrl, pageRevision: revision, pageEditedAt: at, pageEditedByName: by.name,
    });
  }

  async setTitle(id: TopicId, title: string): Promise<void> {
    await this.manager.update(TopicRow, { id }, { title, givenTitle: title });
  }

  async setCategories(id: TopicId, categories: readonly CategoryId[]): Promise<void> {
    await this.manager.query('delete from topic_category where topic_id = $1 and category_id <> all($2::uuid[])', [id, categories]);
    // One that somebody removed at the same moment is left out.
    await this.manager.query(
      'insert into topic_category (topic_id, category_id) select $1, c.id from category c where c.id = any($2::uuid[]) on conflict do nothing', [id, categories]);
  }

  async saveQuestions(id: TopicId, questions: readonly PreparationQuestion[], at: Date): Promise<void> {
    await this.manager.query('delete from preparation_question where topic_id = $1 and id <> all($2::uuid[])', [id, questions.map((question) => question.id)]);
    await this.manager.query(
      `insert into preparation_question (id, topic_id, position, kind, text, choices, state, created_at)
       select q.id, $1, q.position, q.kind, q.text, q.choices, q.state, $3
       from jsonb_to_recordset($2::jsonb) as q (id uuid, position integer, kind text, text text, choices jsonb, state text)
       on conflict (id) do update set position = excluded.position, kind = excluded.kind, text = excluded.text, choices = excluded.choices, state = excluded.state
       where preparation_question.topic_id = $1`,
      [id, JSON.stringify(questions.map((question, position) => ({ ...question, position }))), at]);
  }

  async lockCategories(): Promise<Category[]> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtext('category'))`);
    return readRows<Category>(this.manager, `select ${CATEGORY_COLUMNS} from category c order by c.position, c.id`);
  }

  async saveCategories(categories: readonly Category[]): Promise<void> {
    await this.manager.query('delete from category where id <> all($1::uuid[])', [categories.map(({ id }) => id)]);
    await this.manager.query(
      `insert into category (id, slug, name_fr, name_en, position)
       select c.id, c.slug, c."nameFr", c."nameEn", c.position from jsonb_to_recordset($1::jsonb) as c (id uuid, slug text, "nameFr" text, "nameEn" text, position integer)
       on conflict (id) do update set slug = excluded.slug, name_fr = excluded.name_fr, name_en = excluded.name_en, position = excluded.position`,
      [JSON.stringify(categories.map((category, position) => ({ ...category, position })))]);
  }

  private async read(where: string, value: string): Promise<TopicPageFile | null> {
    const [row] = await readRows<TopicPageFile>(this.manager, `select ${TOPIC_PAGE_COLUMNS} from topic t where ${where}`, [value]);
    return row ?? null;
  }
}
