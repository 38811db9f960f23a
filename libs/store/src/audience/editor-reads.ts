import type { CategoryInUse, EditorReads, ListedVisitor, LoggedPublication, PersonInShow, PointFollower, QueuedContribution, Slice, Sliced, StaleSource, VisitorId } from '#desk';
import type { RundownId, TopicId } from '#rundown';
import { INSTANT } from '../instant.sql.js';
import type { Pooled } from '../reads/pooled.js';
import { readCursor, rowsFor, toSlice } from './cursor.js';
import { PEOPLE_IN_SHOWS, POINT_FOLLOWERS, PUBLICATIONS_IN_FORCE, TELLS_POINTS } from './publication.sql.js';
import { STALE_SOURCES } from './stale-sources.sql.js';
import { CATEGORY_COLUMNS } from './topic-page.row.js';

const LONGEST_EXCERPT = 280;

const REPORTS = (table: string, column: string, id: string): string =>
  `coalesce((select json_agg(json_build_object('reason', r.reason, 'note', r.note, 'reportedAt', ${INSTANT('r.reported_at')}) order by r.reported_at, r.reporter_hash)
    from ${table} r where r.${column} = ${id} and r.handled_at is null), '[]') as reports`;

/** What a moderator sees of `p`, and what its list sorts by. */
const WRITTEN = (key: string): string => `select p.id, false as "fromPage", p.kind, p.topic_id as "topicId", p.user_id as "userId", p.author_name as "authorName", p.text, p.question, p.choice, p.source_url as "sourceUrl",
    p.moderation, p.reason, p.note, p.hidden_at as "hiddenAt", p.wording, p.written_at as "writtenAt", null as "writtenOn", p.edited_at as "editedAt",
    t.title as "topicTitle", t.slug as "topicSlug", v.trust, p.moderated_by_name as "moderatedByName", p.moderated_at as "moderatedAt",
    left(coalesce((select o.text from public_contribution o where o.id = p.parent_id), (select c.text from contribution c where c.id = p.parent_page_id)), ${LONGEST_EXCERPT}) as "replyTo",
    (select count(*)::integer from public_contribution o where o.visitor_id = p.visitor_id and o.moderation = 'published' and o.moderated_by_name is not null) as "publishedBefore",
    (select count(*)::integer from public_contribution o where o.visitor_id = p.visitor_id and o.moderation = 'refused') as "refusedBefore",
    ${REPORTS('contribution_report', 'public_contribution_id', 'p.id')}, ${key} as key
  from public_contribution p join topic t on t.id = p.topic_id left join visitor v on v.id = p.visitor_id and v.anonymised_at is null`;

/** The same of comment `c` of an imported page and what became of it, `h`. */
const OF_PAGE = (key: string): string => `select c.id, true, c.kind, c.topic_id, null, c.author_name, c.text, null, null, null,
    h.moderation, h.reason, null, h.hidden_at, 0, null, c.written_on::text, null, t.title, t.slug, null, h.moderated_by_name, h.moderated_at, null, 0, 0,
    ${REPORTS('page_comment_report', 'contribution_id', 'h.contribution_id')}, ${key}
  from page_comment h join contribution c on c.id = h.contribution_id join topic t on t.id = c.topic_id`;

interface KeyedRow extends QueuedContribution {
  readonly key: Date;
}

/** Both kinds, sorted by `key` and id; $1 topic, $2 rows, $3 and $4 the key of the last one seen. */
function both(written: { readonly key: string; readonly where: string }, ofPage: { readonly key: string; readonly where: string }, way: 'asc' | 'desc'): string {
  const past = (key: string, id: string) => `($3::timestamptz is null or (${key}, ${id}) ${way === 'asc' ? '>' : '<'} ($3::timestamptz, $4::uuid)) order by ${key} ${way}, ${id} ${way} limit $2`;
  return `select * from (
    (${WRITTEN(written.key)} where ${written.where} and ($1::uuid is null or p.topic_id = $1) and ${past(written.key, 'p.id')})
    union all
    (${OF_PAGE(ofPage.key)} where ${ofPage.where} and ($1::uuid is null or c.topic_id = $1) and ${past(ofPage.key, 'h.contribution_id')})
  ) q order by key ${way}, id ${way} limit $2`;
}

const QUEUE = both(
  { key: 'p.written_at', where: `(p.moderation = 'waiting' or (p.moderation = 'published' and p.report_count > 0))` },
  { key: 'h.reported_at', where: 'h.reported_at is not null' }, 'asc');
const DECISIONS = both(
  { key: 'p.moderated_at', where: `p.moderated_at is not null and p.moderation in ('published', 'refused')` }, { key: 'h.moderated_at', where: 'h.moderated_at is not null' }, 'desc');
