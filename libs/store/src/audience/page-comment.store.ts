import type { RefusalReason, ReportReason } from '#audience';
import type { ContributionId, Doer, PageComment, PageCommentStore } from '#desk';
import type { EntityManager } from 'typeorm';
import { readRows } from '../sql.js';

/** Comments of imported pages, inside one transaction. */
export class SqlPageCommentStore implements PageCommentStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(id: ContributionId): Promise<PageComment | null> {
    // What stands beside it is read once it is locked.
    const [found] = await readRows(this.manager, `select from contribution where id = $1 and kind = 'comment' for no key update`, [id]);
    if (!found) return null;
    const [row] = await readRows<PageComment>(
      this.manager,
      `select c.id, c.topic_id as "topicId", c.listed and c.page_start is not null as "onPage", coalesce(h.moderation, 'published') as moderation, h.hidden_at as "hiddenAt"
       from contribution c left join page_comment h on h.contribution_id = c.id where c.id = $1 and (h.contribution_id is not null or (c.listed and c.page_start is not null))`, [id]);
    return row ?? null;
  }

  async report(id: ContributionId, reporterHash: string, reason: ReportReason, note: string, at: Date): Promise<number> {
    await this.manager.query(`insert into page_comment (contribution_id, moderation, report_count, left_out) values ($1, 'published', 0, false) on conflict do nothing`, [id]);
    await this.manager.query(
      `insert into page_comment_report (contribution_id, reporter_hash, reason, note, reported_at, handled_at) values ($1, $2, $3, $4, $5, null) on conflict (contribution_id, reporter_hash) do nothing`,
      [id, reporterHash, reason, note, at]);
    const [open] = await readRows<{ count: number; since: Date | null }>(
      this.manager, 'select count(*)::integer as count, min(reported_at) as since from page_comment_report where contribution_id = $1 and handled_at is null', [id]);
    await this.manager.query('update page_comment set report_count = $2, reported_at = $3 where contribution_id = $1', [id, open!.count, open!.since]);
    return open!.count;
  }

  async hide(id: ContributionId, at: Date): Promise<void> {
    await this.manager.query('update page_comment set hidden_at = coalesce(hidden_at, $2::timestamptz), left_out = null where contribution_id = $1', [id, at]);
  }

  async decide(id: ContributionId, refused: RefusalReason | null, by: Doer, at: Date): Promise<void> {
    const moderation = refused === null ? 'published' : 'refused';
    await this.manager.query(
      `insert into page_comment (contribution_id, moderation, reason, report_count, moderated_by, moderated_by_name, moderated_at, left_out) values ($1, $2, $3, 0, $4, $5, $6, null)
       on conflict (contribution_id) do update set moderation = excluded.moderation, reason = excluded.reason, report_count = 0, reported_at = null, hidden_at = null,
         moderated_by = excluded.moderated_by, moderated_by_name = excluded.moderated_by_name, moderated_at = excluded.moderated_at, left_out = null`,
      [id, moderation, refused, by.id, by.name, at]);
    await this.manager.query('update page_comment_report set handled_at = $2 where contribution_id = $1 and handled_at is null', [id, at]);
  }
}
