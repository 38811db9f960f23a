import type { Reason, RundownId, Segment, SegmentKind } from '#rundown';
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
});

/** The domain's `Segment`, from `segment s`: the other mapping, written in SQL so that a whole rundown is one statement. */
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
  'locks', json_build_object('position', s.position_locked, 'duration', s.duration_locked, 'speakers', s.speakers_locked))`;
}
