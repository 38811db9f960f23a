import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../testing/build-rundown.js';
import { addSegment } from './add-segment.js';
import { editSegment } from './edit-segment.js';
import type { SegmentId } from './ids.js';
import { moveSegment } from './move-segment.js';
import { removeSegment } from './remove-segment.js';
import type { Rundown } from './rundown.js';

const id = (text: string) => text as SegmentId;
const order = (rundown: Rundown) => rundown.segments.map((segment) => segment.id);
const rundown = buildRundown();

describe('moveSegment', () => {
  it('moves a segment to where it shall stand', () => {
    const moved = moveSegment(rundown, id('opening'), 1);
    expect(moved.outcome === 'segmentMoved' && [order(moved.rundown), moved.from]).toEqual([['debate-1', 'opening', 'conclusion'], 0]);
  });

  it('keeps the same segments whatever the move', () => {
    fc.assert(fc.property(fc.constantFrom('opening', 'debate-1', 'conclusion'), fc.integer({ min: 0, max: 2 }), (name, place) => {
      const moved = moveSegment(rundown, id(name), place);
      if (moved.outcome !== 'segmentMoved') throw new Error(moved.outcome);
      expect(order(moved.rundown)[place]).toBe(name);
      expect(order(moved.rundown).toSorted()).toEqual(order(rundown).toSorted());
    }));
  });

  it('sets aside and takes back', () => {
    const aside = moveSegment(rundown, id('debate-1'), 'reserve');
    if (aside.outcome !== 'segmentMoved') throw new Error(aside.outcome);
    expect([order(aside.rundown), aside.rundown.reserve.map((segment) => segment.id)]).toEqual([['opening', 'conclusion'], ['debate-1']]);
    const back = moveSegment(aside.rundown, id('debate-1'), 1);
    expect(back.outcome === 'segmentMoved' && back.rundown).toEqual(rundown);
  });

  it.each([-1, 3, 0.5, NaN])('refuses place %d', (place) => {
    expect(moveSegment(rundown, id('opening'), place)).toEqual({ outcome: 'placeOutOfRange', place, lastPlace: 2 });
  });

  it('does not find a stranger', () => {
    expect(moveSegment(rundown, id('x'), 0)).toEqual({ outcome: 'segmentNotFound', segment: 'x' });
  });
});

describe('addSegment', () => {
  it('adds at the end by default, and removing it gives the rundown back', () => {
    const added = addSegment(rundown, buildSegment({ id: 'new' }));
    if (added.outcome !== 'segmentAdded') throw new Error(added.outcome);
    expect([added.place, order(added.rundown).at(-1)]).toEqual([3, 'new']);
    const removed = removeSegment(added.rundown, id('new'));
    expect(removed.outcome === 'segmentRemoved' && [removed.rundown, removed.from]).toEqual([rundown, 3]);
  });

  it('refuses what is there already, a place that is not, and impossible times', () => {
    expect(addSegment(rundown, buildSegment())).toEqual({ outcome: 'segmentAlreadyThere', segment: 'debate-1' });
    expect(addSegment(rundown, buildSegment({ id: 'n' }), 4)).toEqual({ outcome: 'placeOutOfRange', place: 4, lastPlace: 3 });
    expect(addSegment(rundown, buildSegment({ id: 'n', durationSeconds: -1 }))).toEqual({ outcome: 'durationRefused', durationSeconds: -1, longestSeconds: 86_400 });
    const elasticity = { minSeconds: 10, idealSeconds: 5, maxSeconds: 20 };
    expect(addSegment(rundown, buildSegment({ id: 'n', elasticity }))).toEqual({ outcome: 'elasticityRefused', elasticity });
  });
});

describe('editSegment', () => {
  it('changes what is named and nothing else; editing back is the identity', () => {
    const edited = editSegment(rundown, id('debate-1'), { title: 'Autre titre', durationSeconds: 0 });
    if (edited.outcome !== 'segmentEdited') throw new Error(edited.outcome);
    expect(edited.rundown.segments[1]).toEqual({ ...rundown.segments[1], title: 'Autre titre', durationSeconds: 0 });
    expect([edited.rundown.segments[0], edited.rundown.segments[2]]).toEqual([rundown.segments[0], rundown.segments[2]]);
    const back = editSegment(edited.rundown, id('debate-1'), edited.before);
    expect(back.outcome === 'segmentEdited' && back.rundown).toEqual(rundown);
  });

  it('edits in the reserve too, and ignores what is undefined', () => {
    const aside = buildRundown({ reserve: [buildSegment({ id: 'spare' })] });
    const edited = editSegment(aside, id('spare'), { notes: 'si le temps le permet', title: undefined });
    expect(edited.outcome === 'segmentEdited' && edited.rundown.reserve).toEqual([buildSegment({ id: 'spare', notes: 'si le temps le permet' })]);
  });

  it.each([-1, 1.5, 86_401, NaN, Infinity])('refuses a duration of %d', (durationSeconds) => {
    expect(editSegment(rundown, id('opening'), { durationSeconds })).toEqual({ outcome: 'durationRefused', durationSeconds, longestSeconds: 86_400 });
  });

  it('does not find a stranger', () => {
    expect(editSegment(rundown, id('x'), {})).toEqual({ outcome: 'segmentNotFound', segment: 'x' });
    expect(removeSegment(rundown, id('x'))).toEqual({ outcome: 'segmentNotFound', segment: 'x' });
  });
});
