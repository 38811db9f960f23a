import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import { addSegment } from '../add-segment.js';
import { editSegment } from '../edit-segment.js';
import type { ColumnId, GroupId, SegmentId, SpeakerId } from '../ids.js';
import { moveSegment } from '../move-segment.js';
import { removeSegment } from '../remove-segment.js';
import type { Rundown } from '../rundown.js';
import { programmeSeconds } from '../time-rundown.js';
import { applyEdits, type EditsApplied } from './apply-edits.js';
import type { LineEdit } from './line-edit.js';
import { duplicateLine, groupLines, mergeLines, splitLine, ungroupLines } from './reshape-lines.js';
import { undoSteps } from './undo-steps.js';

const id = (name: string) => name as SegmentId;
const G = 'g1' as GroupId;

function applied(rundown: Rundown, edits: readonly LineEdit[]): EditsApplied {
  const done = applyEdits(rundown, edits);
  if (done.outcome !== 'editsApplied') throw new Error(JSON.stringify(done));
  return done;
}

/** One act of a producer on whatever lines there are. */
const acts = fc.record({
  what: fc.constantFrom('title', 'duration', 'colour', 'hard', 'cell', 'move', 'aside', 'back', 'remove', 'copy', 'split', 'merge', 'group', 'ungroup', 'columns', 'lock'),
  line: fc.nat(30), other: fc.nat(30), seconds: fc.nat(3600),
});
type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;

function editsOf(rundown: Rundown, { what, line, other, seconds }: Act, fresh: SegmentId): readonly LineEdit[] {
  const all = [...rundown.segments, ...rundown.reserve];
  const one = all[line % Math.max(1, all.length)];
  if (one === undefined) return [];
  const segment = one.id;
  switch (what) {
    case 'title': return [{ does: 'edit', segment, change: { title: `Titre ${seconds}`, content: 'x' } }];
    case 'duration': return [{ does: 'edit', segment, change: { durationSeconds: seconds } }];
    case 'colour': return [{ does: 'edit', segment, change: { colour: seconds % 2 ? 'red' : null } }];
    case 'hard': return [{ does: 'edit', segment, change: { hardStart: seconds % 3 ? { offsetSeconds: seconds } : null } }];
    case 'cell': return [{ does: 'edit', segment, change: { cells: seconds % 2 ? { ['c1' as ColumnId]: `${seconds}` } : null } }];
    case 'lock': return [{ does: 'edit', segment, change: { locks: { position: seconds % 2 === 0, duration: true, speakers: false } } }];
    case 'move': {
      const length = rundown.segments.length - (rundown.segments.includes(one) ? 1 : 0);
      return [{ does: 'move', segment, place: other % (length + 1) }];
    }
    case 'aside': return [{ does: 'move', segment, place: 'reserve' }];
    case 'back': return rundown.reserve[0] === undefined ? [] : [{ does: 'move', segment: rundown.reserve[0].id, place: 0 }];
    case 'remove': return [{ does: 'remove', segment }];
    case 'copy': return duplicateLine(rundown, segment, fresh);
    case 'split': return splitLine(rundown, segment, { id: fresh, title: 'Suite' }, seconds);
    case 'merge': return mergeLines(rundown, rundown.segments.slice(other % 5, (other % 5) + 2).map((each) => each.id));
    case 'group': return groupLines(rundown, [segment], { id: G, title: `Partie ${seconds}`, budgetSeconds: seconds });
    case 'ungroup': return ungroupLines(rundown, G);
    case 'columns': return [{ does: 'frame', frame: { columns: seconds % 2 ? [{ id: 'c1' as ColumnId, title: 'Prompteur' }] : [] } }];
  }
}

