import type { ApplicationStage, FactDifference, PersonFacts } from '#audience';
import type {
  ApplicationFile, ApplicationId, ApplicationInvitationId, ApplicationStore, ApplicationToSave, Doer, OwnApplication, RecordAct, RecordActId, UserId, VisitorId,
} from '#desk';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertUnlessTaken, readRows } from '../sql.js';
import { ApplicationRow } from '../topic/application.row.js';
import { ApplicationInvitationRow } from './application-parts.row.js';
import { RECORD_ACT_ONE, RECORD_ACTS, RecordActRow } from './record-act.row.js';
import { OWN_COLUMNS, toOwnApplication, type ReadOwnRow } from './own-application.sql.js';

/** Whether message `m` was written since application `a` was made; one taken back and made anew begins then. */
export const TOLD_SINCE = "m.created_at >= coalesce(a.begun_at, '-infinity')";

const FILE = `select a.id, a.topic_id as "topicId", a.visitor_id as "visitorId", a.person_id as "personId", a.name, coalesce(v.email, p.email) as email,
  coalesce(v.locale, p.locale, 'fr') as locale, a.state, a.stage, a.revision, a.editor_key as "editorKey",
  (select json_build_object('stage', case when ${TOLD_SINCE} then split_part(m.key, ':', 3) end, 'count', count(*) over ()) from message m
    where m.recipient_person_id = a.person_id and m.kind = 'application.decision' and m.state <> 'voided' and split_part(m.key, ':', 2) = a.id::text order by m.created_at desc, m.id desc limit 1) as told
  from application a left join person p on p.id = a.person_id left join visitor v on v.id = a.visitor_id`;

/** Applications made on the public page, and the producers' work on all, inside one transaction. */
export class SqlApplicationStore implements ApplicationStore {
  constructor(private readonly manager: EntityManager) {}

  async lockOwn(topicId: TopicId, visitorId: VisitorId): Promise<ApplicationFile | null> {
    // There may be no row yet to lock.
    await this.manager.query(`select pg_advisory_xact_lock(hashtext($1), hashtext($2))`, [topicId, visitorId]);
    const [row] = await readRows<ApplicationFile>(this.manager, `${FILE} where a.topic_id = $1 and a.visitor_id = $2 for no key update of a`, [topicId, visitorId]);
    return row ?? null;
  }

  async lock(id: ApplicationId): Promise<ApplicationFile | null> {
    const [row] = await readRows<ApplicationFile>(this.manager, `${FILE} where a.id = $1 for no key update of a`, [id]);
    return row ?? null;
  }

  async own(id: ApplicationId): Promise<OwnApplication | null> {
    const [row] = await readRows<ReadOwnRow>(this.manager, `select ${OWN_COLUMNS} from application a where a.id = $1`, [id]);
    return row ? toOwnApplication(row) : null;
  }

  async facts(id: ApplicationId): Promise<PersonFacts | null> {
    const [row] = await readRows<PersonFacts>(this.manager, 'select name, title, organisation, telephone from application where id = $1', [id]);
    return row ?? null;
  }

  async recordActs(id: ApplicationId): Promise<RecordAct[]> {
    const [row] = await readRows<{ acts: RecordAct[] }>(this.manager, `select ${RECORD_ACTS} as acts from application a where a.id = $1`, [id]);
    return row?.acts ?? [];
  }

  async recordActById(id: RecordActId): Promise<{ applicationId: ApplicationId; act: RecordAct; inForce: boolean } | null> {
    const [row] = await readRows<{ applicationId: ApplicationId; act: RecordAct; inForce: boolean }>(this.manager, RECORD_ACT_ONE, [id]);
    return row ?? null;
  }

  async addRecordAct(id: RecordActId, applicationId: ApplicationId, { act, facts }: Pick<RecordAct, 'act' | 'facts'>, by: Doer, at: Date): Promise<void> {
    await this.manager.insert(RecordActRow, { id, applicationId, act, facts: facts as FactDifference[], doneBy: by.id, doneByName: by.name, doneAt: at, undoneBy: null, undoneByName: null, undoneAt: null });
  }

  async undoRecordAct(id: RecordActId, by: Doer, at: Date): Promise<void> {
    await this.manager.update(RecordActRow, { id }, { undoneBy: by.id, undoneByName: by.name, undoneAt: at });
  }

