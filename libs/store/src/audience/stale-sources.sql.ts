import { INSTANT } from '../instant.sql.js';
import { GONE_PIECE } from '../topic/gone-piece.sql.js';
import { STANDING } from './public-contribution.row.js';

const CITED = (noun: 'quote' | 'question'): string =>
  `select k.id, k.contribution_id, '${noun}' as noun from segment s join segment_${noun} n on n.segment_id = s.id join ${noun} k on k.id = n.${noun}_id
  join contribution c on c.id = k.contribution_id where s.rundown_id = $1 and ${GONE_PIECE}`;

/**
 * What the lines of rundown $1 cite and its topic no longer holds, with what was written on the page in its place: found by the
 * content key, which a wording keeps once it was edited.
 */
export const STALE_SOURCES = `with cited as (${CITED('quote')} union ${CITED('question')})
select c.id as "contributionId", c.text as "textThen", case when ${STANDING('p')} then p.text end as "textNow", ${INSTANT('p.edited_at')} as "editedAt",
  (select coalesce(json_agg(k.id order by k.id), '[]') from cited k where k.contribution_id = c.id and k.noun = 'quote') as quotes,
  (select coalesce(json_agg(k.id order by k.id), '[]') from cited k where k.contribution_id = c.id and k.noun = 'question') as questions,
  (select coalesce(json_agg(json_build_object('wording', w.wording, 'text', w.text, 'sourceUrl', w.source_url, 'writtenAt', ${INSTANT('w.written_at')}, 'replacedAt', ${INSTANT('w.replaced_at')}) order by w.wording), '[]')
    from contribution_wording w where w.public_contribution_id = p.id) as wordings
from contribution c left join lateral (
  select o.id, o.text, o.moderation, o.hidden_at, o.edited_at from public_contribution o
  where o.topic_id = c.topic_id and (o.content_key = c.content_key or o.id in (select w.public_contribution_id from contribution_wording w where w.content_key = c.content_key))
  order by o.content_key is not distinct from c.content_key desc, o.written_at desc limit 1) p on true
where c.id in (select contribution_id from cited) order by c.position, c.id`;
