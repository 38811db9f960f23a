import type { BrakedAct, Trust } from '#audience';
import type {
  AttemptCount, AudienceAttempt, Locale, PendingVisitor, PendingVisitorId, PersonId, Visitor, VisitorId, VisitorLink, VisitorSession, VisitorStore,
} from '#desk';
import type { EntityManager } from 'typeorm';
import { changedRows, insertUnlessTaken, readRows, runChange } from '../sql.js';
import {
  AudienceAttemptRow, LINK_COLUMNS, PendingVisitorRow, toPending, toVisitor, VISITOR_COLUMNS, VisitorLinkRow, VisitorRow, VisitorSessionRow, type ReadVisitorRow,
} from './visitor.row.js';

const OPEN = 'used_at is null and expires_at > $2';

/** Accounts of the audience and what keeps strangers out, inside one transaction. */
export class SqlVisitorStore implements VisitorStore {
  constructor(private readonly manager: EntityManager) {}

  async byEmail(email: string): Promise<{ visitor: Visitor; passwordHash: string | null } | null> {
    const [row] = await readRows<ReadVisitorRow & { passwordHash: string | null }>(
      this.manager, `select ${VISITOR_COLUMNS}, v.password_hash as "passwordHash" from visitor v where lower(v.email) = lower($1)`, [email]);
    return row ? { visitor: toVisitor(row), passwordHash: row.passwordHash } : null;
  }

  async lock(id: VisitorId): Promise<Visitor | null> {
    const [row] = await readRows<ReadVisitorRow>(this.manager, `select ${VISITOR_COLUMNS} from visitor v where v.id = $1 and v.anonymised_at is null for no key update`, [id]);
    return row ? toVisitor(row) : null;
  }

  async lockAll(ids: readonly VisitorId[]): Promise<Visitor[]> {
    return (await readRows<ReadVisitorRow>(this.manager, `select ${VISITOR_COLUMNS} from visitor v where v.id = any($1::uuid[]) and v.anonymised_at is null order by v.id for no key update`, [ids])).map(toVisitor);
  }

  async byId(id: VisitorId): Promise<Visitor | null> {
    const [row] = await readRows<ReadVisitorRow>(this.manager, `select ${VISITOR_COLUMNS} from visitor v where v.id = $1 and v.anonymised_at is null`, [id]);
    return row ? toVisitor(row) : null;
  }

  add({ id, name, email, locale, trust, personId }: Visitor, passwordHash: string | null, at: Date): Promise<boolean> {
    const row: VisitorRow = { id, name, email, passwordHash, locale, trust, personId, createdAt: at, anonymisedAt: null, wantedEmail: null, wantedEmailAt: null };
    return insertUnlessTaken(this.manager, VisitorRow, row, 'id');
  }

  async edit(id: VisitorId, { name, locale }: { readonly name: string; readonly locale: Locale }): Promise<void> {
    await this.manager.update(VisitorRow, { id }, { name, locale });
  }

  async setPassword(id: VisitorId, passwordHash: string | null): Promise<void> {
    await this.manager.update(VisitorRow, { id }, { passwordHash });
  }

  async setTrust(id: VisitorId, trust: Trust): Promise<void> {
    await this.manager.update(VisitorRow, { id }, { trust });
  }

  async setPerson(id: VisitorId, personId: PersonId): Promise<void> {
    await this.manager.update(VisitorRow, { id }, { personId });
  }

  async wantEmail(id: VisitorId, email: string | null, at: Date): Promise<void> {
    await this.manager.update(VisitorRow, { id }, { wantedEmail: email, wantedEmailAt: email === null ? null : at });
  }

  async moveTo(id: VisitorId, email: string): Promise<boolean> {
    await this.manager.query('savepoint address');
    try {
      const moved = await runChange(
        this.manager, 'update visitor set email = wanted_email, wanted_email = null, wanted_email_at = null where id = $1 and lower(wanted_email) = lower($2)', [id, email]);
      await this.manager.query('release savepoint address');
      return moved > 0;
    } catch (error) {
      if ((error as { driverError?: { constraint?: string } }).driverError?.constraint !== 'visitor_email_once') throw error;
      await this.manager.query('rollback to savepoint address');
      return false;
    }
  }

