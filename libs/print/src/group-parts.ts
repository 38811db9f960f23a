import type { SegmentKind, TimedSegment } from '#rundown';

/** What a part of a show is: the studio's time around the programme, or one stretch of it. */
export type PartKind = 'before' | 'opening' | 'debates' | 'break' | 'audience' | 'closing' | 'after';

export interface SegmentGroup {
  readonly kind: PartKind;
  readonly segments: readonly TimedSegment[];
}

/** The kinds that open a part of their own; every other kind stays in the part it meets. */
const OPENS: Partial<Record<SegmentKind, PartKind>> = {
  debate: 'debates',
  break: 'break',
  audienceQuestions: 'audience',
  roundTable: 'closing',
  conclusion: 'closing',
};

/** Segments in running order → parts in running order, none empty; together they hold every segment once. */
export function groupParts(segments: readonly TimedSegment[]): readonly SegmentGroup[] {
  const first = segments.findIndex((segment) => !segment.outside);
  const last = segments.findLastIndex((segment) => !segment.outside);
  const groups: { kind: PartKind; segments: TimedSegment[] }[] = [];
  for (const [index, segment] of segments.entries()) {
    const current = groups.at(-1);
    const kind = partOf(segment, index, first, last, current?.kind);
    if (current === undefined || current.kind !== kind) groups.push({ kind, segments: [segment] });
    else current.segments.push(segment);
  }
  return groups;
}

function partOf(segment: TimedSegment, index: number, first: number, last: number, current: PartKind | undefined): PartKind {
  // A rundown with nothing inside the programme has no after.
  if (first === -1 || index < first) return 'before';
  if (index > last) return 'after';
  const inside = current === undefined || current === 'before' ? 'opening' : current;
  if (segment.outside) return inside;
  // The closing titles end the show whatever stands before them.
  if (segment.kind === 'titles' && index === last && inside !== 'opening') return 'closing';
  return OPENS[segment.kind] ?? inside;
}
