import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import { applyEdits } from '../edits/apply-edits.js';
import { undoSteps } from '../edits/undo-steps.js';
import type { GroupId, SpeakerId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { compareRundowns } from './compare-rundowns.js';
import { diffToEdits, isOvertaken, piecesBetween, withNeeds } from './take-pieces.js';

/** What may stand in a line on either side. */
const line = fc.record({
  title: fc.constantFrom('A', 'B', 'C'), durationSeconds: fc.constantFrom(60, 90, 120), speaker: fc.constantFrom(null, 'p1', 'p2'),
  group: fc.constantFrom(null, 'g1', 'g2'), elastic: fc.boolean(), hard: fc.constantFrom(null, 600),
});
type Drawn = typeof line extends fc.Arbitrary<infer One> ? One : never;

const segmentOf = (id: string, { title, durationSeconds, speaker, group, elastic, hard }: Drawn): Segment => buildSegment({
  id, title, durationSeconds,
  speakers: speaker === null ? [] : [{ id: speaker as SpeakerId, role: 'guest', seconds: 30 }],
  elasticity: elastic ? { minSeconds: 30, idealSeconds: 60, maxSeconds: durationSeconds } : null,
  ...(group !== null && { group: group as GroupId }), ...(hard !== null && { hardStart: { offsetSeconds: hard } }),
});

/** Some of eight lines in any order, some of them aside; the groups that they name are there. */
const state: fc.Arbitrary<Rundown> = fc.record({ order: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']), lines: fc.array(line, { minLength: 8, maxLength: 8 }), aside: fc.nat(2) }).map(({ order, lines, aside }) => {
  const segments = order.map((id, index) => segmentOf(id, lines[index]!));
  const named = [...new Set(segments.flatMap(({ group }) => group ?? []))].toSorted();
  return buildRundown({
    segments: segments.slice(aside), reserve: segments.slice(0, aside),
    ...(named.length > 0 && { groups: named.map((id) => ({ id, title: id, budgetSeconds: null })) }),
  });
});

const take = (before: Rundown, after: Rundown, chosen: readonly string[], now?: Rundown) => {
  const done = applyEdits(now ?? before, diffToEdits(before, after, new Set(chosen), now));
  if (done.outcome !== 'editsApplied') throw new Error(JSON.stringify(done));
  return done;
};
const idsOf = ({ segments, reserve }: Rundown) => [...segments, ...reserve].map(({ id }) => id);

describe('a difference in pieces', () => {
  it('taken whole is exactly the proposal, not taken at all exactly what was, and each act can be undone', () => {
    fc.assert(fc.property(state, state, (before, after) => {
      const all = piecesBetween(before, after).map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      const done = take(before, after, all);
      expect(done.rundown).toEqual(after);
      expect(diffToEdits(before, after, new Set())).toEqual([]);
      expect(undoSteps(done.rundown, done.steps)).toMatchObject({ outcome: 'stepsUndone', rundown: before });
    }), { numRuns: 300 });
  });

  it('taken in part holds the lines of what is taken and no other, names no group that is not there, and what is left is what was not taken', () => {
    fc.assert(fc.property(state, state, fc.array(fc.nat(60), { maxLength: 12 }), (before, after, picks) => {
      const pieces = piecesBetween(before, after);
      fc.pre(pieces.length > 0);
      const chosen = withNeeds(pieces, new Set(picks.map((pick) => pieces[pick % pieces.length]!.id)));
      const { rundown } = take(before, after, [...chosen]);
      const lines = new Set([...idsOf(before).filter((id) => !chosen.has(`removed ${id}`)), ...idsOf(after).filter((id) => chosen.has(`added ${id}`))]);
      expect(new Set(idsOf(rundown))).toEqual(lines);
      const groups = new Set((rundown.groups ?? []).map(({ id }) => id));
      expect([...rundown.segments, ...rundown.reserve].filter(({ group }) => group && !groups.has(group))).toEqual([]);
      const rest = new Set(piecesBetween(rundown, after).filter(({ kind }) => kind !== 'moved').map(({ id }) => id));
      expect(rest).toEqual(new Set(pieces.filter(({ id, kind }) => kind !== 'moved' && !chosen.has(id)).map(({ id }) => id)));
      expect(compareRundowns(before, rundown).lines.filter(({ id }) => ![...chosen].some((one) => one.endsWith(` ${id}`)) && !chosen.has('framed')).filter(({ retimed, recast, edited }) => retimed || recast || edited.length > 0)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('told of kinds: length and bounds are one piece, people another, words another', () => {
    const before = buildSegment({ id: 'a', elasticity: null });
    const after: Segment = { ...before, title: 'Autre', notes: 'x', durationSeconds: 90, elasticity: { minSeconds: 60, idealSeconds: 90, maxSeconds: 120 }, speakers: [{ id: 'p1' as SpeakerId, role: 'guest', seconds: 30 }] };
    const [was, is] = [buildRundown({ segments: [before] }), buildRundown({ segments: [after, buildSegment({ id: 'b' })] })];
    expect(piecesBetween(was, is).map(({ id }) => id)).toEqual(['retimed a', 'recast a', 'reworded a', 'added b']);
    expect(take(was, is, ['recast a']).rundown.segments).toEqual([{ ...before, speakers: after.speakers }]);
    expect(take(was, is, ['retimed a']).rundown.segments).toEqual([{ ...before, durationSeconds: 90, elasticity: after.elasticity }]);
  });

  it('brings why a line is there with the first piece taken of it', () => {
    const [before, after] = [buildSegment({ id: 'a' }), buildSegment({ id: 'a', title: 'Autre', why: [{ code: 'heavyTheme' }] })];
    expect(take(buildRundown({ segments: [before] }), buildRundown({ segments: [after] }), ['reworded a']).rundown.segments).toEqual([after]);
  });

  it('needs the group that a line goes into', () => {
    const [was, is] = [buildRundown({ segments: [buildSegment({ id: 'a' })] }), buildRundown({ segments: [buildSegment({ id: 'a', group: 'g1' as GroupId })], groups: [{ id: 'g1' as GroupId, title: 'Un', budgetSeconds: null }] })];
    expect(take(was, is, ['reworded a']).rundown).toEqual(is);
  });

  it('keeps what others did meanwhile: places follow the lines that are there, what is gone falls away', () => {
    const lines = (ids: string) => ids.split(' ').map((id) => buildSegment({ id }));
    const [before, after] = [buildRundown({ segments: lines('a b c') }), buildRundown({ segments: [...lines('a'), buildSegment({ id: 'x' }), ...lines('b'), buildSegment({ id: 'c', title: 'Autre' })] })];
    const now = buildRundown({ segments: [buildSegment({ id: 'n' }), ...lines('b a')] });
    const pieces = piecesBetween(before, after);
    expect(pieces.map((piece) => [piece.id, isOvertaken(now, piece)])).toEqual([['added x', false], ['reworded c', true]]);
    expect(take(before, after, pieces.map(({ id }) => id), now).rundown.segments.map(({ id }) => id)).toEqual(['n', 'b', 'a', 'x']);
  });
});
