import { LISTED_STATES } from '#audience';
import { VENUE } from '../episode/episode.row.js';
import { INSTANT } from '../instant.sql.js';
import { COMMENT_COUNT, ON_PAGE, SHOWN } from './comment.sql.js';
import { STANDING } from './public-contribution.row.js';
import { PUBLISHED_OF } from './publication.sql.js';
import { CATEGORIES_OF } from './topic-page.row.js';

/** States that stand in the list by themselves, in their order. */
const LISTED = `array[${LISTED_STATES.map((state) => `'${state}'`).join(', ')}]`;

/** What the public reads of a topic `t`: a producer's words, else the page's own. */
const WORDS = `coalesce(t.given_pitch, t.pitch) as pitch, coalesce(t.given_venue, t.venue) as venue, coalesce(t.given_format, t.format) as format,
  coalesce(t.given_treatment, t.treatment) as treatment, coalesce(t.given_sector, t.sector) as sector`;

/** Who is sure to take part: name and title as under their face, the host first. An article's author who is proposed as host knows nothing of it yet. */
const SPEAKERS = `(select distinct on (n.person_id) n.id, coalesce(n.lower_third ->> 'name', p.name) as name, coalesce(n.lower_third ->> 'title', p.title) as title, p.organisation, n.role = 'host' as host
  from participation n join episode e on e.id = n.episode_id join person p on p.id = n.person_id
  where e.topic_id = t.id and n.status in ('confirmed', 'present') order by n.person_id, n.role = 'host' desc, n.id)`;

const RECORDINGS = `coalesce((select json_agg(json_build_object(
    'episodeId', e.id, 'title', e.title, 'start', to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI'), 'zone', e.zone, 'targetSeconds', e.target_seconds, 'venue', ${VENUE},
    'audience', case when h.episode_id is not null then json_build_object('open', h.open, 'capacity', h.capacity, 'doors', to_char(h.doors_local, 'YYYY-MM-DD"T"HH24:MI'),
      'inCount', (select count(*) from audience_seat a where a.episode_id = e.id and a.state = 'in'), 'waitingCount', (select count(*) from audience_seat a where a.episode_id = e.id and a.state = 'waiting'),
      'rightsVersion', h.rights_version, 'rightsTextFr', h.rights_text_fr, 'rightsTextEn', h.rights_text_en) end) order by e.start_local, e.id)
  from episode e left join episode_audience h on h.episode_id = e.id where e.topic_id = t.id and e.start_local is not null), '[]')`;

const QUESTIONS = `coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'choices', q.choices, 'state', q.state,
    'answerCount', (select count(*) from public_contribution p where p.question_id = q.id and ${STANDING('p')}),
    'choiceCounts', coalesce((select json_object_agg(c.choice, c.count) from (select p.choice, count(*) as count from public_contribution p
      where p.question_id = q.id and p.choice is not null and ${STANDING('p')} group by p.choice) c), '{}')) order by q.position, q.id)
  from preparation_question q where q.topic_id = t.id and q.state <> 'draft'), '[]')`;

const OPINIONS = `(select json_build_object('agree', count(*) filter (where o.stance = 'agree'), 'nuanced', count(*) filter (where o.stance = 'nuanced'), 'disagree', count(*) filter (where o.stance = 'disagree'))
  from opinion o where o.topic_id = t.id)`;

/** Any word of the title of `t`, in a title. */
const TITLE_WORDS = `coalesce((select string_agg(quote_literal(w.word) || ':A', ' | ') from unnest(tsvector_to_array(search_words(t.title))) as w (word) where w.word !~ '\\\\'), '')::tsquery`;

const RELATED = `coalesce((select json_agg(json_build_object('id', r.id, 'slug', r.slug, 'title', r.title, 'state', r.state, 'sector', coalesce(r.given_sector, r.sector), 'categories', ${CATEGORIES_OF('r.id')}) order by r.opened_at desc, r.id desc)
  from (select r.* from topic r where r.id <> t.id and r.state = any(${LISTED}) and r.id in (
      select b.topic_id from topic_category a join topic_category b on b.category_id = a.category_id where a.topic_id = t.id
      union all select s.id from topic s where lower(coalesce(s.given_sector, s.sector)) = lower(coalesce(t.given_sector, t.sector))
      union all select s.id from (select ${TITLE_WORDS} as query) q join topic s on s.search @@ q.query) order by r.opened_at desc, r.id desc limit 24) r), '[]')`;

const KIND_COUNT = (kind: string): string => `(select count(*)::integer from public_contribution p where p.topic_id = t.id and p.kind = '${kind}' and ${STANDING('p')})`;

