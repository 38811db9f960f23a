/** An instant as the clocks of the episode's place `e` show it. */
const onSite = (instant: string) => `to_char(${instant} at time zone e.zone, 'YYYY-MM-DD"T"HH24:MI:SS')`;
const fromMilliseconds = (written: string) => onSite(`to_timestamp((${written})::float8 / 1000)`);

const AT = '(e.start_local at time zone e.zone)';
const OTHER_AT = '(o.start_local at time zone o.zone)';

/** Where else the person of `n` is wanted, a day around: those who said no there are not. */
const ELSEWHERE = `(
    select json_agg(json_build_object('title', o.title, 'from', ${onSite(OTHER_AT)}, 'to', ${onSite(`(${OTHER_AT} + make_interval(secs => o.target_seconds))`)}) order by ${OTHER_AT}, o.id)
    from participation m join episode o on o.id = m.episode_id
    where m.person_id = n.person_id and m.id <> n.id and m.status not in ('declined', 'withdrawn', 'cancelled')
      and ${OTHER_AT} > ${AT} - interval '1 day' and ${OTHER_AT} < ${AT} + interval '1 day')`;

/** `Attendance` of everybody in episode `e`. */
export const ATTENDANCE = `(
    select json_agg(json_build_object('participation', n.id,
      'free', coalesce(n.presence, (select a.availability from application a where a.id = n.application_id), '[]'),
      'stay', case when n.answer -> 'stay' <> 'null' then json_build_object(
        'from', ${fromMilliseconds(`n.answer -> 'stay' ->> 'arrivesAt'`)}, 'to', ${fromMilliseconds(`n.answer -> 'stay' ->> 'leavesAt'`)}) end,
      'called', case when n.slot_window is not null then json_build_object(
        'from', ${fromMilliseconds(`n.slot_window ->> 'callAt'`)}, 'to', ${fromMilliseconds(`n.slot_window ->> 'releaseAt'`)}) end,
      'elsewhere', coalesce(${ELSEWHERE}, '[]'),
      'signed', exists (select from image_rights i where i.participation_id = n.id)) order by n.id)
    from participation n where n.episode_id = e.id)`;

/** `KnownSide`: where the people of episode `e` seem to stand on themes, by what they are quoted for. */
export const SIDES = `(
    select json_agg(distinct jsonb_build_object('participation', n.id, 'theme', q.theme_id, 'side', c.stance ->> 'stance'))
    from participation n join person p on p.id = n.person_id
      join contribution c on c.topic_id = e.topic_id and c.author_name = p.name and c.listed and c.stance is not null
      join quote q on q.contribution_id = c.id and q.listed and q.theme_id is not null
    where n.episode_id = e.id)`;

/** What the episode's template and the usual one, `talkshow`, want, as far as they have a row: those of the house have none until they are edited. */
export const wishes = (talkshow: string): string => `(
    select json_agg(json_build_object('id', t.id, 'hostPercent', t.host_percent, 'wishes', t.wishes) order by t.id) from show_template t where t.id in (e.template_id, '${talkshow}'))`;
