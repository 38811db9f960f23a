import { describe, expect, it } from '@jest/globals';
import { SEGMENT_KINDS } from '../segment.js';
import { saidCodes, sayCode, sayKind, sayReason, sayRemark } from './say.js';

describe('words', () => {
  it('say the same things in both languages', () => {
    expect(saidCodes('en')).toEqual(saidCodes('fr'));
    for (const kind of SEGMENT_KINDS) expect([sayKind(kind, 'fr'), sayKind(kind, 'en')].every((word) => word.length > 2)).toBe(true);
  });

  it('say remarks with their facts', () => {
    const remark = { code: 'tooShort', level: 'warn', facts: { overSeconds: -90, plannedSeconds: 3030, targetSeconds: 3120 } } as const;
    expect(sayRemark(remark, 'fr')).toBe('trop court de 1:30 (50:30 pour 52:00)');
    expect(sayRemark(remark, 'en')).toBe('too short by 1:30 (50:30 for 52:00)');
    expect(sayRemark({ code: 'notConfirmed', level: 'info', facts: { count: 2, names: ['Ada', 'Béa'] } }, 'fr')).toBe('2 personnes n’ont pas encore confirmé : Ada, Béa');
  });

  it('count as the language counts', () => {
    const reason = { code: 'wroteOnTheme', facts: { quotes: 1, questions: 0 } };
    expect(sayReason(reason, 'fr')).toBe('a écrit sur ce thème (1 citation, 0 question)');
    expect(sayReason(reason, 'en')).toBe('wrote on this theme (1 quote, 0 questions)');
  });

  it('say a code of either kind, or null', () => {
    expect(sayCode('hosts', {}, 'fr')).toBe('anime');
    expect(sayCode('noHost', {}, 'en')).toBe('no author of an article found: choose the host');
    expect([sayCode('constructor', {}, 'fr'), sayCode('', {}, 'fr')]).toEqual([null, null]);
  });

  it('lose nothing of a code without words', () => {
    expect(sayReason({ code: 'quote.image', facts: { evidence: 'vent', waitSeconds: 90, none: null } }, 'fr')).toBe('quote.image, evidence vent, waitSeconds 1:30, none ?');
  });
});
