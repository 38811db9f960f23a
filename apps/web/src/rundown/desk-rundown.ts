import { timeRundown, type Rundown, type RundownId, type Segment, type SegmentId, type TimedRundown } from '#rundown';
import type { FindingsFragment, SegmentLineFragment, WholeRundownFragment } from '../operations/rundown.js';

export type SegmentLine = SegmentLineFragment;
export type WholeRundown = WholeRundownFragment;
export type Findings = Pick<FindingsFragment, 'remarks' | 'points'>;

/** A rundown as the desk holds it: the domain's own value, which #rundown edits and times, and what the lines show beside. */
export interface DeskRundown extends Findings {
  readonly revision: number;
  readonly rundown: Rundown;
  /** The names behind the ids, by segment. */
  readonly lines: ReadonlyMap<string, SegmentLine>;
  readonly reserve: WholeRundown['reserve'];
  readonly versions: WholeRundown['versions'];
  readonly pdf: string;
}

export function deskRundown(whole: WholeRundown): DeskRundown {
  return {
    revision: whole.revision,
    rundown: {
      id: whole.id as RundownId,
      title: whole.title,
      start: whole.start === null ? null : { local: localOf(whole.start), zone: whole.zone },
      targetSeconds: whole.targetSeconds,
      segments: [...whole.segments].sort((a, b) => a.position - b.position).map(segmentOf),
      reserve: [],
    },
    lines: new Map(whole.segments.map((line) => [line.id, line])),
    remarks: whole.remarks,
    points: whole.points,
    reserve: whole.reserve,
    versions: whole.versions,
    pdf: whole.pdf,
  };
}

/** The local part of a start, whether it comes with its offset or without. */
const localOf = (start: string) => /^[^T]+T\d\d:\d\d(:\d\d)?/.exec(start)?.[0] ?? start;

/** What the pure functions need of a line; names stay behind. */
export function segmentOf(line: SegmentLine): Segment {
  return {
    id: line.id as SegmentId,
    kind: line.kind,
    title: line.title,
    objective: line.objective,
    durationSeconds: line.durationSeconds,
    elasticity: line.elasticity,
    outside: line.outside,
    theme: (line.theme?.id ?? null) as Segment['theme'],
    speakers: line.speakers.map(({ participation, role, seconds }) => ({ id: participation.person.id as Segment['speakers'][number]['id'], role, seconds })),
    quotes: line.quotes.map(({ id }) => id as Segment['quotes'][number]),
    questions: line.questions.map(({ id }) => id as Segment['questions'][number]),
    content: line.content,
    technique: { camera: '', sound: '', lowerThird: '' },
    notes: line.notes,
    why: [],
    locks: line.locks,
  };
}

/** Every time of the desk's rundown, by the very function the server uses. */
export const timeDesk = (desk: DeskRundown): TimedRundown => timeRundown(desk.rundown);

/** From when to when it is recorded, as local date-times of the recording's zone; null without a start. */
export function recordingOf({ segments, end }: TimedRundown): { readonly start: string; readonly end: string } | null {
  const start = segments[0]?.times.start ?? null;
  return start === null || end === null ? null : { start: start.slice(0, 16), end: end.slice(0, 16) };
}
