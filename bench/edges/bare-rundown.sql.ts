/** The fields both sides answer with, as GraphQL asks for them. */
export const RUNDOWN_FIELDS = `{ id title revision targetSeconds plannedSeconds segments {
  id kind title objective durationSeconds outside position startSeconds cumulativeSeconds content notes
  theme { id label }
  speakers { role seconds participation { id status person { id name title organisation } } }
  quotes { id text author }
} }`;

/** The same document from one statement, as text. `$1` is the rundown. */
export const BARE_RUNDOWN = `
with line as (
  select s.*, coalesce(sum(s.duration_seconds) over (order by s.position rows between unbounded preceding and 1 preceding), 0) as front,
    sum(s.duration_seconds) over (order by s.position) as back
  from segment s where s.rundown_id = $1 and not s.in_reserve)
select json_build_object('data', json_build_object('rundown', json_build_object(
  'id', r.id, 'title', r.title, 'revision', r.revision, 'targetSeconds', e.target_seconds,
  'plannedSeconds', (select sum(duration_seconds) from line),
  'segments', (select json_agg(json_build_object(
    'id', l.id, 'kind', l.kind, 'title', l.title, 'objective', l.objective, 'durationSeconds', l.duration_seconds, 'outside', l.outside,
    'position', l.position, 'startSeconds', l.front, 'cumulativeSeconds', l.back, 'content', l.content, 'notes', l.notes,
    'theme', case when t.id is not null then json_build_object('id', t.id, 'label', t.label) end,
    'speakers', coalesce(sp.list, '[]'), 'quotes', coalesce(sq.list, '[]')) order by l.position)
    from line l
    left join theme t on t.id = l.theme_id
    left join (select k.segment_id, json_agg(json_build_object('role', k.role, 'seconds', k.seconds, 'participation',
        json_build_object('id', n.id, 'status', n.status, 'person', json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation)))
        order by k.position) as list
      from segment_speaker k join participation n on n.id = k.participation_id join person p on p.id = n.person_id
      where k.segment_id in (select id from line) group by 1) sp on sp.segment_id = l.id
    left join (select k.segment_id, json_agg(json_build_object('id', q.id, 'text', q.text, 'author', q.author_name) order by k.position) as list
      from segment_quote k join quote q on q.id = k.quote_id where k.segment_id in (select id from line) group by 1) sq on sq.segment_id = l.id)
)))::text as answer
from rundown r join episode e on e.id = r.episode_id where r.id = $1`;
