import { addSegment, editSegment, findSegment, moveSegment, removeSegment, type Rundown, type SegmentId, type SegmentKind, type SegmentLocks } from '#rundown';
import { segmentOf, type DeskRundown, type SegmentLine } from './desk-rundown.js';

/** The two fields that are written in place. */
export type Written = { readonly field: 'title'; readonly value: string; readonly seen: string } | { readonly field: 'durationSeconds'; readonly value: number; readonly seen: number };

/** One change made at this desk. `seen` is what the person saw when they began; `after` names the line it follows, null at the head. */
export type Change = { readonly key: string } & (
  | ({ readonly does: 'edit'; readonly segmentId: string } & Written)
  | { readonly does: 'lock'; readonly segmentId: string; readonly lock: keyof SegmentLocks; readonly on: boolean }
  | { readonly does: 'move'; readonly segmentId: string; readonly after: string | null }
  | { readonly does: 'add'; readonly after: string | null; readonly kind: SegmentKind; readonly title: string; readonly durationSeconds: number; readonly outside: boolean }
  | { readonly does: 'remove'; readonly segmentId: string }
);

/** Where a change that follows `after` lands now, in the order without `moved`. Others may have moved lines meanwhile. */
export function placeAfter(rundown: Rundown, after: string | null, moved?: string): number {
  const order = rundown.segments.filter(({ id }) => id !== moved);
  if (after === null) return 0;
  const at = order.findIndex(({ id }) => id === after);
  return at === -1 ? order.length : at + 1;
}

/** The desk as the change makes it; unchanged when the line it is about is gone. */
export function applyChange(desk: DeskRundown, change: Change): DeskRundown {
  switch (change.does) {
    case 'edit': {
      const done = editSegment(desk.rundown, change.segmentId as SegmentId, { [change.field]: change.value });
      return done.outcome === 'segmentEdited' ? { ...desk, rundown: done.rundown } : desk;
    }
    case 'lock': {
      const locks = findSegment(desk.rundown, change.segmentId as SegmentId)?.segment.locks;
      const done = editSegment(desk.rundown, change.segmentId as SegmentId, locks ? { locks: { ...locks, [change.lock]: change.on } } : {});
      return done.outcome === 'segmentEdited' ? { ...desk, rundown: done.rundown } : desk;
    }
    case 'move': {
      const done = moveSegment(desk.rundown, change.segmentId as SegmentId, placeAfter(desk.rundown, change.after, change.segmentId));
      return done.outcome === 'segmentMoved' ? { ...desk, rundown: done.rundown } : desk;
    }
    case 'remove': {
      const done = removeSegment(desk.rundown, change.segmentId as SegmentId);
      return done.outcome === 'segmentRemoved' ? { ...desk, rundown: done.rundown } : desk;
    }
    case 'add':
      return putLine(desk, newLine(change), placeAfter(desk.rundown, change.after));
  }
}

/** The desk with the line as the server tells it: replaced where it stands, or put in; moved when `position` says so. */
export function putLine(desk: DeskRundown, line: SegmentLine, position: number): DeskRundown {
  const without = withoutLine(desk, line.id);
  const done = addSegment(without.rundown, segmentOf(line), Math.min(position, without.rundown.segments.length));
  if (done.outcome !== 'segmentAdded') return desk;
  return { ...desk, rundown: done.rundown, lines: new Map(desk.lines).set(line.id, line) };
}

export function withoutLine(desk: DeskRundown, segmentId: string): DeskRundown {
  const done = removeSegment(desk.rundown, segmentId as SegmentId);
  return done.outcome === 'segmentRemoved' ? { ...desk, rundown: done.rundown } : desk;
}

/** A line the server has not named yet: its id is the change's key. */
function newLine({ key, kind, title, durationSeconds, outside }: Extract<Change, { does: 'add' }>): SegmentLine {
  return {
    __typename: 'Segment', inReserve: false, skipped: null, group: null, countToEnd: false, colour: null, technique: { __typename: 'Technique', camera: '', sound: '', lowerThird: '' }, hardStart: null, cells: [], id: key, kind, title, durationSeconds, outside,
    objective: '', content: '', notes: '', position: 0, elasticity: null, theme: null, speakers: [], quotes: [], questions: [], why: [], locks: { __typename: 'SegmentLocks', position: false, duration: false, speakers: false },
  };
}
