import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEGMENT_KINDS, timeRundown, type Segment } from '#rundown';
import { buildRundown, buildSegment } from '../../rundown/testing/build-rundown.js';
import { groupParts } from './group-parts.js';

const grouped = (...kinds: (Segment['kind'] | `(${Segment['kind']})`)[]) => {
  const segments = kinds.map((kind, index) => {
    const outside = kind.startsWith('(');
    return buildSegment({ id: `s${index}`, kind: kind.replace(/[()]/g, '') as Segment['kind'], outside });
  });
  return groupParts(timeRundown(buildRundown({ segments })).segments).map((group) => [group.kind, group.segments.length]);
};

describe('groupParts', () => {
  it('has no part without a segment', () => {
    expect(grouped()).toEqual([]);
  });

  it('cuts the usual show where it turns', () => {
    expect(
      grouped('(offAir)', 'coldOpen', 'titles', 'launch', 'opening', 'debate', 'tape', 'debate', 'break', 'sting', 'launch', 'debate', 'audienceQuestions', 'roundTable', 'conclusion', 'titles', '(offAir)'),
    ).toEqual([
      ['before', 1], ['opening', 4], ['debates', 3], ['break', 3], ['debates', 1], ['audience', 1], ['closing', 3], ['after', 1],
    ]);
  });

  it('leaves what is outside the programme in the part around it', () => {
    expect(grouped('opening', 'debate', '(offAir)', 'debate')).toEqual([['opening', 1], ['debates', 3]]);
  });

  it('calls a rundown with nothing inside the programme its preparation', () => {
    expect(grouped('(offAir)', '(offAir)')).toEqual([['before', 2]]);
  });

  it('lets the last titles close the show, whatever stands before them', () => {
    expect(grouped('debate', 'titles')).toEqual([['debates', 1], ['closing', 1]]);
    expect(grouped('titles')).toEqual([['opening', 1]]);
  });

  it('keeps every segment once and in order', () => {
    const line = fc.record({ kind: fc.constantFrom(...SEGMENT_KINDS), outside: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const segments = lines.map((one, index) => buildSegment({ ...one, id: `s${index}` }));
        const timed = timeRundown(buildRundown({ segments })).segments;
        const groups = groupParts(timed);
        expect(groups.flatMap((group) => group.segments)).toEqual(timed);
        expect(groups.every((group, index) => group.kind !== groups[index + 1]?.kind)).toBe(true);
      }),
    );
  });
});
