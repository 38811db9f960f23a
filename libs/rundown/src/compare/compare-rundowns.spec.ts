import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { SpeakerId } from '../ids.js';
import { freezeNumbers } from '../number/freeze-numbers.js';
import { applyEdits } from '../edits/apply-edits.js';
import type { Rundown } from '../rundown.js';
import type { SeatedSpeaker, Segment } from '../segment.js';
import { compareRundowns } from './compare-rundowns.js';
import type { LineDifference, RundownDifferences } from './difference.js';
import { editsBetween } from './edits-between.js';
import { keepInOrder } from './keep-in-order.js';

const seat = (id: string, seconds: number, role: SeatedSpeaker['role'] = 'guest'): SeatedSpeaker => ({ id: id as SpeakerId, role, seconds });
const show = (segments: readonly Segment[], rest: Partial<Rundown> = {}) => buildRundown({ segments, ...rest });
const lines = (ids: string) => ids.split(' ').filter(Boolean).map((id) => buildSegment({ id }));
const kinds = ({ before, after, moved, retimed, recast, edited }: LineDifference) => [
  ...(before === null ? ['added'] : []), ...(after === null ? ['removed'] : []), ...(moved ? ['moved'] : []),
  ...(retimed ? ['retimed'] : []), ...(recast ? ['recast'] : []), ...edited.map(({ field }) => field),
];
const told = (differences: RundownDifferences) => differences.lines.map((line) => `${line.id}: ${kinds(line).join(', ')}`);

