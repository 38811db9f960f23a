import type { SegmentLocks, TimedSegment } from '#rundown';

/** What can be held fixed of a line, in the order it is shown. */
export const LOCKS = ['position', 'duration', 'speakers'] as const satisfies readonly (keyof SegmentLocks)[];

/** What is done with a line beyond writing in it; most of it asks something first. */
export interface LineActs {
  readonly addAfter: (id: string) => void;
  /** Lays something saved after it. */
  readonly insertAfter: (id: string) => void;
  readonly save: (id: string) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly moveTo: (id: string) => void;
  readonly split: (id: string) => void;
  readonly group: (ids: readonly string[]) => void;
  readonly tune: (id: string) => void;
  readonly seat: (id: string) => void;
  readonly history: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly merge: (ids: readonly string[]) => void;
  readonly setAside: (ids: readonly string[]) => void;
  readonly ungroup: (group: string) => void;
  readonly lock: (id: string, lock: keyof SegmentLocks, on: boolean) => void;
}

/** A line as its menu sees it. */
export interface LineMenuProps {
  readonly segment: TimedSegment;
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: LineActs;
  readonly moveBy: (by: number) => void;
}
