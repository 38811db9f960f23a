import { timeRundown, type ColumnId, type GroupId, type HardStart, type Rundown, type RundownId, type Segment, type SegmentId, type TimedRundown } from '#rundown';
import type { FindingsFragment, SegmentLineFragment, WholeRundownFragment } from '../operations/rundown.js';
import { learnNames, NO_NAMES, type Names } from './names.js';

export type SegmentLine = SegmentLineFragment;
export type WholeRundown = WholeRundownFragment;
export type Findings = Pick<FindingsFragment, 'remarks' | 'remarkRules' | 'points'>;

/** A rundown as the desk holds it: the domain's own value, which #rundown edits and times, and the names behind its ids. */
export interface DeskRundown extends Findings {
  readonly revision: number;
  /** The revision that remarks and points are of: they are asked for once a burst of changes is over. */
  readonly foundAt: number;
  readonly rundown: Rundown;
  readonly names: Names;
  /** What each line was last called, those that are gone included. */
  readonly titles: ReadonlyMap<string, string>;
  readonly reserve: WholeRundown['reserve'];
  readonly versions: WholeRundown['versions'];
  readonly pdf: string;
}

/** `before`: what this desk knew; names that it heard stay known. */
export function deskRundown(whole: WholeRundown, before?: DeskRundown): DeskRundown {
  return {
    revision: whole.revision,
    foundAt: whole.revision,
    rundown: {
      id: whole.id as RundownId,
      title: whole.title,
      start: whole.start === null ? null : { local: localOf(whole.start), zone: whole.zone },
      targetSeconds: whole.targetSeconds,
      segments: inOrder(whole.segments).map(segmentOf),
      reserve: inOrder(whole.aside).map(segmentOf),
      ...(whole.groups.length > 0 && { groups: whole.groups.map(({ id, title, budgetSeconds }) => ({ id: id as GroupId, title, budgetSeconds })) }),
      ...(whole.columns.length > 0 && { columns: whole.columns.map(({ id, title }) => ({ id: id as ColumnId, title })) }),
      ...(whole.frozen.length > 0 && { frozen: whole.frozen.map(({ segmentId, number, title }) => ({ segment: segmentId as SegmentId, number, title })) }),
    },
    names: learnNames(before?.names ?? NO_NAMES, [...whole.segments, ...whole.aside], whole.episode.participations),
    titles: new Map([...(before?.titles ?? []), ...[...whole.segments, ...whole.aside].map(({ id, title }) => [id, title] as const)]),
    remarks: whole.remarks,
    remarkRules: whole.remarkRules,
    points: whole.points,
    reserve: whole.reserve,
    versions: whole.versions,
    pdf: whole.pdf,
  };
}

const inOrder = (lines: readonly SegmentLine[]): readonly SegmentLine[] => [...lines].sort((a, b) => a.position - b.position);

/** The local part of a start, whether it comes with its offset or without. */
const localOf = (start: string) => /^[^T]+T\d\d:\d\d(:\d\d)?/.exec(start)?.[0] ?? start;

/** The domain's line; names stay behind, and what a line need not have is absent where it has not. */
export function segmentOf(line: SegmentLine): Segment {
  const { skipped, group, countToEnd, colour, cells } = line;
  const hardStart = line.hardStart && hardStartOf(line.hardStart);
  return {
    id: line.id as SegmentId,
    kind: line.kind,
    title: line.title,
    objective: line.objective,
    durationSeconds: line.durationSeconds,
    elasticity: line.elasticity && { minSeconds: line.elasticity.minSeconds, idealSeconds: line.elasticity.idealSeconds, maxSeconds: line.elasticity.maxSeconds },
    outside: line.outside,
    theme: (line.theme?.id ?? null) as Segment['theme'],
    speakers: line.speakers.map(({ participation, role, seconds }) => ({ id: participation.id as Segment['speakers'][number]['id'], role, seconds })),
    quotes: line.quotes.map(({ id }) => id as Segment['quotes'][number]),
    questions: line.questions.map(({ id }) => id as Segment['questions'][number]),
    content: line.content,
    technique: { camera: line.technique.camera, sound: line.technique.sound, lowerThird: line.technique.lowerThird },
    notes: line.notes,
    why: [],
    locks: { position: line.locks.position, duration: line.locks.duration, speakers: line.locks.speakers },
    ...(hardStart && { hardStart }),
    ...(skipped && { skipped }),
    ...(group && { group: group as GroupId }),
    ...(countToEnd && { countToEnd }),
    ...(colour && { colour }),
    ...(cells.length > 0 && { cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])) as Record<ColumnId, string> }),
  };
}

const hardStartOf = ({ local, offsetSeconds }: NonNullable<SegmentLine['hardStart']>): HardStart | null =>
  local !== null ? { local } : offsetSeconds !== null ? { offsetSeconds } : null;

/** Every time of the desk's rundown, by the very function the server uses. */
export const timeDesk = (desk: DeskRundown): TimedRundown => timeRundown(desk.rundown);

/** The same with a duration that is still being typed: times are as if it stood there, and what is entered is not changed. */
export function timeTyped(desk: DeskRundown, { segmentId, seconds }: { readonly segmentId: string; readonly seconds: number }): TimedRundown {
  const swap = <Line extends Segment>(lines: readonly Line[], durationSeconds: (line: Line) => number) => lines.map((line) => (line.id === segmentId ? { ...line, durationSeconds: durationSeconds(line) } : line));
  const entered = desk.rundown.segments.find(({ id }) => id === segmentId)?.durationSeconds ?? seconds;
  const timed = timeRundown({ ...desk.rundown, segments: swap(desk.rundown.segments, () => seconds) });
  return { ...timed, segments: swap(timed.segments, () => entered) };
}

/** From when to when it is recorded, as local date-times of the recording's zone; null without a start. */
export function recordingOf({ segments, end }: TimedRundown): { readonly start: string; readonly end: string } | null {
  const start = segments[0]?.times.start ?? null;
  return start === null || end === null ? null : { start: start.slice(0, 16), end: end.slice(0, 16) };
}
