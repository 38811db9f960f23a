import { TALKSHOW_ID, type RundownLines, type RundownModel, type RundownParts } from '#desk';
import type { FrozenLine, Rundown, RundownColumn, SegmentGroup } from '#rundown';
import { START_TEXT, VENUE } from '../episode/episode.row.js';
import { PRESENTATION } from '../episode/participation.row.js';
import { INSTANT } from '../instant.sql.js';
import { GONE_PIECE } from '../topic/gone-piece.sql.js';
import { ATTENDANCE, SIDES, wishes } from './read-attendance.sql.js';
import { BARE_SEGMENT_JSON, SEGMENT_JSON, toSegment, type SegmentJson } from './segment.row.js';

/**
 * The lines of rundown `$1`, each as the domain's `Segment`.
 * Parts are looked up for each line, and ids gathered into arrays, so that every access is an index's: without statistics
 * (a database a minute old) joins here were planned three times slower.
 */
const LINES = `line as materialized (
  select s.id, s.in_reserve, s.position, ${SEGMENT_JSON} as json
  from segment s where s.rundown_id = $1)`;

/** `RundownJson` of `rundown r`, `episode e` and the lines, as JSON. */
const RUNDOWN_JSON = `json_build_object(
  'id', r.id, 'title', r.title,
  'start', case when e.start_local is not null then json_build_object('local', ${START_TEXT}, 'zone', e.zone) end,
  'targetSeconds', e.target_seconds,
  'segments', coalesce((select json_agg(json order by position) from line where not in_reserve), '[]'),
  'reserve', coalesce((select json_agg(json order by position) from line where in_reserve), '[]'),
  'frozen', coalesce((
    select json_agg(json_build_object('segment', f.segment_id, 'number', f.number, 'title', f.title) order by f.segment_id)
    from frozen_number f where f.rundown_id = r.id), '[]'),
  'groups', r.groups, 'columns', r.columns)`;

/** A rundown as the database tells it. */
export type RundownJson = Omit<Rundown, 'segments' | 'reserve' | 'groups' | 'columns' | 'frozen'> & {
  readonly segments: readonly SegmentJson[];
  readonly reserve: readonly SegmentJson[];
  readonly groups: readonly SegmentGroup[];
  readonly columns: readonly RundownColumn[];
  readonly frozen: readonly FrozenLine[];
};

/** The domain's rundown. */
export const toRundown = ({ segments, reserve, groups, columns, frozen, ...rundown }: RundownJson): Rundown => ({
  ...rundown,
  segments: segments.map(toSegment),
  reserve: reserve.map(toSegment),
  ...(groups.length > 0 && { groups }),
  ...(columns.length > 0 && { columns }),
  ...(frozen.length > 0 && { frozen }),
});

/** What `readModel` reads. */
export type ModelJson = Omit<RundownModel, 'rundown'> & { readonly rundown: RundownJson };

export const toModel = ({ rundown, ...model }: ModelJson): RundownModel => ({ rundown: toRundown(rundown), ...model });

/** The draft alone: what an edit needs under its lock. `$1` is the rundown. */
export const READ_DRAFT = `with ${LINES}
  select r.revision, r.episode_id as "episodeId", ${RUNDOWN_JSON} as rundown
  from rundown r join episode e on e.id = r.episode_id where r.id = $1`;

/** What the lines name in one of the tables that tie something to a segment. */
const named = (column: string, table: string) => `any(array(select ${column} from ${table} where segment_id = any(array(select id from line))))`;

const NOTHING = 'null::json';

const QUOTES = `(
    select json_agg(json_build_object('id', q.id, 'contributionId', q.contribution_id, 'text', q.text, 'author', q.author_name,
      'start', q.range_start, 'end', q.range_end, 'score', q.score, 'reasons', q.reasons, 'themeId', q.theme_id,
      'spokenSeconds', q.spoken_seconds) order by q.rank, q.id)
    from quote q where q.id = ${named('quote_id', 'segment_quote')})`;

const QUESTIONS = `(
    select json_agg(json_build_object('id', q.id, 'contributionId', q.contribution_id, 'text', q.text, 'author', q.author_name,
      'start', q.range_start, 'end', q.range_end, 'score', q.score, 'themeId', q.theme_id) order by q.rank, q.id)
    from question q where q.id = ${named('question_id', 'segment_question')})`;

const THEME_LIST = `json_agg(json_build_object('id', t.id, 'label', t.label, 'hook', t.hook, 'weight', t.weight, 'people', t.people)
      order by t.listed desc, t.rank, t.id)`;

const THEMES = `(
    select ${THEME_LIST}
    from theme t where t.topic_id = e.topic_id and (t.listed
      or t.id = any(array(select theme_id from segment where rundown_id = $1)) or t.id = any(array(select theme_id from reserved_theme where rundown_id = $1))))`;

/** Lines that read or ask a piece of which something is true, as `k` and its contribution `c`. */
const citing = (what: string) => `(
    select json_agg(s.id order by s.in_reserve, s.position) from segment s where s.rundown_id = $1 and (
      exists (select from segment_quote n join quote k on k.id = n.quote_id join contribution c on c.id = k.contribution_id
        where n.segment_id = s.id and ${what})
      or exists (select from segment_question n join question k on k.id = n.question_id join contribution c on c.id = k.contribution_id
        where n.segment_id = s.id and ${what})))`;