/** Everything above the comments; $1 slug, $2 visitor, $3 drafts too. */
export const PUBLIC_TOPIC = `select t.id, t.slug, t.title, t.state, ${WORDS}, t.call_to_take_part as "callToTakePart",
  case when t.article_markdown is not null then json_build_object('text', t.article_markdown, 'markdown', true)
    when t.article is not null then json_build_object('text', t.article, 'markdown', false) end as article,
  t.article_author as "articleAuthor", coalesce(t.language, t.detected_language) as language, t.zone, t.proposed_dates as dates, t.opened_at as "openedAt", t.closes_at as "closesAt",
  t.published_url as "publishedUrl", ${PUBLISHED_OF('t.id')} as published, t.page_revision as revision, ${CATEGORIES_OF('t.id')} as categories, ${OPINIONS} as opinions, ${QUESTIONS} as questions,
  coalesce((select json_agg(json_build_object('name', s.name, 'title', s.title, 'organisation', s.organisation, 'host', s.host) order by s.host desc, s.name, s.id) from ${SPEAKERS} s), '[]') as speakers,
  ${RECORDINGS} as recordings, ${COMMENT_COUNT('t.id')} as "commentCount", ${KIND_COUNT('insight')} as "insightCount", ${KIND_COUNT('feedback')} as "feedbackCount",
  (select count(*)::integer from application a where a.topic_id = t.id and a.state = 'submitted') as "applicationCount", ${RELATED} as related,
  json_build_object(
    'opinion', (select o.stance from opinion o where o.topic_id = t.id and o.visitor_id = $2),
    'application', (select json_build_object('id', a.id, 'state', a.state) from application a where a.topic_id = t.id and a.visitor_id = $2),
    'follows', exists (select from topic_follow f where f.topic_id = t.id and f.visitor_id = $2)) as mine
  from topic t where t.slug = $1 and (t.state <> 'draft' or $3)`;

/**
 * What page and comments are searched by, worked out while the statement is planned: only then is it known how common the words are.
 * Where they are so common that all rows would be read, rather than the index asked, the `query` of a `with` is taken instead.
 */
const SEARCHED = 'search_query($8)';

/** A short piece of some words around what was searched for. */
const PIECE = (words: string): string => `ts_headline('pg_catalog.french', left(${words}, 4000), query, 'StartSel="", StopSel="", MaxWords=28, MinWords=12, MaxFragments=1')`;

/** The words of a row as no index holds them: among one topic's few rows, asking the index of all words again for each topic took longer than the search. */
const OF_ITS_OWN = (alias: string): string => `(${alias}.search || ''::tsvector)`;

/** What of an imported page `c` is found below it. */
const FOUND_ON_PAGE = `c.kind in ('comment', 'insight', 'answer') and ${ON_PAGE}`;

/** What is found below a topic: written here, and of its imported page. */
const WRITTEN_BELOW = (topic: string): string => `from public_contribution p where p.topic_id = ${topic} and ${OF_ITS_OWN('p')} @@ query and ${SHOWN('p')}`;
const PAGE_BELOW = (topic: string): string => `from contribution c where c.topic_id = ${topic} and ${OF_ITS_OWN('c')} @@ query and ${FOUND_ON_PAGE}`;

const FOUND_PIECE = `case
  when to_tsvector('pg_catalog.french', left(coalesce(l.pitch, ''), 4000)) @@ query or search_words(left(coalesce(l.pitch, ''), 4000)) @@ query then ${PIECE('l.pitch')}
  else coalesce((select ${PIECE('p.text')} ${WRITTEN_BELOW('l.id')} order by p.written_at desc limit 1), (select ${PIECE('c.text')} ${PAGE_BELOW('l.id')} order by c.position limit 1)) end`;

const FILTER = `t.state = any($1::text[]) and ($2::text is null or exists (select from topic_category tc join category c on c.id = tc.category_id where tc.topic_id = t.id and c.slug = $2))
  and ($3::text is null or coalesce(t.given_format, t.format) = $3) and ($4::text is null or coalesce(t.given_sector, t.sector) = $4)`;

/** Of each topic in the slice alone: the counts cost as much as the slice is long. */
const LISTED_COLUMNS = `l.id, l.slug, l.title, l.pitch, l.call_to_take_part as "callToTakePart", l.state, l.format, l.sector, l.venue, l.opened_at as "openedAt", l.closes_at as "closesAt",
  ${COMMENT_COUNT('l.id')} as "commentCount", (select count(*)::integer from opinion o where o.topic_id = l.id) as "opinionCount",
  (select count(distinct n.person_id)::integer from participation n join episode e on e.id = n.episode_id where e.topic_id = l.id and n.status in ('confirmed', 'present') and n.role <> 'host') as "speakerCount",
  ${CATEGORIES_OF('l.id')} as categories,
  (select json_build_object('start', to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI'), 'zone', e.zone) from episode e where e.topic_id = l.id and e.start_local is not null order by e.start_local, e.id limit 1) as recording`;

