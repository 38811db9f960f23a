import type { ClaimedMessage, ClaimId, Locale, Message, MessageId, MessageLeaving, MessageStore, ParticipationId, PersonId, SettledMessage } from '#desk';
import type { NoticeKind, WrittenNotice } from '#notices';
import type { RundownId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { changedRows, readPrepared, readRows, runChange } from '../sql.js';
import { fromMessage, MESSAGE_COLUMNS, MessageRow, toClaimed, toMessage, type ReadMessageRow } from './message.row.js';

const ids = <Id>(rows: readonly { id: Id }[]): Id[] => rows.map(({ id }) => id);

/** Mails on their way, inside one transaction. */
export class SqlMessageStore implements MessageStore {
  constructor(private readonly manager: EntityManager) {}

  async add(messages: readonly Message[], at: Date): Promise<MessageId[]> {
    const added: MessageId[] = [];
    for (let from = 0; from < messages.length; from += 500) {
      const rows = messages.slice(from, from + 500).map((message) => fromMessage(message, at));
      const done = await this.manager.createQueryBuilder().insert().into(MessageRow).values(rows).orIgnore().returning('id').updateEntity(false).execute();
      added.push(...ids(done.raw as { id: MessageId }[]));
    }
    return added;
  }

  async refresh(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const records = messages.map(({ key, words, about }) => ({ key, words, facts: about?.facts ?? null }));
    await this.manager.query(
      `update message m set words = r.words, subject = r.words ->> 'subject', facts = r.facts from jsonb_to_recordset($1::text::jsonb) as r (key text, words jsonb, facts jsonb)
       where m.key = r.key and m.state in ('drafted', 'queued') and m.facts is not null`, [JSON.stringify(records)]);
  }

  async lock(list: readonly MessageId[]): Promise<Message[]> {
    return (await readRows<ReadMessageRow>(this.manager, `select ${MESSAGE_COLUMNS} from message m where m.id = any($1::uuid[]) order by m.id for update`, [list])).map(toMessage);
  }

  unsent(participations: readonly ParticipationId[]): Promise<{ id: MessageId; key: string; kind: NoticeKind; participation: ParticipationId }[]> {
    return readRows(
      this.manager, `select id, key, kind, participation_id as participation from message where participation_id = any($1::uuid[]) and state in ('drafted', 'queued') order by id for update`, [participations]);
  }

  void(list: readonly MessageId[], why: string, at: Date): Promise<number> {
    return runChange(this.manager, `update message set state = 'voided', reason = $2, touched_at = $3 where id = any($1::uuid[]) and state in ('drafted', 'queued')`, [list, why, at]);
  }

  async voidOlder(rundownId: RundownId, version: number, at: Date): Promise<void> {
    await this.manager.query(
      `update message set state = 'voided', touched_at = $3 where rundown_id = $1 and version < $2 and participation_id is null and state in ('drafted', 'queued')`,
      [rundownId, version, at],
    );
  }

  async queueKept(kept: readonly { readonly key: string; readonly dueAt: Date }[], at: Date): Promise<void> {
    if (kept.length === 0) return;
    await this.manager.query(
      `update message m set state = 'queued', due_at = k.due_at, touched_at = $3 from unnest($1::text[], $2::timestamptz[]) as k (key, due_at) where m.key = k.key and m.state = 'drafted'`,
      [kept.map(({ key }) => key), kept.map(({ dueAt }) => dueAt), at]);
  }

  editedWords(keys: readonly string[]): Promise<{ key: string; words: WrittenNotice }[]> {
    return readRows(this.manager, `select key, words from message where key = any($1::text[]) and state in ('drafted', 'queued') and participation_id is not null and facts is null`, [keys]);
  }

  async queueDrafts(list: readonly MessageId[], dueAt: Date, atOnce: boolean, at: Date): Promise<MessageId[]> {
    return ids(await changedRows<{ id: MessageId }>(
      this.manager, `update message set state = 'queued', due_at = $2::timestamptz, at_once = $4, touched_at = $3::timestamptz where id = any($1::uuid[]) and state = 'drafted' returning id`, [list, dueAt, at, atOnce]));
  }

  async edit(id: MessageId, words: WrittenNotice, byName: string, at: Date): Promise<boolean> {
    const done = await runChange(
      this.manager, `update message set words = $2::text::jsonb, subject = $3, facts = null, edited_by_name = $4, touched_at = $5 where id = $1 and state = 'drafted'`,
      [id, JSON.stringify(words), words.subject, byName, at]);
    return done === 1;
  }

  async readdress(person: PersonId, address: string, locale: Locale, at: Date): Promise<void> {
    await this.manager.query(
      `update message set address = $2, locale = case when facts is null then locale else $3 end, touched_at = $4
       where recipient_person_id = $1 and state in ('drafted', 'queued')`, [person, address, locale, at]);
  }

  async voidLost(person: PersonId, why: string, at: Date): Promise<ClaimedMessage[]> {
    const rows = await readRows<ReadMessageRow>(
      this.manager,
      `with m as (update message set state = 'voided', reason = $2, sent_at = null, touched_at = $3::timestamptz
         where recipient_person_id = $1 and state in ('failed', 'bounced') returning message.*)
       select ${MESSAGE_COLUMNS} from m order by m.id`, [person, why, at]);
    return rows.map(toClaimed);
  }

  async requeue(id: MessageId, at: Date): Promise<{ was: 'failed' | 'bounced' | 'unknown'; message: ClaimedMessage } | null> {
    const [row] = await readRows<ReadMessageRow & { was: 'failed' | 'bounced' | 'unknown' }>(
      this.manager,
      `with old as (select id, state from message where id = $1 and state in ('failed', 'bounced', 'unknown') for update),
       m as (update message set state = 'queued', due_at = $2::timestamptz, at_once = true, touched_at = $2::timestamptz, attempts = 0, reason = null, sent_at = null,
           claim = null, claimed_until = null, data_started_at = null, bounced_at = null, bounce = null
         from old where message.id = old.id returning message.*, old.state as was)
       select ${MESSAGE_COLUMNS}, m.was from m`, [id, at]);
    return row ? { was: row.was, message: toClaimed(row) } : null;
  }

  async claim(claim: ClaimId, limit: number, now: Date, until: Date): Promise<ClaimedMessage[]> {
    const rows = await readPrepared<ReadMessageRow>(
      this.manager, 'claim-messages',
      `with due as (select id from message where state = 'queued' and due_at <= $3::timestamptz order by due_at, created_at, id limit $2 for update skip locked),
       m as (update message set state = 'sending', claim = $1, claimed_until = $4::timestamptz, attempts = attempts + 1, touched_at = $3::timestamptz, data_started_at = null from due where message.id = due.id returning message.*)
       select ${MESSAGE_COLUMNS} from m order by m.due_at, m.created_at, m.id`, [claim, limit, now, until]);
    return rows.map(toClaimed);
  }

  async held(claim: ClaimId, list: readonly MessageId[]): Promise<MessageId[]> {
    return ids(await readPrepared<{ id: MessageId }>(
      this.manager, 'held-messages', `select id from message where id = any($2::uuid[]) and claim = $1 and state = 'sending' order by id for update`, [claim, list]));
  }

  async participationsOf(list: readonly MessageId[]): Promise<ParticipationId[]> {
    return ids(await readPrepared<{ id: ParticipationId }>(
      this.manager, 'participations-of-messages', 'select distinct participation_id as id from message where id = any($1::uuid[]) and participation_id is not null', [list]));
  }

  async participationsOfDead(now: Date): Promise<ParticipationId[]> {
    return ids(await readRows<{ id: ParticipationId }>(
      this.manager, `select distinct participation_id as id from message where state = 'sending' and claimed_until < $1 and participation_id is not null`, [now]));
  }

  async busy(claim: ClaimId, participations: readonly ParticipationId[]): Promise<ParticipationId[]> {
    if (participations.length === 0) return [];
    const rows = await readPrepared<{ id: ParticipationId }>(
      this.manager, 'busy-participations',
      `select distinct participation_id as id from message where participation_id = any($2::uuid[]) and state = 'sending' and claim <> $1`, [claim, participations]);
    return ids(rows);
  }

  async prolong(claim: ClaimId, until: Date): Promise<void> {
    await readPrepared(this.manager, 'prolong-claim', `update message set claimed_until = $2 where claim = $1 and state = 'sending'`, [claim, until]);
  }

  async prepare(claim: ClaimId, leaving: readonly { readonly id: MessageId; readonly address: string; readonly words: WrittenNotice; readonly leaving: MessageLeaving }[]): Promise<void> {
    if (leaving.length === 0) return;
    const records = leaving.map(({ id, address, words, leaving: { entry, toldChange } }) => ({ id, address, words, entry, told_change: toldChange }));
    await readPrepared(this.manager, 'prepare-messages', PREPARE, [claim, JSON.stringify(records)]);
  }

  async begin(claim: ClaimId, list: readonly MessageId[], at: Date): Promise<MessageId[]> {
    return ids(await readPrepared<{ id: MessageId }>(
      this.manager, 'begin-messages', `update message set data_started_at = $3 where id = any($2::uuid[]) and claim = $1 and state = 'sending' returning id`, [claim, list, at]));
  }

  async settle(claim: ClaimId, settled: readonly SettledMessage[], at: Date): Promise<ClaimedMessage[]> {
    if (settled.length === 0) return [];
    const records = settled.map(({ id, state, reason, dueAt }) => ({ id, state, reason, due_at: dueAt ?? null }));
    return (await readPrepared<ReadMessageRow>(this.manager, 'settle-messages', SETTLE, [claim, JSON.stringify(records), at])).map(toClaimed);
  }

  async freeDead(now: Date): Promise<{ readonly unknown: ClaimedMessage[]; readonly requeued: ClaimedMessage[] }> {
    const rows = await readRows<ReadMessageRow>(
      this.manager,
      `with dead as (select id, data_started_at from message where state = 'sending' and claimed_until < $1::timestamptz for update skip locked),
       m as (update message set claim = null, claimed_until = null, touched_at = $1::timestamptz,
           state = case when dead.data_started_at is null then 'queued' else 'unknown' end,
           reason = case when dead.data_started_at is null then message.reason else 'the sender stopped while sending' end
         from dead where message.id = dead.id returning message.*)
       select ${MESSAGE_COLUMNS} from m order by m.id`, [now]);
    const freed = rows.map(toClaimed);
    return { unknown: freed.filter(({ state }) => state === 'unknown'), requeued: freed.filter(({ state }) => state === 'queued') };
  }

  async countDue(now: Date): Promise<number> {
    const [row] = await readRows<{ count: number }>(this.manager, `select count(*)::int as count from message where state = 'queued' and due_at <= $1`, [now]);
    return row!.count;
  }

  async bounce(messageIdHeader: string, { code, reason, permanent }: { readonly code: string; readonly reason: string; readonly permanent: boolean }, at: Date): Promise<Message | null> {
    const [row] = await readRows<ReadMessageRow>(
      this.manager,
      `with m as (update message set bounce = $2::text::jsonb, touched_at = $3::timestamptz, state = case when $4 then 'bounced' else state end,
           sent_at = case when $4 then coalesce(sent_at, $3::timestamptz) else sent_at end, bounced_at = case when $4 then coalesce(bounced_at, $3::timestamptz) else bounced_at end
         where message_id_header = $1 and state in ('sent', 'unknown', 'bounced') returning message.*)
       select ${MESSAGE_COLUMNS} from m`, [messageIdHeader, JSON.stringify({ code, reason }), at, permanent]);
    return row ? toMessage(row) : null;
  }
}

const PREPARE = `update message m set address = r.address, words = r.words, subject = r.words ->> 'subject', entry = nullif(r.entry, 'null'::jsonb), told_change = nullif(r.told_change, 'null'::jsonb)
  from jsonb_to_recordset($2::text::jsonb) as r (id uuid, address text, words jsonb, entry jsonb, told_change jsonb) where m.id = r.id and m.claim = $1`;

/** What goes back to the queue is nobody's any more; `data_started_at` stays as the trace of what happened. */
const SETTLE = `with r as (select * from jsonb_to_recordset($2::text::jsonb) as r (id uuid, state text, reason text, due_at timestamptz)),
  m as (update message set state = r.state, reason = r.reason, due_at = coalesce(r.due_at, message.due_at), touched_at = $3::timestamptz, claim = null, claimed_until = null,
      sent_at = case when r.state = 'sent' then $3::timestamptz end
    from r where message.id = r.id and message.claim = $1 and message.state = 'sending' returning message.*)
  select ${MESSAGE_COLUMNS} from m order by m.id`;
