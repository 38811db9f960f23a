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

  it('say days and clocks as people read them', () => {
    const clocks = { code: 'clocksChange', level: 'warn', facts: { from: '2026-03-29T01:50:00+01:00', to: '2026-03-29T03:42:00+02:00' } } as const;
    expect(sayRemark(clocks, 'fr')).toBe('les horloges changent d’heure pendant l’enregistrement (29/03/2026 à 01:50 → 29/03/2026 à 03:42) : vérifiez les heures avec la régie');
    expect(sayRemark({ code: 'passesMidnight', level: 'info', facts: { end: '2026-12-11T00:42:00+01:00' } }, 'en')).toBe('the recording ends after midnight (2026-12-11 at 00:42)');
  });

  it('say of somebody who is partly there how long', () => {
    const windows = '2026-12-10 19:10 – 2026-12-10 18:30Z';
    expect(sayReason({ code: 'notAvailable', facts: { windows, thereSeconds: 1200 } }, 'fr')).toBe(`n’est libre que 20:00 de suite, moins de la moitié de l’émission (libre : 10/12/2026 à 19:10 – 10/12/2026 à 18:30 (UTC))`);
    expect(sayReason({ code: 'notAvailable', facts: { windows, thereSeconds: 0 } }, 'fr')).toBe(`n’est pas libre pendant l’enregistrement (libre : 10/12/2026 à 19:10 – 10/12/2026 à 18:30 (UTC))`);
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
