import { INSTANT } from '../instant.sql.js';
import { NOT_HIDDEN } from './page-comment.row.js';
import { STANDING } from './public-contribution.row.js';

/** What of an imported page `c` is there to be read; what was written here as well is shown once, as it was written here. */
export const ON_PAGE = `c.listed and c.page_start is not null and ${NOT_HIDDEN('c')}
  and not exists (select from public_contribution d where d.topic_id = c.topic_id and d.content_key = c.content_key and d.moderation = 'published')`;

/** A comment of an imported page. */
export const PAGE_COMMENT = `c.kind = 'comment' and ${ON_PAGE}`;

/**
 * Whether the public sees `p`: a reply goes out of sight with what it replies to, and comes back with it. Each reply asks for its own, by id:
 * as `exists`, all comments would be read for a few replies.
 */
export const SHOWN = (alias: string): string => `${STANDING(alias)}
  and (${alias}.parent_id is null or (select ${STANDING('o')} from public_contribution o where o.id = ${alias}.parent_id))
  and (${alias}.parent_page_id is null or (select true from contribution c where c.id = ${alias}.parent_page_id and ${PAGE_COMMENT}))`;

/** Replies on a topic that stand and are not shown all the same; sought from what is out of sight, of which there is little. */
const UNDER_UNSEEN = (topic: string): string =>
  `(select r.id from public_contribution o join public_contribution r on r.parent_id = o.id where o.topic_id = ${topic} and o.kind = 'comment' and not (${STANDING('o')}) and ${STANDING('r')}
    union all select r.id from public_contribution r where r.topic_id = ${topic} and r.parent_page_id is not null and ${STANDING('r')}
      and not exists (select from contribution c where c.id = r.parent_page_id and ${PAGE_COMMENT}))`;

/** Whether whoever asks sees `p`, below what they see: what stands, and their own that waits. `me` is a parameter. */
export const SEEN = (alias: string, me: string): string => `((${STANDING(alias)}) or (${alias}.visitor_id = ${me}::uuid and ${alias}.moderation in ('waiting', 'published')))`;

/** How many comments a topic's page shows, replies among them: as many as are `SHOWN`, by what the index counts without reading it. */
export const COMMENT_COUNT = (topic: string): string =>
  `((select count(*) from public_contribution p where p.topic_id = ${topic} and p.kind = 'comment' and ${STANDING('p')})
    - (select count(*) from ${UNDER_UNSEEN(topic)} u)
    + (select count(*) from contribution c where c.topic_id = ${topic} and ${PAGE_COMMENT}))::integer`;

/** What is shown of `p`, as JSON. */
export const SHOWN_JSON = (alias: string, me: string): string =>
  `json_build_object('id', ${alias}.id, 'fromPage', false, 'author', ${alias}.author_name, 'text', ${alias}.text,
    'writtenAt', ${INSTANT(`${alias}.written_at`)}, 'writtenOn', null, 'edited', ${alias}.edited_at is not null,
    'own', ${alias}.visitor_id is not distinct from ${me}::uuid and ${me}::uuid is not null, 'moderation', ${alias}.moderation)`;

/** Replies under one comment, oldest first: `rows` of those that `from` takes, how many there are, and how many stand before them. */
const REPLIES = (where: string, me: string, rows: string, from = 'true'): string =>
  `(select json_build_object('count', count(*), 'before', count(*) filter (where not taken), 'rows', coalesce((json_agg(shown order by place) filter (where taken and place <= ${rows})), '[]')) from (
    select *, row_number() over (partition by taken order by written_at, id) as place from (
      select ${SHOWN_JSON('r', me)} as shown, ${from} as taken, r.written_at, r.id from public_contribution r where ${where} and ${SEEN('r', me)}) a) b)`;

type RepliesWhere = (where: string) => string;

/** Comments of the first level of topic $1 for visitor $2, as they sort: those written here newest first, then those of the page in its order. */
const writtenThreads = (replies: RepliesWhere): string => `select 1 as grp, p.written_at as at, 0 as place, p.id,
    ${SHOWN_JSON('p', '$2')} as shown, ${replies('r.parent_id = p.id')} as replies
  from public_contribution p where p.topic_id = $1 and p.kind = 'comment' and p.parent_id is null and p.parent_page_id is null and ${SEEN('p', '$2')}`;
const pageThreads = (replies: RepliesWhere): string => `select 0, '-infinity'::timestamptz, -c.comment_index, c.id,
    json_build_object('id', c.id, 'fromPage', true, 'author', c.author_name, 'text', c.text, 'writtenAt', null, 'writtenOn', c.written_on::text, 'edited', false, 'own', false, 'moderation', 'published'),
    ${replies('r.parent_page_id = c.id')}
  from contribution c where c.topic_id = $1 and ${PAGE_COMMENT}`;

/** $3: rows; $4 to $7: the key of the last one seen, null from the beginning; $8: replies of each. */
function comments(way: 'asc' | 'desc'): string {
  const [past, first] = way === 'desc' ? ['<', 1] : ['>', 0];
  // Of the group that comes second all follow a key of the first.
  const written = `$4::integer is null or ${first === 1 ? '' : '$4 = 0 or '}($4 = 1 and (p.written_at, p.id) ${past} ($5::timestamptz, $7::uuid))`;
  const paged = `$4::integer is null or ${first === 1 ? '$4 = 1 or ' : ''}($4 = 0 and (-c.comment_index, c.id) ${past} ($6::integer, $7::uuid))`;
  const replies: RepliesWhere = (where) => REPLIES(where, '$2', '$8');
  return `select grp, case when grp = 1 then ${INSTANT('at')} end as at, place, id, shown, replies from (
    (${writtenThreads(replies)} and (${written}) order by p.written_at ${way}, p.id ${way} limit $3)
    union all
    (${pageThreads(replies)} and (${paged}) order by -c.comment_index ${way}, c.id ${way} limit $3)
  ) t order by grp ${way}, t.at ${way}, place ${way}, id ${way} limit $3`;
}
export const COMMENTS = { newest: comments('desc'), oldest: comments('asc') } as const;

/** Replies of one thread: those after the key $5, $6; without one and where $3 names a reply, from two before it on. */
const REPLIES_FROM: RepliesWhere = (where) => REPLIES(where, '$2', '$4', `case when $5::timestamptz is not null then (r.written_at, r.id) > ($5::timestamptz, $6::uuid)
  else coalesce((r.written_at, r.id) >= (select b.written_at, b.id from named n join public_contribution b on (b.parent_id = n.parent_id or b.parent_page_id = n.parent_page_id) and ${SEEN('b', '$2')}
    where (b.written_at, b.id) <= (n.written_at, n.id) order by b.written_at desc, b.id desc offset 2 limit 1), true) end`);

/** $3: an id of either table; $4: rows of its replies. */
export const THREAD = `with named as (
    select o.parent_id, o.parent_page_id, o.written_at, o.id from public_contribution o where o.id = $3 and o.topic_id = $1 and (o.parent_id is not null or o.parent_page_id is not null))
  select shown, replies from (
    ${writtenThreads(REPLIES_FROM)} and p.id = coalesce((select parent_id from named), $3)
    union all ${pageThreads(REPLIES_FROM)} and c.id = coalesce((select parent_page_id from named), $3)) t limit 1`;