  async save({ form, answers, anew, ...application }: ApplicationToSave, at: Date): Promise<void> {
    const { id, topicId, visitorId, personId, state, availability, revision, editorKey, togetherWith } = application;
    const said = {
      personId, name: form.name, title: form.title || null, organisation: form.organisation || null, telephone: form.telephone || null, role: form.role, motivation: form.motivation, answers, availability, canAnswer: form.canAnswer, dateAnswers: form.dates, links: form.links, accessibility: form.accessibility,
      statedGender: form.gender, state, revision, editorKey, withdrawnReason: null, editedAt: at, ...(state === 'submitted' && { submittedAt: at }),
      ...(anew && { stage: 'new', stagedBy: null, stagedByName: null, stagedAt: null, begunAt: at } as const),
    };
    const done = await this.manager.update(ApplicationRow, { id }, said);
    if (done.affected === 1) return;
    // Whoever else adds one to this topic waits: two have no place in common.
    await this.manager.query(`select pg_advisory_xact_lock(hashtext('application.position'), hashtext($1))`, [topicId]);
    const [{ next }] = await readRows<{ next: number }>(this.manager, 'select coalesce(max(position), -1) + 1 as next from application where topic_id = $1', [topicId]) as [{ next: number }];
    await this.manager.insert(ApplicationRow, {
      ...said, id, topicId, visitorId, externalKey: `page-${id}`, position: next, affinities: [], stage: 'new', togetherWith, begunAt: at,
      submittedAt: state === 'submitted' ? at : null, stagedBy: null, stagedByName: null, stagedAt: null, readRevision: null,
    });
  }

  async lockAllOf(id: VisitorId): Promise<void> {
    await this.manager.query('select from application where visitor_id = $1 order by id for no key update', [id]);
  }

  async withdraw(id: ApplicationId, reason: string, at: Date): Promise<void> {
    await this.manager.query(`update application set state = 'withdrawn', withdrawn_reason = $2, edited_at = $3, revision = revision + 1 where id = $1`, [id, reason, at]);
  }

  async setStage(id: ApplicationId, stage: ApplicationStage, by: Doer, at: Date): Promise<void> {
    await this.manager.update(ApplicationRow, { id }, { stage, stagedBy: by.id, stagedByName: by.name, stagedAt: at });
  }

  async declined(topicId: TopicId): Promise<string[]> {
    const rows = await readRows<{ key: string }>(this.manager, `select external_key as key from application where topic_id = $1 and state = 'submitted' and stage = 'declined' order by position, id`, [topicId]);
    return rows.map(({ key }) => key);
  }

  async review(id: ApplicationId, by: UserId, review: { readonly score: number | null; readonly note: string } | null, at: Date): Promise<void> {
    if (review === null) return void (await this.manager.query('delete from application_review where application_id = $1 and user_id = $2', [id, by]));
    await this.manager.query(
      `insert into application_review (application_id, user_id, score, note, reviewed_at) values ($1, $2, $3, $4, $5)
       on conflict (application_id, user_id) do update set score = excluded.score, note = excluded.note, reviewed_at = excluded.reviewed_at`, [id, by, review.score, review.note, at]);
  }

  invite(id: ApplicationInvitationId, application: ApplicationId, { name, email }: { readonly name: string; readonly email: string }, at: Date): Promise<boolean> {
    const row: ApplicationInvitationRow = { id, applicationId: application, email, name, invitedAt: at, joinedId: null, joinedAt: null };
    return insertUnlessTaken(this.manager, ApplicationInvitationRow, row, 'id');
  }

  async countInvitations(application: ApplicationId): Promise<number> {
    return this.manager.countBy(ApplicationInvitationRow, { applicationId: application });
  }

  async invitation(id: ApplicationInvitationId): Promise<{ applicationId: ApplicationId; topicId: TopicId; email: string; name: string } | null> {
    const [row] = await readRows<{ applicationId: ApplicationId; topicId: TopicId; email: string; name: string }>(
      this.manager,
      'select i.application_id as "applicationId", a.topic_id as "topicId", i.email, i.name from application_invitation i join application a on a.id = i.application_id where i.id = $1', [id]);
    return row ?? null;
  }

  async invitedBy(topicId: TopicId, email: string): Promise<ApplicationId | null> {
    const [row] = await readRows<{ id: ApplicationId }>(
      this.manager,
      `select a.id from application_invitation i join application a on a.id = i.application_id where a.topic_id = $1 and lower(i.email) = lower($2) and i.joined_id is null
       order by i.invited_at, i.id limit 1`, [topicId, email]);
    return row?.id ?? null;
  }

  async joined(application: ApplicationId, email: string, joined: ApplicationId, at: Date): Promise<void> {
    await this.manager.query(
      'update application_invitation set joined_id = $3, joined_at = $4 where application_id = $1 and lower(email) = lower($2) and joined_id is null', [application, email, joined, at]);
  }
}
