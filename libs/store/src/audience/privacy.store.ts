import type { Retention } from '#audience';
import { FORGOTTEN, type Doer, type PrivacyStore, type PublicContribution, type PublicContributionId, type Purged, type VisitorId } from '#desk';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readRows, runChange } from '../sql.js';
import { TOOK_PART } from '../participation/took-part.sql.js';
import { PUBLIC_COLUMNS } from './public-contribution.row.js';

/** Rows of a table that are about visitor $1, as JSON. */
const rowsOf = (table: string, where: string, without: readonly string[] = []): string =>
  `coalesce((select jsonb_agg(to_jsonb(r) - array[${['search', ...without].map((column) => `'${column}'`).join(', ')}] order by to_jsonb(r)::text) from ${table} r where ${where}), '[]')`;

const OWN_APPLICATIONS = 'select a.id from application a where a.visitor_id = $1';
const OWN_PERSON = 'select v.person_id from visitor v where v.id = $1';
const OWN_MAILS = '(r.visitor_id = $1 or lower(r.address) = (select lower(v.email) from visitor v where v.id = $1)) and r.participation_id is null and r.recipient_user_id is null';

/**
 * Everything about one visitor: their own words and facts, without hashes that open nothing and without what reviewers noted for themselves;
 * without what was mailed to an address that they want too, since somebody else's would show by its absence.
 */
const EVERYTHING = `select jsonb_build_object(
  'account', (select to_jsonb(v) - array['password_hash'] || jsonb_build_object('hasPassword', v.password_hash is not null) from visitor v where v.id = $1 and v.anonymised_at is null),
  'sessions', ${rowsOf('visitor_session', 'r.visitor_id = $1', ['token_hash'])},
  'links', ${rowsOf('visitor_link', `lower(r.email) = (select lower(v.email) from visitor v where v.id = $1) and r.purpose <> 'changeEmail'`, ['token_hash'])},
  'contributions', ${rowsOf('public_contribution', 'r.visitor_id = $1', ['content_key', 'read_as', 'client_key', 'moderated_by', 'moderated_by_name'])},
  'tellings', ${rowsOf('point_told', 'r.public_contribution_id in (select p.id from public_contribution p where p.visitor_id = $1)', ['message_id', 'told_by_name'])},
  'earlierWordings', ${rowsOf('contribution_wording', 'r.public_contribution_id in (select p.id from public_contribution p where p.visitor_id = $1)', ['content_key'])},
  'opinions', ${rowsOf('opinion', 'r.visitor_id = $1')},
  'follows', ${rowsOf('topic_follow', 'r.visitor_id = $1')},
  'applications', ${rowsOf('application', 'r.visitor_id = $1', ['affinities', 'stage', 'staged_by', 'staged_by_name', 'staged_at', 'editor_key', 'read_revision'])},
  'recordActs', ${rowsOf('record_act', `r.application_id in (${OWN_APPLICATIONS})`, ['done_by', 'done_by_name', 'undone_by', 'undone_by_name'])},
  'coApplicants', ${rowsOf('application_invitation', `r.application_id in (${OWN_APPLICATIONS})`)},
  'person', ${rowsOf('person', `r.id = (${OWN_PERSON})`)},
  'participations', ${rowsOf('participation', `r.person_id = (${OWN_PERSON})`, ['speaker_key'])},
  'imageRights', ${rowsOf('image_rights', `r.participation_id in (select n.id from participation n where n.person_id = (${OWN_PERSON}))`)},
  'seats', ${rowsOf('audience_seat', 'r.visitor_id = $1')},
  'mails', ${rowsOf('message', `${OWN_MAILS} and r.kind <> 'visitor.changeEmail'`, ['claim', 'claimed_until', 'data_started_at', 'facts'])}) as everything`;

/** What is forgotten, inside one transaction. */
export class SqlPrivacyStore implements PrivacyStore {
  constructor(private readonly manager: EntityManager) {}

