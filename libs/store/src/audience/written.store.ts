import type { Moderation, Opinion, ReportReason } from '#audience';
import type { ContributionId, Doer, NewWording, PublicContribution, PublicContributionId, VisitorId, WrittenInputs, WrittenStore } from '#desk';
import { readMarkdown } from '#editorial';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertUnlessTaken, readRows, runChange } from '../sql.js';
import { PAGE_COMMENT, SHOWN } from './comment.sql.js';
import { HIDDEN } from './page-comment.row.js';
import { PUBLIC_COLUMNS, PublicContributionRow, SHOULD_BE_READ } from './public-contribution.row.js';

/** The revision of application `a` that a reading should take in; null: none. */
export const APPLICATION_TO_READ = "case when a.state = 'submitted' then a.revision end";

/** Whether the article that a producer wrote for topic `t` is another than the last reading knew. */
export const ARTICLE_UNREAD = 'md5(t.article_markdown) is distinct from t.article_read';

/** What the audience writes, inside one transaction. */
export class SqlWrittenStore implements WrittenStore {
  constructor(private readonly manager: EntityManager) {}

  add(contribution: PublicContribution): Promise<boolean> {
    const row: PublicContributionRow = { ...contribution, readAs: null, moderatedBy: null, moderatedByName: null, moderatedAt: null };
    return insertUnlessTaken(this.manager, PublicContributionRow, row, 'id');
  }

  async same(topicId: TopicId, clientKey: string, { visitorId, contentKey, questionId }: { readonly visitorId: VisitorId | null; readonly contentKey: string | null; readonly questionId: string | null }): Promise<PublicContribution | null> {
    const [row] = await readRows<PublicContribution>(
      this.manager,
      `select ${PUBLIC_COLUMNS} from public_contribution p where p.topic_id = $1 and (p.client_key = $2 or (p.visitor_id = $3 and p.moderation in ('waiting', 'published')
         and (p.content_key = $4 or (p.question_id = $5 and p.choice is not null)))) order by p.client_key = $2 desc limit 1`,
      [topicId, clientKey, visitorId, contentKey, questionId]);
    return row ?? null;
  }

  async lock(id: PublicContributionId): Promise<PublicContribution | null> {
    const [row] = await readRows<PublicContribution>(this.manager, `select ${PUBLIC_COLUMNS} from public_contribution p where p.id = $1 for update`, [id]);
    return row ?? null;
  }

  async authorOf(id: PublicContributionId): Promise<VisitorId | null> {
    const [row] = await readRows<{ id: VisitorId | null }>(this.manager, 'select visitor_id as id from public_contribution where id = $1', [id]);
    return row?.id ?? null;
  }

  async shownComment(topicId: TopicId, id: PublicContributionId | ContributionId): Promise<Pick<PublicContribution, 'id' | 'parentId' | 'parentPageId'> | null> {
    const [row] = await readRows<Pick<PublicContribution, 'id' | 'parentId' | 'parentPageId'>>(
      this.manager,
      `select p.id, p.parent_id as "parentId", p.parent_page_id as "parentPageId" from public_contribution p where p.id = $1 and p.topic_id = $2 and p.kind = 'comment' and ${SHOWN('p')}
       union all select c.id, null, c.id from contribution c where c.id = $1 and c.topic_id = $2 and ${PAGE_COMMENT}`, [id, topicId]);
    return row ?? null;
  }

