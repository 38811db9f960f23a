import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { ColumnId, GroupId, QuestionId, QuoteId, SpeakerId, ThemeId } from '../ids.js';
import { freezeNumbers } from '../number/freeze-numbers.js';
import { compareRundowns } from './compare-rundowns.js';
import { restoreLines, type StillThere } from './restore-lines.js';

const there = (ids: readonly string[]): StillThere => ({
  speakers: new Set(ids as SpeakerId[]), quotes: new Set(ids as QuoteId[]), questions: new Set(ids as QuestionId[]), themes: new Set(ids as ThemeId[]),
});
const rich = buildSegment({
  id: 'a', theme: 't1' as ThemeId, quotes: ['q1', 'q2'] as QuoteId[], questions: ['u1'] as QuestionId[], group: 'g1' as GroupId,
  speakers: [{ id: 'p1' as SpeakerId, role: 'guest', seconds: 60 }, { id: 'p2' as SpeakerId, role: 'guest', seconds: 30 }],
});

describe('restoreLines', () => {
  it('brings the lines back as they were, and leaves date, length, title and numbers alone', () => {
    const groups = [{ id: 'g1' as GroupId, title: 'Première partie', budgetSeconds: null }];
    const [early, late] = [{ id: 'c1' as ColumnId, title: 'Prompteur' }, { id: 'c2' as ColumnId, title: 'Graphisme' }];
    const version = buildRundown({ segments: [rich], reserve: [buildSegment({ id: 'b' })], title: 'Avant', targetSeconds: 1, start: null, groups, columns: [early] });
    const draft = buildRundown({ title: 'Maintenant', columns: [late] });
    const now = { ...draft, frozen: freezeNumbers(draft) };
    const { rundown, lost } = restoreLines(now, version, there(['t1', 'q1', 'q2', 'u1', 'p1', 'p2']));
    expect(rundown).toEqual({ ...now, segments: version.segments, reserve: version.reserve, groups, columns: [late, early] });
    expect(lost).toEqual([]);
  });

  it('leaves out what no longer is, and says what', () => {
    const timed = { ...rich, hardStart: { local: '2026-12-10T19:30' } };
    const { rundown, lost } = restoreLines(buildRundown({ start: null }), buildRundown({ segments: [timed] }), there(['q2', 'p2']));
    expect(rundown.segments).toEqual([{ ...rich, theme: null, quotes: ['q2'], questions: [], speakers: [rich.speakers[1]] }]);
    expect(lost).toEqual([
      { segment: 'a', piece: 'hardStart', id: '2026-12-10T19:30' }, { segment: 'a', piece: 'theme', id: 't1' }, { segment: 'a', piece: 'speaker', id: 'p1' }, { segment: 'a', piece: 'quote', id: 'q1' },
      { segment: 'a', piece: 'question', id: 'u1' },
    ]);
  });

  it('leaves no difference of lines to the version', () => {
    fc.assert(fc.property(arbitraryRundown(), arbitraryRundown(), (draft, version) => {
      expect(compareRundowns(version, restoreLines(draft, version, there([])).rundown).lines).toEqual([]);
    }));
  });
});
