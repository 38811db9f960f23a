import { describe, expect, it } from '@jest/globals';
import { HOUSE_SHOWS, TALKSHOW } from '#rundown';
import type { TemplateId } from '../ids.js';
import { sayProblem } from '../say-problem.js';
import { checkTemplate } from './check-template.js';
import { engineTemplate, ENGINES_TALKSHOW, FIXED_PIECES, HOUSE_TEMPLATES, joinTemplates, keptName, nameTemplate, PLANNED_PIECES, TALKSHOW_ID, templateNamed } from './studio-template.js';

const own = (id: string, name: string) => ({ ...ENGINES_TALKSHOW, id: id as TemplateId, name });

describe('the studio’s templates', () => {
  it('begin with the house’s own, which are exactly its shows', () => {
    expect(engineTemplate(ENGINES_TALKSHOW)).toEqual({ ...TALKSHOW, title: 'Talkshow 52′' });
    expect(HOUSE_TEMPLATES.slice(1).map(engineTemplate)).toEqual(HOUSE_SHOWS.slice(1).map(({ template }) => template));
    expect(joinTemplates([])).toEqual(HOUSE_TEMPLATES.map((one) => ({ ...one, edited: false, own: false })));
    expect(HOUSE_TEMPLATES.map((one) => checkTemplate(one, joinTemplates([]), false))).toEqual(HOUSE_TEMPLATES.map(() => null));
    expect(FIXED_PIECES).toEqual(PLANNED_PIECES.filter((piece) => TALKSHOW.pieces[piece].seconds.minSeconds === TALKSHOW.pieces[piece].seconds.maxSeconds));
  });

  it('are listed by name, and one that is gone is the engine’s own', () => {
    const templates = joinTemplates([own('b', 'Zoom'), { ...ENGINES_TALKSHOW, hostPercent: 30 }, own('a', 'Échange')]);
    expect(templates.map(({ name, own: mine, edited }) => [name, mine, edited])).toEqual([
      ['Talkshow 52′', false, true], ['Format court 26′', false, false], ['Interview croisée', false, false], ['Débat', false, false], ['Talk 90′', false, false], ['Échange', true, true], ['Zoom', true, true],
    ]);
    expect([null, 'b', 'gone'].map((id) => templateNamed(templates, id as TemplateId | null).name)).toEqual(['Talkshow 52′', 'Zoom', 'Talkshow 52′']);
    expect(templateNamed(templates, null).id).toBe(TALKSHOW_ID);
  });

  it('share what guests share with the host as they say, and nothing else', () => {
    const { pieces } = engineTemplate({ ...ENGINES_TALKSHOW, hostPercent: 35 });
    expect(PLANNED_PIECES.map((piece) => pieces[piece].hostPercent)).toEqual([100, 0, 100, 0, 35, 35, 100, 35, 35, 100, 0]);
    expect(pieces.tape).toBe(TALKSHOW.pieces.tape);
  });

  it('are named in each language until somebody renames them, and a name of the house’s stays the house’s', () => {
    const debate = HOUSE_TEMPLATES[3]!;
    expect([nameTemplate(debate, 'fr'), nameTemplate(debate, 'en'), nameTemplate({ ...debate, name: 'Le duel' }, 'en'), nameTemplate(own('a', 'Débat'), 'en')]).toEqual(['Débat', 'Debate', 'Le duel', 'Débat']);
    expect([keptName(debate.id, 'Debate'), keptName(debate.id, 'Le duel'), keptName('a' as TemplateId, 'Debate')]).toEqual(['Débat', 'Le duel', 'Debate']);
  });

  it('have a length and chairs that an episode can have', () => {
    const templates = joinTemplates([]);
    expect([{ targetSeconds: 60 }, { targetSeconds: 14_401 }, { seats: 0 }, { seats: 51 }].map((change) => checkTemplate({ ...ENGINES_TALKSHOW, ...change }, templates, false)?.code)).toEqual(['lengthOutOfRange', 'lengthOutOfRange', 'seatsOutOfRange', 'seatsOutOfRange']);
    expect(sayProblem({ outcome: 'TemplateRefused', code: 'lengthOutOfRange', piece: null }, 'en')).toBe('An episode lasts from 12:00 to 4:00:00: give a length between them.');
  });

  it('are thirty at most', () => {
    const many = joinTemplates(Array.from({ length: 25 }, (_, at) => own(`t${at}`, `T${at}`)));
    expect([checkTemplate(own('new', 'Neuf'), many, true)?.code, checkTemplate(own('t3', 'Trois'), many, false)]).toEqual(['tooManyTemplates', null]);
  });

  it('are refused in a sentence', () => {
    expect(sayProblem({ outcome: 'TemplateRefused', code: 'notInSteps', piece: 'debate' }, 'en')).toBe('Durations go by steps of 5 seconds: round this one.');
    expect(sayProblem({ outcome: 'ReplanRefused', code: 'noStart', facts: {} }, 'en')).toBe('The episode has no date yet: set it before telling who comes when.');
  });
});
