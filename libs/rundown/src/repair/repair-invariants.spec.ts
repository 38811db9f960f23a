import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildSegment } from '../../testing/build-rundown.js';
import type { SpeakerId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import { SEGMENT_KINDS, type Segment } from '../segment.js';
import { timeRundown } from '../time-rundown.js';
import { applyEdits } from '../edits/apply-edits.js';
import { undoSteps } from '../edits/undo-steps.js';
import { applyRepair } from './apply-repair.js';
import { proposeRepairs } from './propose-repairs.js';
import type { Repair, RepairProblem } from './repair.js';
import { writeRepair } from './write-repair.js';

const dressed = fc.record({
  rundown: arbitraryRundown({ countToEnd: true }),
  dress: fc.array(fc.record({ kind: fc.constantFrom(...SEGMENT_KINDS), position: fc.boolean(), duration: fc.boolean(), speakers: fc.boolean(), spoken: fc.nat(100) }), { minLength: 12, maxLength: 12 }),
  spare: fc.array(fc.record({ kind: fc.constantFrom(...SEGMENT_KINDS), seconds: fc.nat(600), room: fc.nat(200) }), { maxLength: 3 }),
}).map(({ rundown, dress, spare }): Rundown => ({
  ...rundown,
  segments: rundown.segments.map((segment, index) => {
    const { kind, spoken, ...locks } = dress[index]!;
    return { ...segment, kind, locks, speakers: [{ id: `p${index % 4}` as SpeakerId, role: 'guest' as const, seconds: Math.floor((segment.durationSeconds * spoken) / 100) }] };
  }),
  reserve: spare.map(({ kind, seconds, room }, index) =>
    buildSegment({ id: `r${index}`, kind, durationSeconds: seconds, elasticity: { minSeconds: Math.max(0, seconds - room), idealSeconds: seconds, maxSeconds: seconds + room } })),
}));

/** Every problem a rundown has. */
function problemsOf(rundown: Rundown): readonly RepairProblem[] {
  const timed = timeRundown(rundown);
  return [{ problem: 'length' }, ...timed.segments.flatMap(({ id, times }): RepairProblem[] => (times.gapSeconds === null ? [] : [{ problem: 'hardStart', segment: id }]))];
}

function eachRepair(check: (rundown: Rundown, repaired: Rundown, problem: RepairProblem, repair: Repair, excessSeconds: number) => void): void {
  fc.assert(fc.property(dressed, (rundown) => {
    for (const problem of problemsOf(rundown)) {
      const proposed = proposeRepairs(rundown, problem);
      if (proposed.outcome !== 'repairsProposed') continue;
      for (const repair of proposed.repairs) check(rundown, applyRepair(rundown, repair), problem, repair, proposed.excessSeconds);
    }
  }), { numRuns: 400 });
}
const find = ({ segments }: Rundown, id: string) => segments.find((segment) => segment.id === id);
const isWithin = ({ elasticity, durationSeconds }: Segment) => elasticity !== null && durationSeconds >= elasticity.minSeconds && durationSeconds <= elasticity.maxSeconds;

describe('every repair that is proposed', () => {
  it('puts the problem right to the second', () => eachRepair((_, repaired, problem) => {
    const timed = timeRundown(repaired);
    if (problem.problem === 'length') expect(timed.lateSeconds).toBe(0);
    if (problem.problem === 'hardStart') expect(timed.segments.find(({ id }) => id === problem.segment)?.times.gapSeconds).toBe(0);
  }));

  it('leaves every other hard start its gap, those after the end of the programme excepted', () => eachRepair((rundown, repaired, problem) => {
    const timed = timeRundown(rundown);
    const end = timed.segments.findLastIndex(({ outside, skipped }) => !outside && !skipped);
    const others = timed.segments.filter(({ id, times }, index) =>
      times.gapSeconds !== null && (problem.problem === 'hardStart' ? problem.segment !== id : index <= end));
    const after = new Map(timeRundown(repaired).segments.map(({ id, times }) => [id, times.gapSeconds]));
    expect(others.map(({ id }) => after.get(id))).toEqual(others.map(({ times }) => times.gapSeconds));
  }));

  it('touches no lock', () => eachRepair((rundown, repaired) => {
    rundown.segments.forEach((segment, index) => {
      const after = find(repaired, segment.id);
      if (segment.locks.position) expect(repaired.segments.indexOf(after!)).toBe(index);
      if (segment.locks.duration) expect(after?.durationSeconds).toBe(segment.durationSeconds);
      if (segment.locks.speakers) expect(after?.speakers).toEqual(segment.speakers);
      if ((segment.locks.duration || segment.locks.position || segment.locks.speakers) && !segment.skipped) expect(after?.skipped ?? null).toBe(null);
    });
  }));

  it('keeps every line within its bounds and its speech within the line', () => eachRepair((_, repaired) => {
    for (const segment of repaired.segments) {
      expect(isWithin(segment)).toBe(true);
      expect(segment.speakers.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(segment.durationSeconds);
    }
  }));

  it('is written in edits that give exactly the same, and undo to what was', () => eachRepair((rundown, repaired, _problem, repair) => {
    const done = applyEdits(rundown, writeRepair(rundown, repair));
    if (done.outcome !== 'editsApplied') throw new Error(JSON.stringify(done));
    expect(done.rundown).toEqual(repaired);
    const undone = undoSteps(done.rundown, JSON.parse(JSON.stringify(done.steps)));
    expect(undone.outcome === 'stepsUndone' && undone.rundown).toEqual(rundown);
  }));

  it('counts its cost right: taken less given is what had to go', () => eachRepair((rundown, repaired, _problem, { cost }, excessSeconds) => {
    expect(cost.takenSeconds - cost.givenSeconds).toBe(excessSeconds);
    expect(cost.linesLost).toEqual(rundown.segments.filter(({ id, skipped }) => !skipped && find(repaired, id)?.skipped === 'floated').map(({ id }) => id));
  }));
});

it('is refused only where no stretching would do', () => {
  fc.assert(fc.property(dressed, (rundown) => {
    for (const problem of problemsOf(rundown)) {
      const proposed = proposeRepairs(rundown, problem);
      expect(proposeRepairs(rundown, problem)).toEqual(proposed);
      if (proposed.outcome !== 'noRepair') continue;
      expect(proposed.missingSeconds).toBeGreaterThan(0);
      expect(Math.abs(proposed.excessSeconds)).toBeGreaterThan(proposed.roomSeconds);
    }
  }), { numRuns: 300 });
});
