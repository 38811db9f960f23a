import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import { applyEdits } from '../edits/apply-edits.js';
import { undoSteps } from '../edits/undo-steps.js';
import type { QuestionId, QuoteId, SegmentId, SpeakerId, ThemeId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import { placeMatter, speechFor, type Matter, type MatterTarget } from './place-matter.js';

const theme: Extract<Matter, { matter: 'theme' }> = {
  matter: 'theme', id: 't1' as ThemeId, label: 'Les élus face aux experts', hook: 'Qui décide quand personne ne sait ?', line: 'fresh' as SegmentId,
  quotes: ['q1', 'q2'] as unknown as QuoteId[], questions: ['w1'] as unknown as QuestionId[],
};
const person: Matter = { matter: 'person', id: 'p1' as SpeakerId };
const onto = (id: string): MatterTarget => ({ onto: id as SegmentId });
const place = (rundown: Rundown, target: MatterTarget, matter: Matter): Rundown => {
  const done = applyEdits(rundown, placeMatter(rundown, target, matter));
  if (done.outcome !== 'editsApplied') throw new Error(JSON.stringify(done));
  return done.rundown;
};
const lineOf = (rundown: Rundown, id: string) => [...rundown.segments, ...rundown.reserve].find((segment) => segment.id === id)!;

describe('placing matter', () => {
  const show = buildRundown();

  it('puts quotes and questions at the end of a line', () => {
    const quoted = place(place(show, onto('opening'), { matter: 'quote', id: 'q9' as QuoteId }), onto('opening'), { matter: 'question', id: 'w9' as QuestionId });
    expect(lineOf(quoted, 'opening')).toEqual({ ...lineOf(show, 'opening'), quotes: ['q9'], questions: ['w9'] });
  });

  it('makes a debate of a theme below a line, at the head, or at the end where that line is gone; as long as the others', () => {
    const elasticity = { minSeconds: 200, idealSeconds: 300, maxSeconds: 400 };
    const with300 = buildRundown({ segments: [buildSegment({ id: 'd', elasticity }), buildSegment({ id: 'x', kind: 'conclusion' })] });
    const ids = (after: string | null) => place(with300, { after: after as SegmentId | null }, theme).segments.map(({ id }) => id);
    expect([ids('d'), ids(null), ids('gone')]).toEqual([['d', 'fresh', 'x'], ['fresh', 'd', 'x'], ['d', 'x', 'fresh']]);
    expect(lineOf(place(with300, { after: null }, theme), 'fresh')).toMatchObject({ kind: 'debate', title: theme.label, objective: theme.hook, theme: 't1', quotes: ['q1', 'q2'], questions: ['w1'], durationSeconds: 300, elasticity });
    expect(lineOf(place({ ...show, segments: [] }, { after: null }, theme), 'fresh')).toMatchObject({ durationSeconds: 645, elasticity: { minSeconds: 360, maxSeconds: 840 } });
  });

  it('gives a line its theme, and a line on another theme only its words', () => {
    const [bare, own] = [buildSegment({ id: 'a', title: '', objective: '' }), buildSegment({ id: 'b', theme: 't0' as ThemeId, quotes: ['q2'] as unknown as QuoteId[] })];
    const both = buildRundown({ segments: [bare, own] });
    expect(lineOf(place(both, onto('a'), theme), 'a')).toEqual({ ...bare, theme: 't1', title: theme.label, objective: theme.hook, quotes: ['q1', 'q2'], questions: ['w1'] });
    expect(lineOf(place(both, onto('b'), theme), 'b')).toEqual({ ...own, quotes: ['q2', 'q1'], questions: ['w1'] });
  });

  it('seats a person with as much to say as the others, as far as the line goes', () => {
    const seat = (id: string, seconds: number, role: 'host' | 'guest' = 'guest') => ({ id: id as SpeakerId, role, seconds });
    expect(speechFor({ durationSeconds: 300, speakers: [seat('h', 60, 'host'), seat('a', 80), seat('b', 60)] })).toBe(70);
    expect(speechFor({ durationSeconds: 300, speakers: [] })).toBe(60);
    expect(speechFor({ durationSeconds: 200, speakers: [seat('a', 90), seat('b', 70)] })).toBe(40);
    expect(speechFor({ durationSeconds: 100, speakers: [seat('a', 100)] })).toBe(20);
    expect(lineOf(place(show, onto('opening'), person), 'opening').speakers).toEqual([{ id: 'p1', role: 'guest', seconds: 60 }]);
  });

  it('puts nothing twice, nothing into a line that is gone, and can be taken back: whatever the rundown', () => {
    const matters: readonly Matter[] = [{ matter: 'quote', id: 'q1' as QuoteId }, { matter: 'question', id: 'w1' as QuestionId }, theme, person];
    fc.assert(fc.property(arbitraryRundown(), fc.nat(), fc.constantFrom(...matters), (rundown, at, matter) => {
      const target = { onto: rundown.segments[at % rundown.segments.length]!.id };
      const once = applyEdits(rundown, placeMatter(rundown, target, matter));
      if (once.outcome !== 'editsApplied') throw new Error(JSON.stringify(once));
      expect(once.steps.map(({ segment }) => segment)).toEqual([target.onto]);
      expect(placeMatter(once.rundown, target, matter)).toEqual([]);
      expect(placeMatter(rundown, onto('gone'), matter)).toEqual([]);
      expect(undoSteps(once.rundown, once.steps)).toMatchObject({ outcome: 'stepsUndone', rundown });
    }));
  });
});
