import type { SegmentKind, TimedGroup, TimedSegment } from '#rundown';

/** What a part of a show is: the studio's time around the programme, or one stretch of it. */
export type PartKind = 'before' | 'opening' | 'debates' | 'break' | 'audience' | 'closing' | 'after';

export interface PartGroup {
  readonly kind: PartKind;
  /** The show's own group, whose title and budget head the part; null: none. */
  readonly named: TimedGroup | null;
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

/** Segments in running order → parts in running order, none empty; together they hold every segment once. Where the show has groups of its own, they are the parts. */
export function groupParts(segments: readonly TimedSegment[], own: readonly TimedGroup[] = []): readonly PartGroup[] {
  const first = segments.findIndex((segment) => !segment.outside);
  const last = segments.findLastIndex((segment) => !segment.outside);
  const groups: { kind: PartKind; named: TimedGroup | null; segments: TimedSegment[] }[] = [];
  for (const [index, segment] of segments.entries()) {
    const current = groups.at(-1);
    const kind = partOf(segment, index, first, last, current?.kind);
    const named = own.find(({ id }) => id === segment.group) ?? null;
    // Inside a group of the show's own the kinds go on unseen: they name the lines that stand in none.
    const same = current !== undefined && current.named === named && (named !== null || current.kind === kind);
    if (same) {
      current.segments.push(segment);
      current.kind = kind;
    } else groups.push({ kind, named, segments: [segment] });
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
