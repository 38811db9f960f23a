import { compareFacts, withoutKept, type PersonFacts } from '#audience';
import type { BoardApplication } from '#desk';
import { INSTANT } from '../instant.sql.js';
import { TOLD_SINCE } from './application.store.js';
import { RECORD_ACTS } from './record-act.row.js';

/** An application as the producers' board shows it; `a` with its person `p`: what was never submitted has none, and is nobody's to read. */
const BOARD = `select a.position, a.id, a.topic_id as "topicId", json_build_object('id', p.id, 'name', a.name, 'title', a.title, 'organisation', a.organisation) as person,
  json_build_object('name', p.name, 'title', p.title, 'organisation', p.organisation, 'telephone', p.telephone) as recorded, a.telephone, ${RECORD_ACTS} as "recordActs",
  coalesce(v.email, p.email) as email, coalesce(v.locale, p.locale, 'fr') as locale, a.visitor_id is not null as "hasAccount", a.begun_at is not null as "fromPage", a.role, a.motivation, a.answers, a.can_answer as "canAnswer", a.date_answers as dates, a.availability, a.links,
  a.accessibility, a.stated_gender as gender, a.affinities, a.state, a.withdrawn_reason as "withdrawnReason", a.stage, a.staged_by_name as "stagedByName",
  ${INSTANT('a.submitted_at')} as "submittedAt", a.together_with as "togetherWith",
  coalesce((select json_agg(json_build_object('userId', r.user_id, 'reviewer', u.name, 'score', r.score, 'note', r.note, 'reviewedAt', ${INSTANT('r.reviewed_at')})
    order by r.reviewed_at, r.user_id) from application_review r join app_user u on u.id = r.user_id where r.application_id = a.id), '[]') as reviews,
  (select round(avg(r.score), 2)::float8 from application_review r where r.application_id = a.id) as "meanScore",
  (select o.stance from opinion o where o.topic_id = a.topic_id and o.visitor_id = a.visitor_id) as opinion,
  not exists (select from participation n where n.person_id = a.person_id and n.status = 'present') as "firstTimer",
  (select json_build_object('stage', split_part(m.key, ':', 3), 'state', m.state, 'at', ${INSTANT('m.created_at')})
    from message m where ${TOLD_SINCE} and m.recipient_person_id = a.person_id and m.kind = 'application.decision' and m.state <> 'voided' and split_part(m.key, ':', 2) = a.id::text order by m.created_at desc, m.id desc limit 1) as told,
  coalesce((select json_agg(n.episode_id order by n.episode_id) from participation n join episode e on e.id = n.episode_id
    where e.topic_id = a.topic_id and n.person_id = a.person_id and n.status not in ('suggested', 'declined', 'withdrawn', 'cancelled')), '[]') as "seatedIn",
  coalesce((select json_agg(json_build_object('title', e.title, 'start', to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI')) order by e.start_local, e.id) from participation n join episode e on e.id = n.episode_id join person q on q.id = n.person_id
    where e.topic_id <> a.topic_id and e.start_local is not null and n.status not in ('suggested', 'applied', 'declined', 'withdrawn', 'cancelled') and (q.id = a.person_id or lower(q.email) = lower(coalesce(v.email, p.email)))), '[]') as elsewhere
  from application a join person p on p.id = a.person_id left join visitor v on v.id = a.visitor_id`;

/** $1 topic, $2 stages, $3 role, $4 rows, $5 and $6 the key of the last one seen, $7 those withdrawn too. */
export const BOARD_SLICE = `${BOARD} where a.topic_id = $1 and (a.state = 'submitted' or ($7 and a.state = 'withdrawn')) and ($2::text[] is null or a.stage = any($2)) and ($3::text is null or a.role = $3)
  and ($5::integer is null or (a.position, a.id) > ($5, $6::uuid)) order by a.position, a.id limit $4`;
/** One that a visitor still types is nobody's to read but theirs. */
export const BOARD_ONE = `${BOARD} where a.id = $1 and a.state <> 'draft'`;
/** Those of topic $1 that are named by $2. */
export const BOARD_NAMED = `${BOARD} where a.topic_id = $1 and a.id = any($2::uuid[]) and a.state <> 'draft' order by a.position, a.id`;

/** A row of the board; `position` is its place in it. */
export type ReadBoardRow = Omit<BoardApplication, 'differences'> & { readonly position: number; readonly recorded: PersonFacts; readonly telephone: string | null };

export const toBoardApplication = ({ recorded, telephone, ...row }: Omit<ReadBoardRow, 'position'>): BoardApplication => ({
  ...row, differences: withoutKept(compareFacts(recorded, { ...row.person, telephone }), row.recordActs.flatMap(({ act, facts }) => (act === 'keep' ? facts : []))),
});
