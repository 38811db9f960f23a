import { namedMoments, readWishes } from '#print';
import { timeRundown, type SegmentId, type TimedSegment } from '#rundown';
import type { RundownSnapshot } from '../rundown/rundown-model.js';
import { checkLines } from './check-lines.js';
import type { CheckedChange, CheckedLine, PrintCheck } from './print-check.js';
import type { PrintedCopy } from './print.js';

/** What a paper shows that is no longer so between two versions: nothing that does not stand on it is told. */
export function whatChanged(before: RundownSnapshot, after: RundownSnapshot, { format, wishes, participationId }: Pick<PrintedCopy, 'format' | 'wishes' | 'participationId'>): Pick<PrintCheck, 'lines' | 'whole'> {
  if (format === 'audience') return { lines: compareMoments(momentsOf(before), momentsOf(after)), whole: false };
  // A declaration to sign names no line.
  if (format === 'image-rights') return { lines: [], whole: false };
  const { role } = readWishes(JSON.parse(wishes) as Record<string, unknown>);
  return { lines: checkLines(before.rundown, after.rundown, participationId, role), whole: role !== 'speakerSafe' };
}

/** A line as the audience reads it. */
interface ShownMoment {
  readonly line: TimedSegment;
  readonly start: string | null;
  /** Ids of those who confirmed. */
  readonly people: string;
}

function momentsOf({ rundown, participations }: RundownSnapshot): ReadonlyMap<SegmentId, ShownMoment> {
  const sure = new Set<string>(participations.filter(({ status }) => status === 'confirmed' || status === 'present').map(({ id }) => id));
  return new Map(namedMoments(timeRundown(rundown).segments).map(({ line, guests }) =>
    [line.id, { line, start: line.times.start?.slice(11, 16) ?? null, people: guests.filter((id) => sure.has(id)).join() }]));
}

/** In the order in which they are read now, then what went. */
function compareMoments(was: ReadonlyMap<SegmentId, ShownMoment>, is: ReadonlyMap<SegmentId, ShownMoment>): readonly CheckedLine[] {
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): readonly CheckedLine[] => {
    const [before, after] = [was.get(id), is.get(id)];
    const changes = changesOf(before, after);
    const { title, kind } = (after ?? before)!.line;
    return changes.length === 0 ? [] : [{ number: '', title, kind, changes, start: { before: before?.start ?? null, after: after?.start ?? null } }];
  });
}

function changesOf(before: ShownMoment | undefined, after: ShownMoment | undefined): readonly CheckedChange[] {
  if (before === undefined) return ['added'];
  if (after === undefined) return ['removed'];
  const changes: Readonly<Partial<Record<CheckedChange, boolean>>> = { recast: before.people !== after.people, edited: before.line.title !== after.line.title, shifted: before.start !== after.start };
  return (Object.keys(changes) as CheckedChange[]).filter((change) => changes[change]);
}