describe('compareRundowns', () => {
  it('tells what was added, removed and moved, and nothing of the lines that only slid', () => {
    const differences = compareRundowns(show(lines('a b c d e')), show(lines('a x c d b')));
    expect(told(differences)).toEqual(['x: added', 'e: removed', 'b: moved']);
    expect(told(compareRundowns(show(lines('a b c d e')), show(lines('b c d e a'))))).toEqual(['a: moved']);
    expect(told(compareRundowns(show(lines('a b c d e')), show(lines('a d')))).join(' ')).toBe('b: removed c: removed e: removed');
    expect(compareRundowns(show(lines('a b')), show(lines('a'))).aligned.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells duration, seats and every field with both values', () => {
    const before = buildSegment({ id: 'a', speakers: [seat('p1', 90), seat('p2', 60)], technique: { camera: '1', sound: '', lowerThird: '' } });
    const after: Segment = { ...before, title: 'Autre', durationSeconds: 240, speakers: [seat('p1', 120), seat('p3', 60)], technique: { ...before.technique, camera: '2' }, countToEnd: true, why: [{ code: 'new' }] };
    const [line] = compareRundowns(show([before]), show([after])).lines;
    expect(line).toMatchObject({
      retimed: { before: 300, after: 240 },
      recast: { seats: [
        { speaker: 'p1', before: seat('p1', 90), after: seat('p1', 120) },
        { speaker: 'p3', before: null, after: seat('p3', 60) },
        { speaker: 'p2', before: seat('p2', 60), after: null },
      ] },
      edited: [
        { field: 'countToEnd', before: null, after: true },
        { field: 'technique', before: { camera: '1' }, after: { camera: '2' } },
        { field: 'title', before: before.title, after: 'Autre' },
      ],
    });
  });

  it('finds no difference in why, nor between nothing and what is not there', () => {
    const before = buildSegment({ id: 'a', hardStart: null, countToEnd: false, speakers: [{ ...seat('p1', 10), why: [{ code: 'x' }] }] });
    const { hardStart: _, countToEnd: __, ...bare } = before;
    expect(compareRundowns(show([before]), show([{ ...bare, why: [{ code: 'y' }], speakers: [seat('p1', 10)] }])).lines).toEqual([]);
  });

  it('compares the head and the totals', () => {
    const differences = compareRundowns(show(lines('a'), { targetSeconds: 300 }), show(lines('a b'), { targetSeconds: 400, title: 'Nouveau', start: null }));
    expect(differences).toMatchObject({
      title: { after: 'Nouveau' }, start: { before: { local: '2026-12-10T19:00' }, after: null }, target: { before: 300, after: 400 },
      planned: { before: 300, after: 600 }, over: { before: 0, after: 200 },
    });
  });

  it('knows the numbers on both sides, and lines kept aside', () => {
    const [a, b, c] = lines('a b c') as [Segment, Segment, Segment];
    const before = show([a, b]);
    const after = show([a, c], { reserve: [b], frozen: freezeNumbers(before) });
    expect(compareRundowns(before, after).lines.map(({ id, moved, before: was, after: is }) => [id, moved, was?.number, is?.number, is?.place])).toEqual([
      ['c', false, undefined, '3', 1],
      ['b', true, '2', null, 'reserve'],
    ]);
  });
});

const drawnSegment = (id: string) => fc.record({
  title: fc.constantFrom('Un', 'Deux'), durationSeconds: fc.integer({ min: 0, max: 3 }), outside: fc.boolean(),
  speakers: fc.uniqueArray(fc.record({ id: fc.constantFrom('p1', 'p2', 'p3'), seconds: fc.nat(2) }), { selector: ({ id: one }) => one }),
  quotes: fc.subarray(['q1', 'q2']), elasticity: fc.option(fc.constant({ minSeconds: 0, idealSeconds: 1, maxSeconds: 2 })),
  hardStart: fc.option(fc.constant({ offsetSeconds: 3 })),
}).map((drawn) => buildSegment({ ...drawn, id, speakers: drawn.speakers.map(({ id: one, seconds }) => seat(one, seconds)), quotes: drawn.quotes as Segment['quotes'][number][] }));

/** Rundowns of a few lines out of twelve, so that two of them share some, in any order. */
const drawn: fc.Arbitrary<Rundown> = fc.record({
  ids: fc.shuffledSubarray(Array.from({ length: 12 }, (_, index) => `s${index}`)),
  aside: fc.nat(3),
  title: fc.constantFrom('A', 'B'), targetSeconds: fc.nat(3), start: fc.option(fc.constant({ local: '2026-12-10T19:00', zone: 'Europe/Paris' })),
}).chain(({ ids, aside, ...head }) => fc.tuple(...ids.map(drawnSegment)).map((segments) => buildRundown({
  ...head, segments: segments.slice(Math.min(aside, segments.length)), reserve: segments.slice(0, Math.min(aside, segments.length)),
})));

/** Does what was said: nothing of `after` is looked at but what the differences tell. */
function apply(before: Rundown, differences: RundownDifferences): Rundown {
  const { lines: told, title, start, target } = differences;
  const changed = new Map(told.map((line) => [line.id, line]));
  const edit = (segment: Segment): Segment => {
    const line = changed.get(segment.id);
    if (line === undefined) return segment;
    return {
      ...segment, ...Object.fromEntries(line.edited.map(({ field, after }) => [field, after])),
      durationSeconds: line.retimed?.after ?? segment.durationSeconds, speakers: line.recast?.after ?? segment.speakers,
    };
  };
  const kept = (segments: readonly Segment[]) => segments.filter(({ id }) => !(changed.get(id)?.moved || changed.get(id)?.after === null)).map(edit);
  const arriving = (aside: boolean) => told
    .flatMap(({ before: was, after, moved }) => (after !== null && (was === null || moved) && (after.place === 'reserve') === aside ? [{ after, segment: was === null ? after.segment : edit(was.segment) }] : []));
  const segments = arriving(false)
    .sort((one, other) => Number(one.after.place) - Number(other.after.place))
    .reduce((order, { after, segment }) => order.toSpliced(Number(after.place), 0, segment), kept(before.segments));
  return {
    ...before, title: title?.after ?? before.title, start: start === null ? before.start : start.after, targetSeconds: target?.after ?? before.targetSeconds,
    segments, reserve: [...kept(before.reserve), ...arriving(true).map(({ segment }) => segment)],
  };
}

/** A field that a line need not have is absent where it is nothing. */
const plain = ({ hardStart, ...segment }: Segment) => ({ ...segment, ...(hardStart && { hardStart }) });

const bare = (rundown: Rundown) => ({ ...rundown, reserve: rundown.reserve.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });

describe('of any two rundowns', () => {
  const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });

  it('one differs in nothing from itself', () => holds(fc.property(drawn, (rundown) => {
    const { lines: told, aligned, title, start, target } = compareRundowns(rundown, structuredClone(rundown));
    expect([told, title, start, target]).toEqual([[], null, null, null]);
    expect(aligned.map(({ id }) => id)).toEqual([...rundown.segments, ...rundown.reserve].map(({ id }) => id));
  })));

  it('doing what is told gives the other', () => holds(fc.property(drawn, drawn, (before, after) => {
    expect(bare(apply(before, compareRundowns(before, after)))).toEqual(bare(after));
  })));

  it('what came one way goes the other way, and all else is the same with the sides changed', () => holds(fc.property(drawn, drawn, (before, after) => {
    const turned = <Value>(change: { before: Value; after: Value } | null) => change && { before: change.after, after: change.before };
    const byId = (one: LineDifference, other: LineDifference) => (one.id < other.id ? -1 : 1);
    const seats = ({ recast }: LineDifference) => recast && new Map(recast.seats.map((one) => [one.speaker as string, one]));
    const there = compareRundowns(before, after).lines.toSorted(byId);
    const back = compareRundowns(after, before).lines.toSorted(byId);
    expect(back.map((line) => ({ ...line, recast: seats(line) }))).toEqual(there.map((line) => ({
      ...line, ...turned(line), retimed: turned(line.retimed), edited: line.edited.map((one) => ({ ...one, ...turned(one) })),
      recast: line.recast && new Map(line.recast.seats.map((one) => [one.speaker, { ...one, ...turned(one) }])),
    })));
  })));

  it('the edits between them turn one into the other, with a move for each line that is told as moved', () => holds(fc.property(drawn, drawn, (before, after) => {
    const edits = editsBetween(before, after);
    const done = applyEdits(before, edits);
    expect(done.outcome === 'editsApplied' && { segments: done.rundown.segments.map(plain), reserve: done.rundown.reserve.map(plain) })
      .toEqual({ segments: after.segments.map(plain), reserve: after.reserve.map(plain) });
    expect(edits.filter(({ does }) => does === 'move').length).toBe(compareRundowns(before, after).lines.filter(({ moved }) => moved).length);
    expect(editsBetween(before, before)).toEqual([]);
  })));

  it('as few lines as can be are moved', () => holds(fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']), fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']), (one, other) => {
    const subsequences = (list: readonly string[]): string[][] => (list.length === 0 ? [[]] : subsequences(list.slice(1)).flatMap((rest) => [rest, [list[0]!, ...rest]]));
    const inOther = new Set(subsequences(other).map((list) => list.join('')));
    const most = Math.max(...subsequences(one).filter((list) => inOther.has(list.join(''))).map((list) => list.length));
    const kept = keepInOrder(one, other);
    expect(kept.size).toBe(most);
    expect([...kept].join('')).toBe(one.filter((item) => kept.has(item)).join(''));
    expect(keepInOrder(other, one)).toEqual(kept);
  })));

  it('two of 2,000 lines, one the other upside down, are compared at once', () => {
    const many = lines(Array.from({ length: 2_000 }, (_, index) => `s${index}`).join(' '));
    expect(compareRundowns(show(many), show(many.toReversed())).lines.length).toBe(1_999);
  });
});
