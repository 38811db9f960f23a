import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildSegment } from '../../testing/build-rundown.js';
import { applyShift, openTimeline, retimeLine } from './timeline.js';

describe('retimeLine', () => {
  it('re-times as if the edited rundown were opened anew, here and wherever its shift arrives', () => {
    const edits = fc.array(fc.record({ pick: fc.nat(), seconds: fc.nat(2000) }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(arbitraryRundown(), edits, (rundown, drawn) => {
      const [here, elsewhere] = [openTimeline(rundown), openTimeline(rundown)];
      let { segments } = rundown;
      for (const { pick, seconds } of drawn) {
        const place = pick % segments.length;
        segments = segments.with(place, { ...segments[place]!, durationSeconds: seconds });
        const shifted = retimeLine(here, place, seconds);
        if (shifted.outcome !== 'timesShifted') throw new Error(shifted.outcome);
        applyShift(elsewhere, JSON.parse(JSON.stringify(shifted)) as typeof shifted);
      }
      const anew = openTimeline({ ...rundown, segments });
      expect(here).toEqual(anew);
      expect(elsewhere).toEqual(anew);
    }), { numRuns: 500 });
  });

  it('says what travels', () => {
    const timeline = openTimeline({ segments: [buildSegment({ id: 'a' }), buildSegment({ id: 'b', skipped: 'floated' }), buildSegment({ id: 'c' })], start: null });
    expect(retimeLine(timeline, 0, 290)).toEqual({ outcome: 'timesShifted', fromIndex: 1, deltaSeconds: -10 });
    expect(retimeLine(timeline, 1, 10)).toEqual({ outcome: 'timesShifted', fromIndex: 2, deltaSeconds: 0 });
  });

  it('refuses a line that is not there and a duration that is none, and changes nothing', () => {
    const timeline = openTimeline({ segments: [buildSegment()], start: null });
    expect(retimeLine(timeline, 1, 10)).toEqual({ outcome: 'placeOutOfRange', place: 1, lastPlace: 0 });
    expect(retimeLine(timeline, 0.5, 10)).toEqual({ outcome: 'placeOutOfRange', place: 0.5, lastPlace: 0 });
    for (const durationSeconds of [-1, 1.5, NaN]) expect(retimeLine(timeline, 0, durationSeconds)).toEqual({ outcome: 'durationRefused', durationSeconds, longestSeconds: 86_400 });
    expect(timeline).toEqual(openTimeline({ segments: [buildSegment()], start: null }));
  });
});