  async everythingAbout(id: VisitorId): Promise<object | null> {
    const [row] = await readRows<{ everything: { account: object | null } }>(this.manager, EVERYTHING, [id]);
    return row?.everything.account ? row.everything : null;
  }

  async topicsOf(id: VisitorId): Promise<TopicId[]> {
    const rows = await readRows<{ id: TopicId }>(
      this.manager, 'select topic_id as id from public_contribution where visitor_id = $1 union select topic_id from application where visitor_id = $1 order by id', [id]);
    return rows.map((row) => row.id);
  }

  contributionsOf(id: VisitorId): Promise<PublicContribution[]> {
    return readRows<PublicContribution>(this.manager, `select ${PUBLIC_COLUMNS} from public_contribution p where p.visitor_id = $1 order by p.id for update`, [id]);
  }

  async anonymise(id: VisitorId, keys: readonly { readonly id: PublicContributionId; readonly key: string | null }[], at: Date): Promise<void> {
    const run = (sql: string, values: readonly unknown[] = [id]) => runChange(this.manager, sql, values);
    const mails = `select r.id from message r where ${OWN_MAILS}`;
    await run(`delete from kept_letter where message_id in (${mails})`);
    await run(`delete from message where id in (${mails})`);
    await run(`delete from visitor_link where lower(email) = (select lower(v.email) from visitor v where v.id = $1) or purpose = 'changeEmail' and subject_id = $1`);
    await run('delete from pending_visitor where lower(email) = (select lower(v.email) from visitor v where v.id = $1)');
    await run('delete from visitor_session where visitor_id = $1');
    await run('delete from topic_follow where visitor_id = $1');
    await run('delete from point_told where public_contribution_id in (select p.id from public_contribution p where p.visitor_id = $1)');
    await run(`update audience_seat set state = 'released', released_at = $2, checked_in_at = null, checked_in_by_name = null, accessibility = '' where visitor_id = $1 and state <> 'released' and checked_in_at is null`, [id, at]);
    await run(`update audience_seat set accessibility = '' where visitor_id = $1`);
    await run('delete from application_invitation where application_id in (select a.id from application a where a.visitor_id = $1)');
    await run(`update application_invitation set name = '', email = 'anonyme-' || id || '@anonyme.invalid' where lower(email) = (select lower(v.email) from visitor v where v.id = $1)`);
    await run(`delete from record_act where application_id in (select a.id from application a where a.visitor_id = $1 or a.person_id = (${OWN_PERSON}))`);
    // What was never submitted was the author's alone; what was submitted stays without a name, and nobody is asked for it any more.
    await run(`delete from application where visitor_id = $1 and (state = 'draft' or submitted_at is null)`);
    await run(
      `update application set state = 'withdrawn', withdrawn_reason = null, motivation = '', answers = '[]', links = '[]', accessibility = '', stated_gender = null, date_answers = '[]', can_answer = '[]',
         availability = '[]', revision = revision + 1, edited_at = $2 where visitor_id = $1 and state <> 'withdrawn'`, [id, at]);
    await run(`update application set name = '${FORGOTTEN}', title = null, organisation = null, telephone = null, motivation = '', answers = '[]', links = '[]', accessibility = '', stated_gender = null, withdrawn_reason = null where visitor_id = $1`);
    // A person who took part in a show stays what the show's papers say.
    const stranger = `select p.id from person p where p.id = (${OWN_PERSON}) and not ${TOOK_PART('p.id', '$2')}`;
    const parts = `select n.id from participation n where n.person_id in (${stranger})`;
    await run(`update person set email = null, locale = null, zone = null, pronunciation = null, biography = null where id in (${stranger})`, [id, at]);
    await run(`delete from speaker_link where participation_id in (${parts})`, [id, at]);
    await run(`delete from image_rights where participation_id in (${parts})`, [id, at]);
    await run(`delete from kept_letter where message_id in (select m.id from message m where m.recipient_person_id in (${stranger}))`, [id, at]);
    await run(`delete from message where recipient_person_id in (${stranger})`, [id, at]);
    await run(`update participation set lower_third = null, preparation = '[]', answer = null where id in (${parts})`, [id, at]);
    await run(`update participation_act set facts = facts - array['reason', 'instead'] where participation_id in (${parts})`, [id, at]);
    // What readings made of their words names nobody any more either; released versions stay as they were printed.
    const theirs = `select c.id from contribution c where c.application_id in (${OWN_APPLICATIONS}) or (c.topic_id, c.content_key) in (
      select p.topic_id, p.content_key from public_contribution p where p.visitor_id = $1
      union select p.topic_id, w.content_key from contribution_wording w join public_contribution p on p.id = w.public_contribution_id where p.visitor_id = $1)`;
    await run(`update quote set author_name = null where contribution_id in (${theirs})`);
    await run(`update question set author_name = null where contribution_id in (${theirs})`);
    await run(`update contribution set author_name = null, person_id = null where id in (${theirs})`);
    await run(
      `update public_contribution p set author_name = null, content_key = k.key from jsonb_to_recordset($2::jsonb) as k (id uuid, key text) where p.visitor_id = $1 and p.id = k.id`,
      [id, JSON.stringify(keys)]);
    await run(`update public_contribution set guest_email = null, moderation = 'withdrawn' where moderation = 'unconfirmed' and lower(guest_email) = (select lower(v.email) from visitor v where v.id = $1)`);
    await run('update application set visitor_id = null where visitor_id = $1');
    await run('update visitor set name = null, email = null, wanted_email = null, wanted_email_at = null, password_hash = null, person_id = null, anonymised_at = $2 where id = $1', [id, at]);
  }