describe('a series of acts', () => {
  it('undone last first is the rundown as it was, whatever was done', () => {
    fc.assert(fc.property(arbitraryRundown(), fc.array(acts, { maxLength: 12 }), (rundown, series) => {
      const states = [rundown];
      const log: EditsApplied[] = [];
      for (const [index, act] of series.entries()) {
        const done = applied(states.at(-1)!, editsOf(states.at(-1)!, act, id(`n${index}`)));
        log.push(done);
        states.push(done.rundown);
      }
      for (const done of log.toReversed()) {
        // As a log keeps it: through JSON.
        const undone = undoSteps(states.pop()!, JSON.parse(JSON.stringify(done.steps)));
        if (undone.outcome !== 'stepsUndone') throw new Error(JSON.stringify(undone));
        expect(undone.rundown).toEqual(states.at(-1));
      }
    }), { numRuns: 300 });
  });

  it('undone is done again by undoing the undoing', () => {
    fc.assert(fc.property(arbitraryRundown(), acts, (rundown, act) => {
      const done = applied(rundown, editsOf(rundown, act, id('n')));
      const undone = undoSteps(done.rundown, done.steps);
      if (undone.outcome !== 'stepsUndone') throw new Error(undone.outcome);
      const back = applied(done.rundown, undone.edits);
      const redone = undoSteps(back.rundown, back.steps);
      expect(redone.outcome === 'stepsUndone' && redone.rundown).toEqual(done.rundown);
    }));
  });

  it('is all done or not at all, and says which could not be', () => {
    const rundown = buildRundown();
    expect(applyEdits(rundown, [{ does: 'remove', segment: id('opening') }, { does: 'edit', segment: id('opening'), change: { title: 'x' } }]))
      .toEqual({ outcome: 'editRefused', index: 1, refusal: { outcome: 'segmentNotFound', segment: 'opening' } });
    expect(applyEdits(rundown, [{ does: 'edit', segment: id('opening'), change: { hardStart: { local: '19h' } } }]))
      .toMatchObject({ outcome: 'editRefused', index: 0, refusal: { outcome: 'hardStartRefused', code: 'hardStartUnreadable' } });
    expect(applyEdits(rundown, [{ does: 'frame', frame: { groups: [{ id: G, title: 'A', budgetSeconds: -1 }] } }]))
      .toMatchObject({ outcome: 'editRefused', index: 0, refusal: { outcome: 'durationRefused' } });
  });

  it('done at once is what the verbs do one after the other, to the reason why not', () => {
    const verb = (rundown: Rundown, edit: LineEdit) => {
      switch (edit.does) {
        case 'edit': return editSegment(rundown, edit.segment, edit.change);
        case 'move': return moveSegment(rundown, edit.segment, edit.place);
        case 'add': return addSegment(rundown, edit.segment, edit.place);
        case 'remove': return removeSegment(rundown, edit.segment);
        case 'frame': return applied(rundown, [edit]);
      }
    };
    const named = fc.constantFrom('s0', 's1', 's2', 's3', 'n0', 'n1').map(id);
    const place = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constant('reserve' as const), fc.record({ reserve: fc.integer({ min: -1, max: 3 }) }));
    const edit: fc.Arbitrary<LineEdit> = fc.oneof(
      fc.record({ does: fc.constant('edit' as const), segment: named, change: fc.record({ durationSeconds: fc.integer({ min: -1, max: 9 }) }) }),
      fc.record({ does: fc.constant('move' as const), segment: named, place }),
      fc.record({ does: fc.constant('add' as const), segment: named.map((name) => buildSegment({ id: name })), place }),
      fc.record({ does: fc.constant('remove' as const), segment: named }),
    );
    const rundown = buildRundown({ segments: ['s0', 's1', 's2'].map((name) => buildSegment({ id: name })), reserve: [buildSegment({ id: 's3' })] });
    fc.assert(fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      let current = rundown;
      for (const [index, one] of edits.entries()) {
        const done = verb(current, one);
        if (!('rundown' in done)) return expect(applyEdits(rundown, edits)).toEqual({ outcome: 'editRefused', index, refusal: done });
        current = done.rundown;
      }
      expect(applied(rundown, edits).rundown).toEqual(current);
    }), { numRuns: 500 });
  });

  it('costs no more for each of very many than for each of a few, there and back', () => {
    const edits = Array.from({ length: 30_000 }, (_, place): LineEdit => ({ does: 'add', segment: buildSegment({ id: `n${place}` }), place }));
    const begun = performance.now();
    const done = applied(buildRundown({ segments: [] }), edits);
    const undone = undoSteps(done.rundown, done.steps);
    expect([done.rundown.segments.length, undone.outcome === 'stepsUndone' && undone.rundown.segments]).toEqual([30_000, []]);
    // By their square they took more than a minute.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('leaves no step where nothing changed', () => {
    const rundown = buildRundown();
    expect(applied(rundown, [{ does: 'edit', segment: id('opening'), change: { title: 'Ouverture' } }, { does: 'move', segment: id('opening'), place: 0 }]).steps).toEqual([]);
  });
});

