import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { GroupId, QuestionId, SegmentId, SpeakerId } from '../ids.js';
import { forecastShow } from '../live/forecast-show.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { timeRundown } from '../time-rundown.js';
import { applyRepair } from './apply-repair.js';
import { proposeRepairs } from './propose-repairs.js';
import type { Repair, RepairProblem } from './repair.js';

type Line = Partial<Omit<Segment, 'id'>> & { readonly id: string };
const id = (text: string) => text as SegmentId;
const elastic = (minSeconds: number, idealSeconds: number, maxSeconds: number) => ({ durationSeconds: idealSeconds, elasticity: { minSeconds, idealSeconds, maxSeconds } });
const locked = (...names: ('position' | 'duration' | 'speakers')[]) =>
  ({ locks: { position: names.includes('position'), duration: names.includes('duration'), speakers: names.includes('speakers') } });
const rundownOf = (lines: readonly Line[], overrides: Partial<Rundown> = {}) =>
  buildRundown({ segments: lines.map((line) => buildSegment({ kind: 'opening', durationSeconds: 100, ...line })), ...overrides });

function repairs(rundown: Rundown, problem: RepairProblem = { problem: 'length' }): readonly Repair[] {
  const proposed = proposeRepairs(rundown, problem);
  if (proposed.outcome !== 'repairsProposed') throw new Error(JSON.stringify(proposed));
  return proposed.repairs;
}
const approaches = (found: readonly Repair[]) => found.map(({ approach }) => approach);
const byApproach = (found: readonly Repair[], approach: Repair['approach']) => found.find((repair) => repair.approach === approach)!;

