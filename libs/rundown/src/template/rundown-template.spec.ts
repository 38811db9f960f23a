import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { GroupId, QuestionId, QuoteId, SpeakerId, ThemeId } from '../ids.js';
import { layTemplate } from './lay-template.js';
import { stripForTemplate } from './strip-for-template.js';

const counting = (from = 0) => () => `new-${from++}`;
const [part, unused] = ['part', 'unused'] as GroupId[];

describe('stripForTemplate', () => {
  const full = buildSegment({
    objective: 'Une position', elasticity: { minSeconds: 200, idealSeconds: 300, maxSeconds: 400 }, content: 'Lire la lettre', technique: { camera: 'cam 2', sound: 'HF 1', lowerThird: 'Débat' }, notes: 'Debout',
    theme: 't' as ThemeId, speakers: [{ id: 'p' as SpeakerId, role: 'guest', seconds: 60, why: [{ code: 'affinity' }] }], quotes: ['q' as QuoteId], questions: ['k' as QuestionId],
    why: [{ code: 'planned' }], locks: { position: true, duration: true, speakers: true }, hardStart: { offsetSeconds: 60 }, skipped: 'floated', countToEnd: true, group: part,
  });

  it('keeps what the producer entered, and nobody and nothing of the show', () => {
    expect(stripForTemplate({ segments: [full], groups: [{ id: unused!, title: 'Vide', budgetSeconds: 5 }, { id: part!, title: 'Première partie', budgetSeconds: 600 }] })).toEqual({
      lines: [{
        kind: 'debate', title: 'Débat 1', objective: 'Une position', durationSeconds: 300, elasticity: { minSeconds: 200, idealSeconds: 300, maxSeconds: 400 }, outside: false,
        content: 'Lire la lettre', technique: { camera: 'cam 2', sound: 'HF 1', lowerThird: 'Débat' }, notes: 'Debout', group: 0,
      }],
      groups: [{ title: 'Première partie', budgetSeconds: 600 }],
    });
  });

  it('leaves the words a theme lent to a title, and to the line that announces it, and nothing of the producer’s own', () => {
    const theme = 't' as ThemeId;
    const { lines } = stripForTemplate({ segments: [
      buildSegment({ id: 'a', title: 'Lancement', content: 'Au programme : Qui paie ? • Le vélo' }), buildSegment({ id: 'b', title: 'Débat 1 – Qui paie ?', theme, content: 'Lire la lettre' }),
      buildSegment({ id: 'c', title: 'Mon titre', theme }), buildSegment({ id: 'd', title: 'Coupure – pub', content: 'Annonce' }), buildSegment({ id: 'e', title: ' – ', theme }),
    ] });
    expect(lines.map(({ title, content }) => [title, content])).toEqual([['Lancement', ''], ['Débat 1', 'Lire la lettre'], ['Mon titre', ''], ['Coupure – pub', 'Annonce'], [' – ', '']]);
  });

  it('leaves a text that names somebody or repeats a quote or question', () => {
    const { lines: [line] } = stripForTemplate({ segments: [buildSegment({ title: 'Débat', objective: 'Répondre à : qui paie ?', content: 'Merci', notes: 'Odile arrive tard', technique: { camera: 'cam 1', sound: '', lowerThird: 'Odile Varenne, mécanicienne' } })] }, ['qui paie ?', 'Odile Varenne', ' ']);
    expect(line).toMatchObject({ title: 'Débat', objective: '', content: 'Merci', notes: 'Odile arrive tard', technique: { camera: 'cam 1', sound: '', lowerThird: '' } });
  });

  it('takes a line out of a group that is not there, and leaves the reserve', () => {
    const { lines, groups } = stripForTemplate(buildRundown({ segments: [buildSegment({ group: part })], reserve: [buildSegment({ id: 'aside' })] }));
    expect([lines.map(({ group }) => group), groups]).toEqual([[null], []]);
  });
});

describe('layTemplate', () => {
  it('makes lines with new ids, in groups of their own, that say where they come from', () => {
    const rundown = buildRundown({ groups: [{ id: part!, title: 'Partie', budgetSeconds: null }], segments: [buildSegment({ group: part }), buildSegment({ id: 'two' })] });
    const laid = layTemplate(stripForTemplate(rundown), 'Le mien', counting());
    expect(laid.groups).toEqual([{ id: 'new-0', title: 'Partie', budgetSeconds: null }]);
    const why = [{ code: 'fromTemplate', facts: { name: 'Le mien' } }];
    expect(laid.segments).toEqual([buildSegment({ id: 'new-1', why, group: 'new-0' as GroupId }), buildSegment({ id: 'new-2', why })]);
  });

  it('loses nothing that a template keeps, however often it is used', () => {
    fc.assert(fc.property(arbitraryRundown(), (rundown) => {
      const template = stripForTemplate(rundown);
      const laid = layTemplate(template, 'x', counting());
      expect(stripForTemplate(laid)).toEqual(template);
      expect(new Set([...laid.segments, ...laid.groups].map(({ id }) => id)).size).toBe(laid.segments.length + laid.groups.length);
      expect(laid.segments.map(({ durationSeconds }) => durationSeconds)).toEqual(rundown.segments.map(({ durationSeconds }) => durationSeconds));
      expect(laid.segments.flatMap(({ speakers, quotes, questions }) => [...speakers, ...quotes, ...questions])).toEqual([]);
    }));
  });
});
