import type { HardStart, Reason, RundownId, Segment, SegmentColour, SegmentKind, Skipped } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('segment')
export class SegmentRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'boolean' }) inReserve: boolean;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) kind: SegmentKind;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) objective: string;
  @Column({ type: 'integer' }) durationSeconds: number;
  @Column({ type: 'integer', nullable: true }) minSeconds: number | null;
  @Column({ type: 'integer', nullable: true }) idealSeconds: number | null;
  @Column({ type: 'integer', nullable: true }) maxSeconds: number | null;
  @Column({ type: 'boolean' }) outside: boolean;
  @Column({ type: 'uuid', nullable: true }) themeId: string | null;
  @Column({ type: 'text' }) content: string;
  @Column({ type: 'text' }) camera: string;
  @Column({ type: 'text' }) sound: string;
  @Column({ type: 'text' }) lowerThird: string;
  @Column({ type: 'text' }) notes: string;
  @Column({ type: 'jsonb' }) why: readonly Reason[];
  @Column({ type: 'boolean' }) positionLocked: boolean;
  @Column({ type: 'boolean' }) durationLocked: boolean;
  @Column({ type: 'boolean' }) speakersLocked: boolean;
  @Column({ type: 'text', nullable: true }) hardStartLocal: string | null;
  @Column({ type: 'integer', nullable: true }) hardStartOffsetSeconds: number | null;
  @Column({ type: 'text', nullable: true }) skipped: Skipped | null;
  @Column({ type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ type: 'boolean' }) countToEnd: boolean;
  @Column({ type: 'text', nullable: true }) colour: SegmentColour | null;
  @Column({ type: 'jsonb' }) cells: Readonly<Record<string, string>>;
}

/** The line itself; speakers, quotes and questions stand in tables of their own. The way back is `SEGMENT_JSON`. */
export const fromSegment = (segment: Segment, rundownId: RundownId, inReserve: boolean, position: number): SegmentRow => ({
  id: segment.id,
  rundownId,
  inReserve,
  position,
  kind: segment.kind,
  title: segment.title,
  objective: segment.objective,
  durationSeconds: segment.durationSeconds,
  minSeconds: segment.elasticity?.minSeconds ?? null,
  idealSeconds: segment.elasticity?.idealSeconds ?? null,
  maxSeconds: segment.elasticity?.maxSeconds ?? null,
  outside: segment.outside,
  themeId: segment.theme,
  content: segment.content,
  ...segment.technique,
  notes: segment.notes,
  why: segment.why,
  positionLocked: segment.locks.position,
  durationLocked: segment.locks.duration,
  speakersLocked: segment.locks.speakers,
  ...hardStartColumns(segment.hardStart ?? null),
  skipped: segment.skipped ?? null,
  groupId: segment.group ?? null,
  countToEnd: segment.countToEnd ?? false,
  colour: segment.colour ?? null,
  cells: segment.cells ?? {},
});

const hardStartColumns = (hardStart: HardStart | null): Pick<SegmentRow, 'hardStartLocal' | 'hardStartOffsetSeconds'> => ({
  hardStartLocal: hardStart !== null && 'local' in hardStart ? hardStart.local : null,
  hardStartOffsetSeconds: hardStart !== null && 'offsetSeconds' in hardStart ? hardStart.offsetSeconds : null,
});

/** A line as the database tells it: what most lines do not have stands apart, and is null where there is none of it. */
export type SegmentJson = Omit<Segment, 'hardStart' | 'skipped' | 'group' | 'countToEnd' | 'colour' | 'cells'> & {
  readonly more: Pick<Segment, 'hardStart' | 'skipped' | 'group' | 'countToEnd' | 'colour' | 'cells'> | null;
};

/** The domain's line: what it has not is absent, so that it equals one that never had it. */
export const toSegment = ({ more, ...segment }: SegmentJson): Segment => (more === null ? segment : { ...segment, ...more });

/** `SegmentJson`, from `segment s`: the other mapping, written in SQL so that a whole rundown is one statement. */
export const SEGMENT_JSON = segmentJson(
  `coalesce((select json_agg(json_build_object('id', participation_id, 'role', role, 'seconds', seconds, 'why', why) order by position)
    from segment_speaker where segment_id = s.id), '[]')`,
  `coalesce((select json_agg(quote_id order by position) from segment_quote where segment_id = s.id), '[]')`,
  `coalesce((select json_agg(question_id order by position) from segment_question where segment_id = s.id), '[]')`,
);

/** The same without its lists: what the times of the lines beside it are computed from. */
export const BARE_SEGMENT_JSON = segmentJson(`'[]'::json`, `'[]'::json`, `'[]'::json`);

function segmentJson(speakers: string, quotes: string, questions: string): string {
  return `json_build_object(
  'id', s.id, 'kind', s.kind, 'title', s.title, 'objective', s.objective, 'durationSeconds', s.duration_seconds,
  'elasticity', case when s.ideal_seconds is not null then
    json_build_object('minSeconds', s.min_seconds, 'idealSeconds', s.ideal_seconds, 'maxSeconds', s.max_seconds) end,
  'outside', s.outside, 'theme', s.theme_id,
  'speakers', ${speakers}, 'quotes', ${quotes}, 'questions', ${questions},
  'content', s.content, 'technique', json_build_object('camera', s.camera, 'sound', s.sound, 'lowerThird', s.lower_third),
  'notes', s.notes, 'why', s.why,
  'locks', json_build_object('position', s.position_locked, 'duration', s.duration_locked, 'speakers', s.speakers_locked),
  'more', case when s.hard_start_local is not null or s.hard_start_offset_seconds is not null or s.skipped is not null or s.group_id is not null
      or s.count_to_end or s.colour is not null or s.cells <> '{}' then json_strip_nulls(json_build_object(
    'hardStart', case when s.hard_start_local is not null then json_build_object('local', s.hard_start_local)
      when s.hard_start_offset_seconds is not null then json_build_object('offsetSeconds', s.hard_start_offset_seconds) end,
    'skipped', s.skipped, 'group', s.group_id, 'countToEnd', nullif(s.count_to_end, false), 'colour', s.colour, 'cells', nullif(s.cells, '{}'))) end)`;
}