const STALE = citing(GONE_PIECE);

/** What is there still, and was dropped by a producer; what the engine alone no longer picks is not. */
const DROPPED = citing(`c.listed and not k.listed and exists (select from producer_act a where a.topic_id = k.topic_id and a.undone_at is null
          and a.act->'act'->>'act' = 'drop' and a.act->'act'->>'piece' = k.content_key)`);

const POINTS = `(
    select json_agg(json_build_object('state', o.state, 'contributionId', o.contribution_id, 'text', o.text,
      'segmentId', o.segment_id, 'why', o.why) order by o.position)
    from point o where o.rundown_id = $1)`;

const PARTICIPATION_LIST = `json_agg(jsonb_build_object('id', n.id, 'episodeId', n.episode_id, 'role', n.role, 'status', n.status,
      'applicationId', n.application_id, 'speakerKey', n.speaker_key,
      'person', json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation))
      || jsonb_strip_nulls(jsonb_build_object('presentation', ${PRESENTATION})) order by n.role = 'host' desc, p.name, n.id)`;

/** `ModelJson` in one statement: field for field what the screen and the paper show. `$1` is the rundown. */
export const readModel = ({ matter = true, points = true }: RundownParts): string => `with ${LINES} select json_build_object(
  'rundown', ${RUNDOWN_JSON},
  'revision', r.revision,
  'episode', json_build_object('id', e.id, 'topicId', e.topic_id, 'rundownId', r.id, 'title', e.title, 'start', ${START_TEXT},
    'zone', e.zone, 'targetSeconds', e.target_seconds, 'seats', e.seats, 'venue', ${VENUE}, 'studioId', e.studio_id, 'showsMatter', e.shows_matter, 'templateId', e.template_id),
  'participations', coalesce((
    select ${PARTICIPATION_LIST}
    from participation n join person p on p.id = n.person_id where n.episode_id = e.id), '[]'),
  'themes', coalesce(${matter ? THEMES : NOTHING}, '[]'),
  'quotes', coalesce(${matter ? QUOTES : NOTHING}, '[]'),
  'questions', coalesce(${matter ? QUESTIONS : NOTHING}, '[]'),
  'reserve', coalesce((
    select json_agg(json_build_object('theme', v.theme_id, 'why', v.why) order by v.position)
    from reserved_theme v where v.rundown_id = $1), '[]'),
  'points', coalesce(${points ? POINTS : NOTHING}, '[]'),
  'planRemarks', r.plan_remarks,
  'stale', coalesce(${STALE}, '[]'), 'dropped', coalesce(${DROPPED}, '[]'),
  'attendance', coalesce(${ATTENDANCE}, '[]'), 'sides', coalesce(${SIDES}, '[]'), 'wanted', coalesce(${wishes(TALKSHOW_ID)}, '[]'),
  'versions', coalesce((
    select json_agg(json_build_object('id', w.id, 'number', w.number, 'hash', w.hash, 'comment', w.comment,
      'releasedAt', ${INSTANT('w.released_at')}, 'releasedBy', w.released_by_name) order by w.number desc)
    from rundown_version w where w.rundown_id = $1), '[]')) as model
  from rundown r join episode e on e.id = r.episode_id where r.id = $1`;

/** `RundownJson` of `rundown r` and `episode e` with bare lines, as an expression: what the times of many shows are computed from. */
export const BARE_DRAFT_JSON = `(with line as materialized (
    select s.id, s.in_reserve, s.position, ${BARE_SEGMENT_JSON} as json from segment s where s.rundown_id = r.id) select ${RUNDOWN_JSON})`;

/** What `readLines` reads. */
export type LinesJson = Omit<RundownLines, 'lines'> & { readonly lines: readonly (Omit<RundownLines['lines'][number], 'segment'> & { readonly segment: SegmentJson })[] };

export const toLines = ({ lines, ...named }: LinesJson): RundownLines => ({ ...named, lines: lines.map(({ segment, ...where }) => ({ segment: toSegment(segment), ...where })) });

/** `LinesJson` in one statement: the lines `$2` of rundown `$1` with what they name, and nothing of the others. */
export const readLines = (matter: boolean): string => `with line as materialized (
  select s.id, s.in_reserve, s.position, s.theme_id, ${SEGMENT_JSON} as json from segment s where s.rundown_id = $1 and s.id = any($2::uuid[]))
select json_build_object(
  'lines', coalesce((select json_agg(json_build_object('segment', json, 'position', position, 'inReserve', in_reserve) order by in_reserve, position) from line), '[]'),
  'participations', coalesce((
    select ${PARTICIPATION_LIST}
    from participation n join person p on p.id = n.person_id where n.id = ${named('participation_id', 'segment_speaker')}), '[]'),
  'themes', coalesce(${matter ? `(select ${THEME_LIST} from theme t where t.id = any(array(select theme_id from line)))` : NOTHING}, '[]'),
  'quotes', coalesce(${matter ? QUOTES : NOTHING}, '[]'),
  'questions', coalesce(${matter ? QUESTIONS : NOTHING}, '[]')) as lines
  from rundown r where r.id = $1`;