  async saveRetention({ guestDays, draftDays, mailDays }: Retention, by: Doer, at: Date): Promise<void> {
    await this.manager.query(
      `insert into retention (id, guest_days, draft_days, mail_days, edited_by, edited_by_name, edited_at) values (1, $1, $2, $3, $4, $5, $6)
       on conflict (id) do update set guest_days = excluded.guest_days, draft_days = excluded.draft_days, mail_days = excluded.mail_days,
         edited_by = excluded.edited_by, edited_by_name = excluded.edited_by_name, edited_at = excluded.edited_at`, [guestDays, draftDays, mailDays, by.id, by.name, at]);
  }

  async purge({ guestDays, draftDays, mailDays }: Retention, now: Date): Promise<Purged> {
    const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const run = (sql: string, at: Date) => runChange(this.manager, sql, [at]);
    const old = `select m.id from message m where m.kind = any(array['visitor.signUp', 'visitor.known', 'visitor.signIn', 'visitor.unknown', 'visitor.changeEmail', 'visitor.emailTaken', 'visitor.emailAsked', 'application.finish', 'application.join', 'application.decision',
      'contribution.confirm', 'contribution.published', 'contribution.refused', 'point.followed', 'seat.promoted']) and m.state not in ('queued', 'sending') and m.touched_at < $1`;
    await run(`delete from kept_letter where message_id in (${old})`, ago(mailDays));
    // The link to it opens nothing any more.
    await run('update visitor set wanted_email = null, wanted_email_at = null where wanted_email_at < $1', ago(1));
    return {
      links: await run('delete from visitor_link where expires_at <= $1', now),
      sessions: await run('delete from visitor_session where expires_at <= $1', now),
      pending: await run('delete from pending_visitor where expires_at <= $1', now),
      guests: await run(`delete from public_contribution where moderation = 'unconfirmed' and written_at < $1`, ago(guestDays)),
      drafts: await run(`delete from application where begun_at is not null and edited_at < $1 and (state = 'draft' or submitted_at is null)`, ago(draftDays)),
      attempts: await run('delete from audience_attempt where at < $1', ago(1)),
      mails: await run(`delete from message where id in (${old})`, ago(mailDays)),
    };
  }
}