describe('undoSteps', () => {
  const rundown = buildRundown();
  const retitled = applied(rundown, [{ does: 'edit', segment: id('debate-1'), change: { title: 'Débat' } }]);

  it('leaves what others did to other fields and lines, and puts a line back as near as it can', () => {
    const meanwhile = applied(retitled.rundown, [
      { does: 'edit', segment: id('debate-1'), change: { durationSeconds: 1 } }, { does: 'remove', segment: id('conclusion') }, { does: 'move', segment: id('debate-1'), place: 0 },
    ]).rundown;
    const undone = undoSteps(meanwhile, retitled.steps);
    expect(undone).toMatchObject({ outcome: 'stepsUndone', edits: [{ does: 'edit', segment: 'debate-1', change: { title: rundown.segments[1]!.title } }] });
    const moved = applied(rundown, [{ does: 'move', segment: id('conclusion'), place: 0 }]);
    const fewer = applied(moved.rundown, [{ does: 'remove', segment: id('opening') }, { does: 'remove', segment: id('debate-1') }]).rundown;
    expect(undoSteps(fewer, moved.steps)).toMatchObject({ outcome: 'stepsUndone', edits: [{ does: 'move', segment: 'conclusion', place: 0 }] });
  });

  it('takes nothing of somebody else’s away, and says what', () => {
    const overtaken = applied(retitled.rundown, [{ does: 'edit', segment: id('debate-1'), change: { title: 'Le débat' } }]).rundown;
    expect(undoSteps(overtaken, retitled.steps)).toEqual({ outcome: 'undoContested', segment: 'debate-1', field: 'title' });
    const gone = applied(retitled.rundown, [{ does: 'remove', segment: id('debate-1') }]).rundown;
    expect(undoSteps(gone, retitled.steps)).toEqual({ outcome: 'undoContested', segment: 'debate-1', field: null });
    const added = applied(rundown, [{ does: 'add', segment: buildSegment({ id: 'new' }), place: 1 }]);
    const filled = applied(added.rundown, [{ does: 'edit', segment: id('new'), change: { content: 'À dire' } }]).rundown;
    expect(undoSteps(filled, added.steps)).toEqual({ outcome: 'undoContested', segment: 'new', field: 'content' });
  });
});

describe('reshaping lines', () => {
  const guest = 'guest' as SpeakerId;
  const line = buildSegment({ id: 'd', durationSeconds: 301, elasticity: { minSeconds: 200, idealSeconds: 301, maxSeconds: 399 }, speakers: [{ id: guest, role: 'guest', seconds: 101 }], content: 'À dire' });
  const rundown = buildRundown({ segments: [line, buildSegment({ id: 'e', durationSeconds: 60, content: 'Puis' })] });

  it('splits a line without losing a second of it or of anybody, and merging puts it together again', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (at) => {
      const split = applied(rundown, splitLine(rundown, id('d'), { id: id('n'), title: 'Suite' }, at)).rundown;
      expect(split.segments.map((one) => one.durationSeconds)).toEqual([at, 301 - at, 60]);
      for (const part of split.segments.slice(0, 2)) {
        const { minSeconds, idealSeconds, maxSeconds } = part.elasticity!;
        expect(minSeconds <= idealSeconds && idealSeconds <= maxSeconds).toBe(true);
      }
      const merged = applied(split, mergeLines(split, [id('n'), id('d')])).rundown;
      expect(merged).toEqual(rundown);
    }));
    for (const at of [0, 301, 1.5]) expect(splitLine(rundown, id('d'), { id: id('n'), title: '' }, at)).toEqual([]);
  });

  it('copies a line below itself and keeps the length of the rest', () => {
    const copied = applied(rundown, duplicateLine(rundown, id('d'), id('n'))).rundown;
    expect(copied.segments.map((one) => one.id)).toEqual(['d', 'n', 'e']);
    expect(copied.segments[1]).toEqual({ ...line, id: 'n' });
    expect(programmeSeconds(copied.segments)).toBe(programmeSeconds(rundown.segments) + 301);
  });

  it('merges what is there, and does nothing with one line or none', () => {
    const merged = applied(rundown, mergeLines(rundown, [id('d'), id('e'), id('gone')])).rundown;
    expect(merged.segments).toEqual([{ ...line, durationSeconds: 361, elasticity: { minSeconds: 260, idealSeconds: 361, maxSeconds: 459 }, content: 'À dire\nPuis' }]);
    expect([mergeLines(rundown, [id('d')]), mergeLines(rundown, [id('gone')])]).toEqual([[], []]);
  });

  it('dissolves a group once: whoever comes second finds nothing to do', () => {
    const grouped = applied(rundown, groupLines(rundown, [id('d'), id('e')], { id: G, title: 'Première partie', budgetSeconds: 360 })).rundown;
    expect(grouped.groups).toEqual([{ id: G, title: 'Première partie', budgetSeconds: 360 }]);
    const dissolved = applied(grouped, ungroupLines(grouped, G)).rundown;
    expect(dissolved).toEqual(rundown);
    expect(ungroupLines(dissolved, G)).toEqual([]);
  });
});
