import { VENUE } from '../episode/episode.row.js';
import { INSTANT } from '../instant.sql.js';
import { BECAME } from './became.sql.js';

/** A seat `s` of an episode `e` of a topic `t`, as its owner sees it. */
const SEAT = `json_build_object('id', s.id, 'episodeId', s.episode_id, 'number', s.number, 'state', s.state, 'checkedInAt', ${INSTANT('s.checked_in_at')}, 'accessibility', s.accessibility,
  'ahead', case when s.state = 'waiting' then (select count(*)::integer from audience_seat b where b.episode_id = s.episode_id and b.state = 'waiting' and b.number < s.number) end,
  'topicSlug', t.slug, 'topicState', t.state, 'topicTitle', t.title, 'title', e.title, 'start', to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI'), 'zone', e.zone, 'targetSeconds', e.target_seconds,
  'venue', ${VENUE}, 'doors', to_char(h.doors_local, 'YYYY-MM-DD"T"HH24:MI'), 'changedAt', ${INSTANT('greatest(e.changed_at, s.asked_at, s.promoted_at, s.released_at)')})`;
const SEAT_FROM = `from audience_seat s join episode e on e.id = s.episode_id join topic t on t.id = e.topic_id left join episode_audience h on h.episode_id = e.id`;

/** Everything of visitor $1 but what they wrote: applications, seats, and topics that they follow or could. */
export const OWN_SPACE = `select
  coalesce((select json_agg(json_build_object('topicSlug', t.slug, 'topicTitle', t.title, 'topicState', t.state, 'closesAt', ${INSTANT('t.closes_at')}, 'state', a.state,
      'editedAt', ${INSTANT('a.edited_at')}, 'submittedAt', ${INSTANT('a.submitted_at')}) order by a.edited_at desc, a.id)
    from application a join topic t on t.id = a.topic_id where a.visitor_id = $1), '[]') as applications,
  coalesce((select json_agg(${SEAT} order by e.start_local, s.id) ${SEAT_FROM} where s.visitor_id = $1 and s.state <> 'released'), '[]') as seats,
  coalesce((select json_agg(json_build_object('topicId', t.id, 'topicSlug', t.slug, 'topicTitle', t.title, 'topicState', t.state, 'follows', f.visitor_id is not null) order by t.opened_at desc nulls last, t.id)
    from topic t left join topic_follow f on f.topic_id = t.id and f.visitor_id = $1
    where f.visitor_id is not null or exists (select from public_contribution p where p.topic_id = t.id and p.visitor_id = $1 and p.moderation in ('waiting', 'published'))), '[]') as follows`;

/** One seat, $1, of visitor $2, whatever its state. */
export const OWN_SEAT = `select ${SEAT} as seat ${SEAT_FROM} where s.id = $1 and s.visitor_id = $2`;
/** The seat of visitor $2 in episode $1, whatever its state. */
export const SEAT_IN = `select ${SEAT} as seat ${SEAT_FROM} where s.episode_id = $1 and s.visitor_id = $2`;

/** What the newest releases of the topics $1 say of what visitors $2 wrote. */
export const OWN_BECAME = `select m.* from unnest($1::uuid[]) as asked (topic_id) cross join lateral (${BECAME.replaceAll('$1', 'asked.topic_id')}) m`;

/** A mailed link by its hash $1, with what it is about. */
export const MAILED_LINK = `select l.purpose, l.email, l.subject_id as "subjectId", l.used_at as "usedAt", l.expires_at as "expiresAt",
  coalesce(tp.title, ta.title, tc.title, tj.title) as topic, vj.name as inviter, c.text, coalesce(c.choice, '') as choice,
  case l.purpose when 'finishApplication' then coalesce(n.topic_id, a.topic_id) is not null when 'confirmContribution' then c.id is not null when 'joinApplication' then i.id is not null
    when 'changeEmail' then exists (select from visitor w where w.id = l.subject_id and lower(w.wanted_email) = lower(l.email))
    else n.id is not null or v.id is not null end as there
  from visitor_link l
  left join visitor v on lower(v.email) = lower(l.email)
  left join pending_visitor n on n.id = l.subject_id and n.expires_at > $2 left join topic tp on tp.id = n.topic_id
  left join application a on l.purpose = 'finishApplication' and a.id = l.subject_id left join topic ta on ta.id = a.topic_id
  left join public_contribution c on l.purpose = 'confirmContribution' and c.id = l.subject_id left join topic tc on tc.id = c.topic_id
  left join application_invitation i on l.purpose = 'joinApplication' and i.id = l.subject_id left join application aj on aj.id = i.application_id left join visitor vj on vj.id = aj.visitor_id left join topic tj on tj.id = aj.topic_id
  where l.token_hash = $1`;