  async leaveAddress(id: VisitorId, email: string): Promise<void> {
    await runChange(this.manager, 'delete from visitor_link where lower(email) = lower($1) and used_at is null', [email]);
    await runChange(this.manager, 'delete from pending_visitor where lower(email) = lower($1)', [email]);
    await runChange(this.manager, 'update message set visitor_id = $1 where visitor_id is null and lower(address) = lower($2) and participation_id is null and recipient_user_id is null', [id, email]);
  }

  async addSession(session: VisitorSession): Promise<void> {
    await this.manager.insert(VisitorSessionRow, session);
  }

  async extendSession(tokenHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
    await this.manager.update(VisitorSessionRow, { tokenHash }, { lastSeenAt, expiresAt });
  }

  async removeSession(tokenHash: string): Promise<void> {
    await this.manager.delete(VisitorSessionRow, { tokenHash });
  }

  async removeSessions(id: VisitorId, exceptTokenHash: string | null): Promise<void> {
    await this.manager.query('delete from visitor_session where visitor_id = $1 and token_hash is distinct from $2', [id, exceptTokenHash]);
  }

  async addPending({ begun, ...pending }: PendingVisitor): Promise<void> {
    // The mapper's partial type cannot follow a draft of any shape.
    await this.manager.insert(PendingVisitorRow, { ...pending, topicId: begun?.topicId ?? null, draft: (begun?.draft ?? null) as object });
  }

  async pending(id: PendingVisitorId): Promise<PendingVisitor | null> {
    const row = await this.manager.findOne(PendingVisitorRow, { where: { id } });
    return row && toPending(row);
  }

  async removePending(id: PendingVisitorId): Promise<void> {
    await this.manager.delete(PendingVisitorRow, { id });
  }

  async addLinks(links: readonly VisitorLink[]): Promise<void> {
    if (links.length > 0) await this.manager.insert(VisitorLinkRow, links.map((link) => ({ ...link, usedAt: null })));
  }

  async openLink(tokenHash: string, now: Date): Promise<VisitorLink | null> {
    return (await readRows<VisitorLink>(this.manager, `select ${LINK_COLUMNS} from visitor_link where token_hash = $1 and ${OPEN}`, [tokenHash, now]))[0] ?? null;
  }

  async spendLink(tokenHash: string, now: Date): Promise<VisitorLink | null> {
    const [spent] = await changedRows<VisitorLink>(
      this.manager, `update visitor_link set used_at = $2 where token_hash = $1 and ${OPEN} returning ${LINK_COLUMNS}`, [tokenHash, now]);
    return spent ?? null;
  }

  async countAttempts(asked: readonly (AudienceAttempt & { readonly since: Date })[]): Promise<AttemptCount[]> {
    if (asked.length === 0) return [];
    // Taken in one order by everybody, so that two who wait for each other never do.
    await this.manager.query(
      `select pg_advisory_xact_lock(hashtext('audience_attempt'), hashtext(key)) from (select unnest($1::text[]) as key order by 1) k`,
      [asked.map(({ act, whoHash }) => `${act}:${whoHash}`)]);
    const rows = await readRows<{ count: number; oldest: Date | null }>(
      this.manager,
      `select c.count, c.oldest from unnest($1::text[], $2::text[], $3::timestamptz[]) with ordinality as a (act, who, since, place)
       cross join lateral (select count(*)::integer as count, min(t.at) as oldest from audience_attempt t where t.who_hash = a.who and t.act = a.act and t.at > a.since) c order by a.place`,
      [asked.map(({ act }) => act), asked.map(({ whoHash }) => whoHash), asked.map(({ since }) => since)]);
    return rows;
  }

  async addAttempts(attempts: readonly (AudienceAttempt & { readonly id: string })[], at: Date): Promise<void> {
    if (attempts.length > 0) await this.manager.insert(AudienceAttemptRow, attempts.map((attempt) => ({ ...attempt, at })));
  }

  async forgiveAttempts(act: BrakedAct, whoHash: string): Promise<void> {
    await runChange(this.manager, 'delete from audience_attempt where act = $1 and who_hash = $2', [act, whoHash]);
  }
}
