import { formatDuration, formatOffset, type SegmentKind } from '#rundown';
import type { ComparisonFragment, LineComparedFragment } from '../operations/versions.js';
import type { Words } from '../words/words.js';

export type DifferenceKind = LineComparedFragment['kinds'][number];
export const DIFFERENCE_KINDS = ['added', 'removed', 'moved', 'retimed', 'recast', 'edited'] as const satisfies readonly DifferenceKind[];

/** One thing that differs, with both values as they are read; empty for nothing. */
export interface ToldChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** How many lines differ in each way, in the order in which they are told; ways in which none does are left out. */
export function countKinds(lines: readonly Pick<LineComparedFragment, 'kinds'>[]): readonly { readonly kind: DifferenceKind; readonly count: number }[] {
  return DIFFERENCE_KINDS
    .map((kind) => ({ kind, count: lines.filter(({ kinds }) => kinds.includes(kind)).length }))
    .filter(({ count }) => count > 0);
}

/** All that differs in one line that stands on both sides. */
export function tellLine(line: LineComparedFragment, places: PlacesOnBothSides, words: Words): readonly ToldChange[] {
  const { before, after, kinds } = line;
  if (before === null || after === null) return [];
  const { versions } = words;
  const place = (side: ReadonlyMap<string, number>) => {
    const found = side.get(line.segmentId);
    return found === undefined ? versions.inReserve : versions.place(found);
  };
  const longer = after.durationSeconds - before.durationSeconds;
  return [
    ...(kinds.includes('moved') ? [{ what: versions.fields.place, before: place(places.before), after: place(places.after) }] : []),
    ...(kinds.includes('retimed') ? [{ what: versions.fields.duration, before: formatDuration(before.durationSeconds), after: `${formatDuration(after.durationSeconds)} (${formatOffset(longer)})` }] : []),
    ...line.seats.map(({ before: was, after: is }) => ({ what: (is ?? was)?.name || versions.somebody, before: saySeat(was, words), after: saySeat(is, words) })),
    ...(kinds.includes('recast') && line.seats.length === 0 ? [{ what: versions.fields.speakers, before: '', after: versions.reordered }] : []),
    ...line.fields.map(({ field, before: was, after: is }) => ({ what: versions.fields[field] ?? versions.otherField, before: sayField(field, was, words), after: sayField(field, is, words) })),
  ];
}

/** Where lines stand on each side, from 1. */
export interface PlacesOnBothSides {
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

export function placesOf({ from, to }: ComparisonFragment): PlacesOnBothSides {
  const places = (segments: readonly { readonly id: string }[]) => new Map(segments.map(({ id }, index) => [id, index + 1]));
  return { before: places(from.segments), after: places(to.segments) };
}

function saySeat(seat: LineComparedFragment['seats'][number]['before'], { versions, rundown }: Words): string {
  if (seat === null) return versions.absent;
  const role = seat.role === 'host' ? rundown.hostRole : seat.role === 'audience' ? rundown.audienceRole : versions.guest;
  return `${role}, ${formatDuration(seat.seconds)}`;
}

function sayField(field: string, value: string, { versions, kinds, rundown }: Words): string {
  if (field === 'kind') return kinds[value as SegmentKind] ?? value;
  if (field === 'locks') return value.split('\n').filter(Boolean).map((lock) => rundown.lockNames[lock as keyof typeof rundown.lockNames] ?? lock).join(', ');
  if (field === 'skipped') return versions.skipped[value] ?? value;
  return value === 'true' ? versions.yes : value === 'false' || (value === '' && field === 'countToEnd') ? versions.no : value;
}