const INSIGHTS = `${WRITTEN('p.written_at')} where p.topic_id = $1 and p.kind = 'insight' and p.moderation in ('waiting', 'published', 'refused') and p.reason is distinct from 'honeypot'
  and ($3::timestamptz is null or (p.written_at, p.id) < ($3::timestamptz, $4::uuid)) order by p.written_at desc, p.id desc limit $2`;

/** The public's side as its producers look after it, one statement each. */
export class SqlEditorReads implements EditorReads {
  constructor(private readonly pooled: Pooled) {}

  categoriesInUse(): Promise<CategoryInUse[]> {
    return this.pooled.rows<CategoryInUse>(
      'categories-in-use', `select ${CATEGORY_COLUMNS}, (select count(*)::integer from topic_category n where n.category_id = c.id) as "topicCount" from category c order by c.position, c.id`);
  }

  moderationQueue(topicId: TopicId | null, slice: Slice): Promise<Sliced<QueuedContribution>> {
    return this.queued('moderation-queue', QUEUE, topicId, slice);
  }

  moderationDecisions(topicId: TopicId | null, slice: Slice): Promise<Sliced<QueuedContribution>> {
    return this.queued('moderation-decisions', DECISIONS, topicId, slice);
  }

  insights(topicId: TopicId, slice: Slice): Promise<Sliced<QueuedContribution>> {
    return this.queued('insights', INSIGHTS, topicId, slice);
  }

  staleSources(rundownId: RundownId): Promise<StaleSource[]> {
    return this.pooled.rows<StaleSource>('stale-sources', STALE_SOURCES, [rundownId]);
  }

  async pointFollowers(topicId: TopicId, slice: Slice): Promise<Sliced<PointFollower>> {
    const key = readCursor(slice, 'text', 'id');
    const rows = await this.pooled.rows<PointFollower & { sorted: string }>(
      'point-followers',
      `select w.*, lower(w.name) as sorted from (${POINT_FOLLOWERS}) w where $3::text is null or (lower(w.name), w.id) > ($3, $4::uuid) order by lower(w.name), w.id limit $2`,
      [topicId, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null]);
    return toSlice(rows, slice, ({ sorted, id }) => [sorted, id], ({ id, name, email, locale }) => ({ id, name, email, locale }));
  }

  followersNamed(topicId: TopicId, ids: readonly VisitorId[]): Promise<PointFollower[]> {
    return this.pooled.rows<PointFollower>('followers-named', `${POINT_FOLLOWERS} and v.id = any($2::uuid[])`, [topicId, ids]);
  }

  async tellsPoints(): Promise<boolean> {
    return (await this.pooled.first<{ tells: boolean }>('tells-points', TELLS_POINTS))!.tells;
  }

  publicationsInForce(topicId: TopicId): Promise<LoggedPublication[]> {
    return this.pooled.rows<LoggedPublication>('publications-in-force', PUBLICATIONS_IN_FORCE, [topicId]);
  }

  peopleInShows(topicId: TopicId): Promise<PersonInShow[]> {
    return this.pooled.rows<PersonInShow>('people-in-shows', PEOPLE_IN_SHOWS, [topicId]);
  }

  async visitors(words: string, slice: Slice): Promise<Sliced<ListedVisitor>> {
    const key = readCursor(slice, 'moment', 'id');
    const rows = await this.pooled.rows<ListedVisitor>(
      'visitors',
      `select v.id, v.name, v.email, v.locale, v.trust, v.created_at as "createdAt",
         (select count(*)::integer from public_contribution p where p.visitor_id = v.id) as "contributionCount",
         (select count(*)::integer from application a where a.visitor_id = v.id) as "applicationCount"
       from visitor v where v.anonymised_at is null and (strpos(lower(v.email), lower($1)) > 0 or strpos(lower(v.name), lower($1)) > 0)
         and ($3::timestamptz is null or (v.created_at, v.id) < ($3::timestamptz, $4::uuid)) order by v.created_at desc, v.id desc limit $2`,
      [words, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null]);
    return toSlice(rows, slice, (row) => [row.createdAt.toISOString(), row.id], (row) => row);
  }

  private async queued(name: string, list: string, topicId: TopicId | null, slice: Slice): Promise<Sliced<QueuedContribution>> {
    const at = readCursor(slice, 'moment', 'id');
    const rows = await this.pooled.rows<KeyedRow>(name, list, [topicId, rowsFor(slice), at?.[0] ?? null, at?.[1] ?? null]);
    return toSlice(rows, slice, (row) => [row.key.toISOString(), row.id], ({ key: _key, ...row }) => row);
  }
}