describe('proposeRepairs', () => {
  it('shortens elastic lines in proportion to their room, or one of them alone', () => {
    const rundown = rundownOf([{ id: 'a', ...elastic(100, 200, 300) }, { id: 'b', ...elastic(150, 200, 300) }, { id: 'c' }], { targetSeconds: 470 });
    const found = repairs(rundown);
    expect(approaches(found)).toEqual(['inProportion', 'oneLine', 'oneLine']);
    expect(found[0]).toEqual({
      approach: 'inProportion',
      changes: [{ change: 'retime', segment: 'a', fromSeconds: 200, toSeconds: 180 }, { change: 'retime', segment: 'b', fromSeconds: 200, toSeconds: 190 }],
      cost: { takenSeconds: 30, givenSeconds: 0, strainPercent: 20, linesChanged: 2, linesLost: [], questionsLost: 0, quotesLost: 0, speech: [] },
    });
    expect(found.slice(1).map(({ changes, cost }) => [changes[0]?.segment, changes.length, cost.strainPercent])).toEqual([['a', 1, 30], ['b', 1, 60]]);
    for (const repair of found) expect(timeRundown(applyRepair(rundown, repair)).overSeconds).toBe(0);
  });

  it('stretches the few that have most room, rather than everybody a little', () => {
    const rundown = rundownOf(
      [{ id: 'a', ...elastic(90, 100, 110) }, { id: 'b', ...elastic(100, 300, 400) }, { id: 'c', ...elastic(90, 100, 110) }, { id: 'd', ...elastic(200, 300, 400) }],
      { targetSeconds: 620 },
    );
    expect(approaches(repairs(rundown))).toEqual(['inProportion', 'fewLines', 'oneLine']);
    expect(byApproach(repairs(rundown), 'fewLines').changes).toEqual([
      { change: 'retime', segment: 'b', fromSeconds: 300, toSeconds: 180 }, { change: 'retime', segment: 'd', fromSeconds: 300, toSeconds: 240 },
    ]);
  });

  it('lengthens the same way', () => {
    const rundown = rundownOf([{ id: 'a', ...elastic(100, 200, 300) }, { id: 'b', ...elastic(150, 200, 250) }], { targetSeconds: 490 });
    expect(repairs(rundown)[0]?.changes).toEqual([
      { change: 'retime', segment: 'a', fromSeconds: 200, toSeconds: 260 }, { change: 'retime', segment: 'b', fromSeconds: 200, toSeconds: 230 },
    ]);
  });

  it('floats what can be spared, and tells what goes with it', () => {
    const ada = 'ada' as SpeakerId;
    const questions = { id: 'q', kind: 'audienceQuestions', questions: ['q1', 'q2'] as QuestionId[], speakers: [{ id: ada, role: 'guest', seconds: 60 }] } as const;
    const rundown = rundownOf([{ id: 'a', ...elastic(190, 200, 240) }, questions], { targetSeconds: 210 });
    const [repair] = repairs(rundown);
    expect(repair).toEqual({
      approach: 'float',
      changes: [{ change: 'float', segment: 'q', fromSeconds: 100 }, { change: 'retime', segment: 'a', fromSeconds: 200, toSeconds: 210 }],
      cost: { takenSeconds: 100, givenSeconds: 10, strainPercent: 25, linesChanged: 2, linesLost: ['q'], questionsLost: 2, quotesLost: 0, speech: [{ speaker: ada, deltaSeconds: -60 }] },
    });
    expect(applyRepair(rundown, repair!).segments[1]).toEqual({ ...rundown.segments[1], skipped: 'floated' });
  });

  it('floats several lines when one does not do, and never the last debate', () => {
    const tape = (name: string, durationSeconds: number): Line => ({ id: name, kind: 'tape', durationSeconds });
    const rundown = rundownOf([{ id: 'd', kind: 'debate', durationSeconds: 300 }, tape('t1', 40), tape('t2', 50), tape('t3', 60)], { targetSeconds: 340 });
    expect(repairs(rundown).map(({ cost }) => cost.linesLost)).toEqual([['t2', 't3']]);
    const debates = rundownOf([{ id: 'd1', kind: 'debate' }, { id: 'd2', kind: 'debate' }], { targetSeconds: 100 });
    expect(repairs(debates).flatMap(({ cost }) => cost.linesLost)).toEqual(['d1', 'd2']);
    expect(proposeRepairs({ ...debates, targetSeconds: 0 }, { problem: 'length' })).toMatchObject({ outcome: 'noRepair', excessSeconds: 200, missingSeconds: 100 });
  });

  it('merges neighbouring debates: everybody and everything stays, one opening goes', () => {
    const [ada, bea] = ['ada' as SpeakerId, 'bea' as SpeakerId];
    const debate = (name: string, speaker: SpeakerId, question: string): Line => ({
      id: name, kind: 'debate', title: name, objective: '', questions: [question as QuestionId], speakers: [{ id: speaker, role: 'guest', seconds: 300 }], ...elastic(400, 500, 600),
    });
    const rundown = rundownOf([debate('d1', ada, 'q1'), debate('d2', bea, 'q2'), { id: 'x' }], { targetSeconds: 800 });
    const merge = byApproach(repairs(rundown), 'merge');
    expect(merge.changes).toEqual([{ change: 'merge', segment: 'd1', below: 'd2', fromSeconds: 1000, toSeconds: 700 }]);
    expect(merge.cost.speech).toEqual([{ speaker: ada, deltaSeconds: -90 }, { speaker: bea, deltaSeconds: -90 }]);
    const merged = applyRepair(rundown, merge).segments;
    expect(merged.map((segment) => segment.id)).toEqual(['d1', 'x']);
    expect(merged[0]).toMatchObject({ durationSeconds: 700, questions: ['q1', 'q2'], content: 'd2', elasticity: { minSeconds: 400, idealSeconds: 1000, maxSeconds: 1200 } });
  });

  it('fills a hole by what was floated, and from the reserve', () => {
    const rundown = rundownOf([{ id: 'a' }, { id: 'f', kind: 'tape', skipped: 'floated' }, { id: 'z', kind: 'conclusion' }], {
      targetSeconds: 300, reserve: [buildSegment({ id: 'r', kind: 'debate', ...elastic(80, 90, 120) })],
    });
    const found = repairs(rundown);
    expect(found.map(({ changes }) => changes)).toEqual([
      [{ change: 'play', segment: 'f', place: null, toSeconds: 100 }],
      [{ change: 'play', segment: 'r', place: 1, toSeconds: 100 }],
    ]);
    expect(applyRepair(rundown, found[0]!).segments[1]).toEqual(buildSegment({ id: 'f', kind: 'tape', durationSeconds: 100 }));
    const fromReserve = applyRepair(rundown, found[1]!);
    expect([fromReserve.segments.map((segment) => segment.id), fromReserve.reserve]).toEqual([['a', 'r', 'f', 'z'], []]);
  });

  it('meets a hard start that was missed by what lies above it alone, as far up as the hard start before', () => {
    const rundown = rundownOf([
      { id: 'w', ...elastic(0, 100, 200) }, { id: 'x', hardStart: { offsetSeconds: 100 }, ...elastic(80, 100, 100) },
      { id: 'y', ...elastic(60, 100, 100) }, { id: 'z', hardStart: { offsetSeconds: 270 }, ...elastic(0, 100, 200) },
    ], { targetSeconds: 370 });
    const [repair] = repairs(rundown, { problem: 'hardStart', segment: id('z') });
    expect(repair?.changes).toEqual([{ change: 'retime', segment: 'x', fromSeconds: 100, toSeconds: 90 }, { change: 'retime', segment: 'y', fromSeconds: 100, toSeconds: 80 }]);
    const after = timeRundown(applyRepair(rundown, repair!));
    expect([after.segments[3]?.times.gapSeconds, after.overSeconds, after.lateSeconds]).toEqual([0, 0, 0]);
  });

  it('moves the end by what lies below the last hard start alone', () => {
    const rundown = rundownOf([{ id: 'a', ...elastic(0, 100, 200) }, { id: 'b', hardStart: { offsetSeconds: 100 }, ...elastic(50, 100, 100) }], { targetSeconds: 180 });
    expect(repairs(rundown).map(({ changes }) => changes.map(({ segment }) => segment))).toEqual([['b'], ['b']]);
  });

  it('brings a group into its budget, and during the show gives back what is asked from a line on', () => {
    const group = 'part' as GroupId;
    const rundown = rundownOf([{ id: 'a', group, ...elastic(50, 100, 100) }, { id: 'b', ...elastic(50, 100, 100) }, { id: 'c', group, ...elastic(50, 100, 100) }], {
      groups: [{ id: group, title: '', budgetSeconds: 170 }],
    });
    expect(repairs(rundown, { problem: 'group', group })[0]?.changes.map(({ segment }) => segment)).toEqual(['a', 'c']);
    expect(repairs(rundown, { problem: 'late', from: id('b'), lateSeconds: 40 })[0]?.changes).toEqual([
      { change: 'retime', segment: 'b', fromSeconds: 100, toSeconds: 80 }, { change: 'retime', segment: 'c', fromSeconds: 100, toSeconds: 80 },
    ]);
  });

  it('leaves locked people their time, and takes the others’ in proportion', () => {
    const [ada, bea] = ['ada' as SpeakerId, 'bea' as SpeakerId];
    const speakers = [{ id: ada, role: 'host', seconds: 30 }, { id: bea, role: 'guest', seconds: 60 }] as const;
    const rundown = rundownOf([{ id: 'a', speakers, ...elastic(40, 100, 100), ...locked('speakers') }, { id: 'b', speakers, ...elastic(40, 100, 100) }], { targetSeconds: 165 });
    const [repair] = repairs(rundown);
    expect(repair?.changes.map((change) => 'toSeconds' in change && change.toSeconds)).toEqual([95, 70]);
    const [a, b] = applyRepair(rundown, repair!).segments;
    expect([a?.speakers, b?.speakers.map(({ seconds }) => seconds)]).toEqual([speakers, [21, 42]]);
  });

  it('says what is missing and what locks hold back when nothing does', () => {
    const rundown = rundownOf([{ id: 'a', ...elastic(80, 100, 120) }, { id: 'b', ...elastic(50, 100, 120), ...locked('duration') }], { targetSeconds: 150 });
    expect(proposeRepairs(rundown, { problem: 'length' })).toEqual({
      outcome: 'noRepair', excessSeconds: 50, missingSeconds: 30, roomSeconds: 20, locked: ['b'], lockedRoomSeconds: 50,
    });
  });

  it('refuses what cannot be asked', () => {
    const rundown = rundownOf([{ id: 'a' }], { targetSeconds: 100 });
    expect(proposeRepairs(rundown, { problem: 'length' })).toEqual({ outcome: 'nothingToRepair' });
    expect(proposeRepairs(rundown, { problem: 'hardStart', segment: id('x') })).toEqual({ outcome: 'segmentNotFound', segment: 'x' });
    expect(proposeRepairs(rundown, { problem: 'hardStart', segment: id('a') })).toEqual({ outcome: 'noHardStart', segment: 'a' });
    expect(proposeRepairs(rundown, { problem: 'group', group: 'g' as GroupId })).toEqual({ outcome: 'groupNotFound', group: 'g' });
    expect(proposeRepairs(rundown, { problem: 'late', from: id('a'), lateSeconds: 0.5 })).toMatchObject({ outcome: 'rundownUnusable' });
    expect(proposeRepairs(rundownOf([{ id: 'a', durationSeconds: NaN }, { id: 'a' }]), { problem: 'length' })).toMatchObject({
      outcome: 'rundownUnusable', faults: [{ code: 'durationUnusable' }, { code: 'duplicateSegment' }],
    });
    expect(proposeRepairs(buildRundown({ segments: [] }), { problem: 'length' })).toMatchObject({ outcome: 'noRepair', excessSeconds: -400, missingSeconds: 400 });
  });
});

it('a live forecast that misses a hard start is put right by what is still to come', () => {
  const startMs = Date.parse('2026-12-10T19:00:00+01:00');
  const rundown = rundownOf([
    { id: 'a' }, { id: 'b', ...elastic(60, 100, 100) }, { id: 'c', ...elastic(80, 100, 100) }, { id: 'link', hardStart: { local: '2026-12-10T19:05' } },
  ]);
  const takes = [{ segment: id('a'), startMs, endMs: startMs + 130_000 }];
  const forecastOf = (one: Rundown) => {
    const made = forecastShow(one, { takes }, startMs + 130_000);
    return made.outcome === 'showForecast' ? made.nextHardStart : null;
  };
  const missed = forecastOf(rundown);
  expect(missed).toMatchObject({ segment: 'link', gapMs: -30_000 });
  const [repair] = repairs(rundown, { problem: 'late', from: id('b'), lateSeconds: -missed!.gapMs / 1000 });
  expect(repair?.changes).toEqual([{ change: 'retime', segment: 'b', fromSeconds: 100, toSeconds: 80 }, { change: 'retime', segment: 'c', fromSeconds: 100, toSeconds: 90 }]);
  expect(forecastOf(applyRepair(rundown, repair!))?.gapMs).toBe(0);
});
