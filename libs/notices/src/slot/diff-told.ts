import { dayOf, windowOf, type Slot, type SlotSegment } from './slot.js';

/** What of a slot needs a new confirmation when it changes. */
export type SlotChange = 'date' | 'place' | 'presence';

/** A segment as it was told and as it is now; null on the side where it is not. */
export interface SegmentChange {
  readonly before: SlotSegment | null;
  readonly after: SlotSegment | null;
}

/** How a person's slot differs from what they were last told. */
export type SlotDifference =
  | { readonly difference: 'none' }
  /** Something moves inside the window, the way in or the show's name changes: a notice the producer may leave out. All of it in one notice. */
  | { readonly difference: 'optional'; readonly segments: readonly SegmentChange[]; readonly access: boolean; readonly title: boolean }
  | { readonly difference: 'toReconfirm'; readonly changes: readonly SlotChange[]; readonly segments: readonly SegmentChange[] }
  /** They were told a slot and have none any more. */
  | { readonly difference: 'lost' }
  /** They have a slot and were told none. */
  | { readonly difference: 'first' };

/** What changed between what a person was told and what stands now. */
export function diffTold(told: Slot | null, now: Slot | null): SlotDifference {
  if (told === null) return now === null ? { difference: 'none' } : { difference: 'first' };
  if (now === null) return { difference: 'lost' };
  const changes = changesOf(told, now);
  const segments = diffSegments(told.segments, now.segments);
  if (changes.length > 0) return { difference: 'toReconfirm', changes, segments };
  // How to get in may change without asking anybody again; name and address are where they go.
  const access = told.place.access !== now.place.access;
  const title = told.title !== now.title;
  return segments.length > 0 || access || title ? { difference: 'optional', segments, access, title } : { difference: 'none' };
}

function changesOf(told: Slot, now: Slot): readonly SlotChange[] {
  const changes: SlotChange[] = [];
  const [before, after] = [windowOf(told), windowOf(now)];
  if (dayOf(told) !== dayOf(now)) changes.push('date');
  if (told.place.name !== now.place.name || told.place.address !== now.place.address) changes.push('place');
  const moved = told.call !== now.call || told.release !== now.release || before?.callAt !== after?.callAt || before?.releaseAt !== after?.releaseAt;
  if (!changes.includes('date') && moved) changes.push('presence');
  return changes;
}

/** The segments that came, went, moved or changed length or name; a new number alone is no news, nor is less than a minute. */
function diffSegments(told: readonly SlotSegment[], now: readonly SlotSegment[]): readonly SegmentChange[] {
  const before = new Map(told.map((segment) => [segment.id, segment]));
  const after = new Map(now.map((segment) => [segment.id, segment]));
  const gone = told.filter(({ id }) => !after.has(id)).map((segment) => ({ before: segment, after: null }));
  const changed = now.flatMap((segment) => {
    const old = before.get(segment.id) ?? null;
    return old !== null && sameSegment(old, segment) ? [] : [{ before: old, after: segment }];
  });
  return [...changed, ...gone];
}

const sameSegment = (one: SlotSegment, other: SlotSegment): boolean =>
  one.start === other.start && Math.abs(one.seconds - other.seconds) < 60 && one.title === other.title && one.kind === other.kind;