  async reword(before: PublicContribution, { text, choice, sourceUrl, contentKey, moderation, reason }: NewWording, at: Date): Promise<boolean> {
    return this.unlessTaken(async () => {
      await this.manager.query(
        `insert into contribution_wording (public_contribution_id, wording, text, source_url, content_key, written_at, replaced_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [before.id, before.wording, before.text, before.sourceUrl, before.contentKey, before.editedAt ?? before.writtenAt, at]);
      await this.manager.query(
        `update public_contribution set text = $2, choice = $3, source_url = $8, content_key = $4, moderation = $5, reason = $6, wording = wording + 1, edited_at = $7::timestamptz,
           published_at = case when $5 = 'published' then coalesce(published_at, $7::timestamptz) end where id = $1`,
        [before.id, text, choice, contentKey, moderation, reason, at, sourceUrl]);
    });
  }

  async confirm(id: PublicContributionId, visitor: { readonly id: VisitorId; readonly name: string }, moderation: Moderation, reason: PublicContribution['reason'], at: Date): Promise<boolean> {
    return this.unlessTaken(() => this.manager.query(
      `update public_contribution set visitor_id = $2, author_name = $3, guest_email = null, moderation = $4, reason = $5, published_at = case when $4 = 'published' then $6::timestamptz end
       where id = $1 and moderation = 'unconfirmed'`, [id, visitor.id, visitor.name, moderation, reason, at]));
  }

  async moderate(id: PublicContributionId, moderation: Moderation, reason: PublicContribution['reason'], note: string | null, by: Doer, at: Date): Promise<void> {
    await this.manager.query(
      `update public_contribution set moderation = $2, reason = $3, note = $4, moderated_by = $5, moderated_by_name = $6, moderated_at = $7::timestamptz,
         published_at = case when $2 = 'published' then coalesce(published_at, $7::timestamptz) end where id = $1`,
      [id, moderation, reason, note, by.id, by.name, at]);
  }

  async withdraw(id: PublicContributionId): Promise<void> {
    await this.manager.query(`update public_contribution set moderation = 'withdrawn', reason = null, guest_email = null where id = $1`, [id]);
  }

  async countPublished(visitorId: VisitorId): Promise<number> {
    const [row] = await readRows<{ count: number }>(
      this.manager, `select count(*)::integer as count from public_contribution where visitor_id = $1 and moderation = 'published' and moderated_by_name is not null`, [visitorId]);
    return row!.count;
  }

  async report(id: PublicContributionId, reporterHash: string, reason: ReportReason, note: string, at: Date): Promise<number> {
    await this.manager.query(
      `insert into contribution_report (public_contribution_id, reporter_hash, reason, note, reported_at, handled_at) values ($1, $2, $3, $4, $5, null)
       on conflict (public_contribution_id, reporter_hash) do nothing`, [id, reporterHash, reason, note, at]);
    const [row] = await readRows<{ count: number }>(
      this.manager, 'select count(*)::integer as count from contribution_report where public_contribution_id = $1 and handled_at is null', [id]);
    await this.manager.query('update public_contribution set report_count = $2 where id = $1', [id, row!.count]);
    return row!.count;
  }

  async hide(id: PublicContributionId, at: Date): Promise<void> {
    await this.manager.query('update public_contribution set hidden_at = coalesce(hidden_at, $2::timestamptz) where id = $1', [id, at]);
  }

  async settleReports(id: PublicContributionId, at: Date): Promise<void> {
    await this.manager.query('update contribution_report set handled_at = $2 where public_contribution_id = $1 and handled_at is null', [id, at]);
    await this.manager.query('update public_contribution set report_count = 0, hidden_at = null where id = $1', [id]);
  }

  async setOpinion(topicId: TopicId, visitorId: VisitorId, stance: Opinion | null, at: Date): Promise<void> {
    if (stance === null) return void (await this.manager.query('delete from opinion where topic_id = $1 and visitor_id = $2', [topicId, visitorId]));
    await this.manager.query(
      `insert into opinion (topic_id, visitor_id, stance, changed_at) values ($1, $2, $3, $4)
       on conflict (topic_id, visitor_id) do update set stance = excluded.stance, changed_at = excluded.changed_at`, [topicId, visitorId, stance, at]);
  }

  async follow(topicId: TopicId, visitorId: VisitorId, follows: boolean, at: Date): Promise<void> {
    if (!follows) return void (await this.manager.query('delete from topic_follow where topic_id = $1 and visitor_id = $2', [topicId, visitorId]));
    await this.manager.query('insert into topic_follow (visitor_id, topic_id, followed_at) values ($2, $1, $3) on conflict do nothing', [topicId, visitorId, at]);
  }

  async isBehind(topicId: TopicId): Promise<boolean> {
    return (await this.behind('topic_id = $1', [topicId], 1)).length > 0;
  }

  topicsBehind(limit: number): Promise<TopicId[]> {
    return this.behind('true', [], limit);
  }

  async markRead(topicId: TopicId, { contributions, article, leftOut }: Omit<WrittenInputs, 'applications'>): Promise<void> {
    await runChange(
      this.manager,
      `update public_contribution p set read_as = r.key from public_contribution q left join jsonb_to_recordset($2::jsonb) as r (id uuid, key text) on r.id = q.id
       where p.id = q.id and q.topic_id = $1 and q.read_as is distinct from r.key`,
      [topicId, JSON.stringify(contributions.map(({ id, contentKey }) => ({ id, key: contentKey })))]);
    await runChange(
      this.manager,
      `update page_comment h set left_out = h.contribution_id = any($2::uuid[]) from contribution c
       where c.id = h.contribution_id and c.topic_id = $1 and h.left_out is distinct from (h.contribution_id = any($2::uuid[]))`,
      [topicId, leftOut.map(({ id }) => id)]);
    await runChange(this.manager, 'update topic set article_read = $2 where id = $1 and article_read is distinct from $2', [topicId, article?.mark ?? null]);
  }

  async markApplicationsRead(topicId: TopicId, applications: WrittenInputs['applications']): Promise<void> {
    await runChange(
      this.manager,
      `update application a set read_revision = r.revision from application b left join jsonb_to_recordset($2::jsonb) as r (id uuid, revision integer) on r.id = b.id
       where a.id = b.id and b.topic_id = $1 and b.begun_at is not null and b.read_revision is distinct from r.revision`,
      [topicId, JSON.stringify(applications)]);
  }

  private async behind(where: string, values: readonly unknown[], limit: number): Promise<TopicId[]> {
    const rows = await readRows<{ id: TopicId }>(
      this.manager,
      `select distinct id from (
         select p.topic_id as id from public_contribution p where (${SHOULD_BE_READ}) is distinct from p.read_as and ${where}
         union all select a.topic_id from application a where a.begun_at is not null and (${APPLICATION_TO_READ}) is distinct from a.read_revision and ${where}
         union all select c.topic_id from page_comment h join contribution c on c.id = h.contribution_id where h.left_out is distinct from ${HIDDEN('h')} and ${where}
         union all select t.id from (select t.id, t.id as topic_id, t.article_markdown, t.article_read from topic t) t where ${ARTICLE_UNREAD} and ${where}) b limit ${limit}`, values);
    return rows.map(({ id }) => id);
  }

  /** False when the same person wrote the same words already; what was tried is undone. */
  private async unlessTaken(change: () => Promise<unknown>): Promise<boolean> {
    await this.manager.query('savepoint wording');
    try {
      await change();
      await this.manager.query('release savepoint wording');
      return true;
    } catch (error) {
      if (!TAKEN.includes((error as { driverError?: { constraint?: string } }).driverError?.constraint ?? '')) throw error;
      await this.manager.query('rollback to savepoint wording');
      return false;
    }
  }
}

const TAKEN = ['public_contribution_words_once', 'public_contribution_choice_once'];

/** What readings take from the public page, in the order in which it was written. */
export async function readWritten(manager: EntityManager, id: TopicId): Promise<WrittenInputs> {
  const contributions = await readRows<WrittenInputs['contributions'][number]>(
    manager,
    `select p.id, p.content_key as "contentKey",
       json_build_object('kind', p.kind, 'author', p.author_name, 'text', p.text, 'question', p.question, 'date', to_char(p.written_at at time zone 'UTC', 'YYYY-MM-DD')) as text
     from public_contribution p where p.topic_id = $1 and (${SHOULD_BE_READ}) is not null order by p.written_at, p.id`, [id]);
  const applications = await readRows<WrittenInputs['applications'][number]>(
    manager, `select a.id, a.revision from application a where a.topic_id = $1 and a.begun_at is not null and a.state = 'submitted' order by a.id`, [id]);
  const leftOut = await readRows<WrittenInputs['leftOut'][number]>(
    manager, `select c.id, c.content_key as "contentKey" from page_comment h join contribution c on c.id = h.contribution_id where c.topic_id = $1 and ${HIDDEN('h')} order by c.content_key`, [id]);
  const [article] = await readRows<{ mark: string; markdown: string }>(
    manager, 'select md5(article_markdown) as mark, article_markdown as markdown from topic where id = $1 and article_markdown is not null', [id]);
  return { contributions, article: article === undefined ? null : { mark: article.mark, text: await readMarkdown(article.markdown) }, applications, leftOut };
}