const PAGE = `t.id, t.slug, t.title, coalesce(t.given_pitch, t.pitch) as pitch, t.call_to_take_part, t.state, coalesce(t.given_format, t.format) as format,
  coalesce(t.given_sector, t.sector) as sector, coalesce(t.given_venue, t.venue) as venue, t.opened_at, t.closes_at`;

/** $1 states, $2 category, $3 format, $4 sector, $5 rows, $6 and $7 the key of the last one seen. Newest open first. */
export const TOPIC_LIST = `select ${LISTED_COLUMNS}, null as found, coalesce(${INSTANT('l.opened_at')}, '') as key
  from (select ${PAGE} from topic t where ${FILTER} and ($7::uuid is null or (coalesce(t.opened_at, '-infinity'), t.id) < (coalesce(nullif($6, '')::timestamptz, '-infinity'), $7::uuid))
    order by coalesce(t.opened_at, '-infinity') desc, t.id desc limit $5) l order by coalesce(l.opened_at, '-infinity') desc, l.id desc`;

/** The words of comments are not weighed: what the page itself says counts more, and what is said below it counts the same. */
const TALKED_RANK = '0.5::float8';

/** Whether the last one seen was among those, so that no page is left to weigh. */
const PAST_THE_PAGES = '$6::float8 < 1';

/** More rows than this hold the words: then few topics are looked at before enough are found, and reading all rows would take longer. */
const MANY = 1_000;

/**
 * The same with $8, the words; best first. Topics whose page holds them come before those where only people below it speak of them, so
 * that comments, of which there are many more, are searched only where the pages do not fill the slice.
 */
export const TOPIC_SEARCH = `with query as materialized (select ${SEARCHED} as query),
  paged as materialized (select t.id, case when not coalesce(${PAST_THE_PAGES}, false) then 1 + ts_rank(t.search, query) end as rank from topic t, query where t.search @@ query and ${FILTER}),
  said as materialized (select id, rank from paged where $7::uuid is null or (rank, id) < ($6::float8, $7::uuid) order by rank desc, id desc limit $5),
  few as materialized (
    (select p.topic_id from public_contribution p where p.search @@ ${SEARCHED} and ${SHOWN('p')} limit ${MANY + 1})
    union all (select c.topic_id from contribution c where c.search @@ ${SEARCHED} and ${FOUND_ON_PAGE} limit ${MANY + 1})),
  talked as materialized (select t.id, ${TALKED_RANK} as rank from topic t, query
    where (select count(*) from said) < $5 and ${FILTER} and ($7::uuid is null or (${TALKED_RANK}, t.id) < ($6::float8, $7::uuid)) and t.id not in (select id from paged)
      and case when (select count(*) from few) <= ${MANY} then t.id in (select topic_id from few) else coalesce((select true ${WRITTEN_BELOW('t.id')} limit 1), (select true ${PAGE_BELOW('t.id')} limit 1), false) end
    order by t.id desc limit $5)
  select ${LISTED_COLUMNS}, ${FOUND_PIECE} as found, l.rank::text as key
  from (select ${PAGE}, f.rank from (select * from said union all select * from talked) f join topic t on t.id = f.id order by f.rank desc, t.id desc limit $5) l, query
  order by l.rank desc, l.id desc`;

/** What can be filtered by. */
export const FACETS = `with shown as (select t.id, t.state, coalesce(t.given_format, t.format) as format, coalesce(t.given_sector, t.sector) as sector from topic t where t.state = any(${LISTED}))
  select coalesce((select json_agg(json_build_object('id', c.id, 'slug', c.slug, 'nameFr', c.name_fr, 'nameEn', c.name_en,
      'count', (select count(*) from topic_category tc join shown s on s.id = tc.topic_id where tc.category_id = c.id)) order by c.position, c.id) from category c), '[]') as categories,
    coalesce((select json_agg(json_build_object('state', f.state, 'count', f.count)) from (select state, count(*) from shown group by state order by array_position(${LISTED}, state)) f), '[]') as states,
    coalesce((select json_agg(json_build_object('name', f.format, 'count', f.count)) from (select format, count(*) from shown where format is not null group by format order by count(*) desc, format) f), '[]') as formats,
    coalesce((select json_agg(json_build_object('name', f.sector, 'count', f.count)) from (select sector, count(*) from shown where sector is not null group by sector order by count(*) desc, sector) f), '[]') as sectors`;
