import { INSTANT } from '../instant.sql.js';
import { PUBLISHED_OF } from './publication.sql.js';

/** The newest release of each episode of topic $1. */
const RELEASES = `select distinct on (e.id) e.id as episode_id, v.number, v.snapshot from episode e join rundown r on r.episode_id = e.id join rundown_version v on v.rundown_id = r.id
  where e.topic_id = $1 order by e.id, v.number desc`;

/** Lines of an episode that were noted as not played, as `gatherNotes` reads them: what was undone does not count, and nothing does while no line was taken. */
const DROPPED_IN = (episode: string): string => `coalesce((select json_agg(distinct d.line_id) from as_run_note d where d.episode_id = ${episode} and d.act = 'drop' and ${STANDS('d')}
    and exists (select from as_run_note n where n.episode_id = ${episode} and n.act = 'take' and ${STANDS('n')})
    and not exists (select from as_run_note n where n.episode_id = ${episode} and n.act = 'take' and n.line_id = d.line_id and ${STANDS('n')})), '[]')`;
const STANDS = (note: string): string => `not exists (select from as_run_note u where u.act = 'undo' and u.of_note = ${note}.id)`;

/** What was told of a point `d` by a mail `m`. */
const TOLD = `json_build_object('became', d.became, 'segment', d.segment, 'atSeconds', d.at_seconds, 'at', ${INSTANT('d.told_at')}, 'byName', d.told_by_name, 'mail', m.state)`;

/** What those say of what was written: $2 visitors', $3 those named, imported ones too; both null: of all who follow the topic. Points name what a reading made of any of its wordings. */
export const BECAME = `with releases as materialized (${RELEASES}),
  written as (select p.id, p.visitor_id, p.text, p.written_at, p.content_key from public_contribution p
    where p.topic_id = $1 and p.kind <> 'feedback' and p.moderation = 'published' and (p.visitor_id = any($2::uuid[]) or p.id = any($3::uuid[])
      or ($2::uuid[] is null and $3::uuid[] is null and exists (select from topic_follow f where f.topic_id = $1 and f.visitor_id = p.visitor_id)))
    union all select c.id, null, c.text, null, c.content_key from contribution c where c.topic_id = $1 and c.id = any($3::uuid[])),
  keys as (select w.id, w.content_key as key from written w where w.content_key is not null
    union select w.id, o.content_key from written w join contribution_wording o on o.public_contribution_id = w.id where o.content_key is not null),
  points as materialized (select k.id, json_agg(json_build_object('episodeId', l.episode_id, 'state', x.point ->> 'state', 'segmentId', x.point ->> 'segmentId', 'why', x.point -> 'why') order by l.episode_id, x.place) as points
    from releases l cross join lateral jsonb_array_elements(l.snapshot -> 'points') with ordinality as x (point, place)
    join contribution c on c.topic_id = $1 and c.id = (x.point ->> 'contributionId')::uuid join keys k on k.key = c.content_key group by k.id)
  select t.state, t.slug, t.title,
    coalesce((select json_agg(json_build_object('episodeId', l.episode_id, 'version', l.number, 'segments',
        (select coalesce(json_agg(json_build_object('id', s.line ->> 'id', 'title', s.line ->> 'title') order by s.place), '[]')
          from jsonb_array_elements(l.snapshot #> '{rundown,segments}') with ordinality as s (line, place) where s.line ->> 'skipped' is null), 'dropped', ${DROPPED_IN('l.episode_id')}) order by l.episode_id) from releases l), '[]') as episodes,
    coalesce((select json_agg(json_build_object('id', w.id, 'visitorId', w.visitor_id, 'text', w.text, 'told', (select ${TOLD} from point_told d left join message m on m.id = d.message_id where d.public_contribution_id = w.id),
        'points', coalesce(p.points, '[]')) order by w.written_at, w.id) from written w left join points p on p.id = w.id), '[]') as contributions,
    ${PUBLISHED_OF('t.id')} as published
  from topic t where t.id = $1`;
