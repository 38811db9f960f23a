import { applyRepair, timeRundown, type Repair, type Rundown, type Seconds, type SegmentId, type TimedRundown, type TimedSegment } from '#rundown';

/** A line as it is on one side of a repair; null: it is not played there. */
interface Side {
  readonly seconds: Seconds;
  readonly studioSeconds: Seconds;
  /** Instant; null in a show without a start. */
  readonly start: string | null;
}

/** A line that a repair is about, before and after. `into`: the title of the line that takes it up. */
export interface PreviewLine {
  readonly id: SegmentId;
  readonly title: string;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly into: string | null;
}

export interface Preview {
  readonly lines: readonly PreviewLine[];
  readonly before: TimedRundown;
  readonly after: TimedRundown;
}

/** What a repair does to the lines it is about, in the order they then stand in; nothing is changed yet. */
export function previewRepair(rundown: Rundown, repair: Repair): Preview {
  const [before, after] = [timeRundown(rundown), timeRundown(applyRepair(rundown, repair))];
  const into = new Map(repair.changes.flatMap((one) => (one.change === 'merge' ? [[one.below, one.segment] as const] : [])));
  const about = new Set(repair.changes.flatMap((one) => (one.change === 'merge' ? [one.segment, one.below] : [one.segment])));
  const find = ({ segments }: TimedRundown, id: SegmentId) => segments.find((segment) => segment.id === id);
  const titleOf = (id: SegmentId) => [...rundown.segments, ...rundown.reserve].find((segment) => segment.id === id)?.title ?? '';
  const placeOf = (id: SegmentId) => (find(after, into.get(id) ?? id)?.times.position ?? 0) + (into.has(id) ? 0.5 : 0);
  const lines = [...about].toSorted((a, b) => placeOf(a) - placeOf(b)).map((id): PreviewLine => {
    const target = into.get(id);
    return { id, title: titleOf(id), before: sideOf(find(before, id)), after: sideOf(find(after, id)), into: target === undefined ? null : titleOf(target) };
  });
  return { lines, before, after };
}

function sideOf(segment: TimedSegment | undefined): Side | null {
  if (segment === undefined || segment.skipped) return null;
  const { countedSeconds, studioSeconds, start } = segment.times;
  return { seconds: countedSeconds, studioSeconds, start };
}
