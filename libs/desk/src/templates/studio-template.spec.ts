import { describe, expect, it } from '@jest/globals';
import { TALKSHOW } from '#rundown';
import type { TemplateId } from '../ids.js';
import { sayProblem } from '../say-problem.js';
import { checkTemplate } from './check-template.js';
import { engineTemplate, ENGINES_TALKSHOW, FIXED_PIECES, joinTemplates, PLANNED_PIECES, TALKSHOW_ID, templateNamed } from './studio-template.js';

const own = (id: string, name: string) => ({ ...ENGINES_TALKSHOW, id: id as TemplateId, name });

describe('the studio’s templates', () => {
  it('begin with the engine’s own, which is exactly its talkshow', () => {
    expect(engineTemplate(ENGINES_TALKSHOW)).toEqual(TALKSHOW);
    expect(joinTemplates([])).toEqual([{ ...ENGINES_TALKSHOW, edited: false, own: false }]);
    expect(checkTemplate(ENGINES_TALKSHOW, joinTemplates([]), false)).toBeNull();
    expect(FIXED_PIECES).toEqual(PLANNED_PIECES.filter((piece) => TALKSHOW.pieces[piece].seconds.minSeconds === TALKSHOW.pieces[piece].seconds.maxSeconds));
  });

  it('are listed by name, and one that is gone is the engine’s own', () => {
    const templates = joinTemplates([own('b', 'Zoom'), { ...ENGINES_TALKSHOW, hostPercent: 30 }, own('a', 'Échange')]);
    expect(templates.map(({ name, own: mine, edited }) => [name, mine, edited])).toEqual([['Talkshow', false, true], ['Échange', true, true], ['Zoom', true, true]]);
    expect([null, 'b', 'gone'].map((id) => templateNamed(templates, id as TemplateId | null).name)).toEqual(['Talkshow', 'Zoom', 'Talkshow']);
    expect(templateNamed(templates, null).id).toBe(TALKSHOW_ID);
  });

  it('share what guests share with the host as they say, and nothing else', () => {
    const { pieces } = engineTemplate({ ...ENGINES_TALKSHOW, hostPercent: 35 });
    expect(PLANNED_PIECES.map((piece) => pieces[piece].hostPercent)).toEqual([100, 0, 100, 0, 35, 35, 100, 35, 35, 100, 0]);
    expect(pieces.tape).toBe(TALKSHOW.pieces.tape);
  });

  it('are thirty at most', () => {
    const many = joinTemplates(Array.from({ length: 29 }, (_, at) => own(`t${at}`, `T${at}`)));
    expect([checkTemplate(own('new', 'Neuf'), many, true)?.code, checkTemplate(own('t3', 'Trois'), many, false)]).toEqual(['tooManyTemplates', null]);
  });

  it('are refused in a sentence', () => {
    expect(sayProblem({ outcome: 'TemplateRefused', code: 'notInSteps', piece: 'debate' }, 'en')).toBe('Durations go by steps of 5 seconds: round this one.');
    expect(sayProblem({ outcome: 'ReplanRefused', code: 'noStart', facts: {} }, 'en')).toBe('The episode has no date yet: set it before telling who comes when.');
  });
});
