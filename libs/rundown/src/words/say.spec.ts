import { describe, expect, it } from '@jest/globals';
import { SEGMENT_KINDS } from '../segment.js';
import { saidCodes, sayCode, sayKind, sayReason, sayRemark } from './say.js';

describe('words', () => {
  it('say the same things in both languages', () => {
    expect(saidCodes('en')).toEqual(saidCodes('fr'));
    for (const kind of SEGMENT_KINDS) expect([sayKind(kind, 'fr'), sayKind(kind, 'en')].every((word) => word.length > 2)).toBe(true);
  });

  it('say everything that times can be remarked on for', () => {
    const codes = [
      'hardStartMissed', 'overlap', 'hardStartsOutOfOrder', 'gap', 'hardStartUnreadable', 'hardStartUnplaced', 'hardStartSkipped', 'groupOverBudget', 'groupUnknown',
      'durationUnusable', 'elasticityUnusable', 'duplicateSegment', 'targetUnusable', 'changeoverTooShort', 'episodeDelayed',
    ];
    const { remarks } = saidCodes('fr');
    expect(codes.filter((code) => !remarks.includes(code))).toEqual([]);
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

  it('say when hard starts are missed and where nothing is', () => {
    const at = { at: '2026-12-10T19:30:00+01:00', atSeconds: 1800 };
    const remark = (code: string, facts: Record<string, string | number | null>) => sayRemark({ code, level: 'warn', facts }, 'fr');
    expect(remark('hardStartMissed', { lateSeconds: 90, ...at })).toBe('l’heure fixe (10/12/2026 à 19:30) est manquée de 1:30 : raccourcissez ce qui précède');
    expect(remark('gap', { gapSeconds: 45, at: null, atSeconds: 1800 })).toBe('0:45 de vide avant l’heure fixe (30:00)');
    expect(remark('groupOverBudget', { group: 'Première partie', overSeconds: 20, plannedSeconds: 120, budgetSeconds: 100 })).toBe('« Première partie » dépasse son budget de 0:20 (2:00 pour 1:40)');
    expect(sayRemark({ code: 'overlap', level: 'warn', facts: { overlapSeconds: 15, ...at } }, 'en')).toBe('overlaps the segment above by 0:15, which has a hard start too (2026-12-10 at 19:30): move one of the two or shorten the one above');
  });

  it('say of somebody who is partly there how long', () => {
    const windows = '2026-12-10 19:10 – 2026-12-10 18:30Z';
    expect(sayReason({ code: 'notAvailable', facts: { windows, thereSeconds: 1200 } }, 'fr')).toBe(`n’est libre que 20:00 de suite, moins de la moitié de l’émission (libre : 10/12/2026 à 19:10 – 10/12/2026 à 18:30 (UTC))`);
    expect(sayReason({ code: 'notAvailable', facts: { windows, thereSeconds: 0 } }, 'fr')).toBe(`n’est pas libre pendant l’enregistrement (libre : 10/12/2026 à 19:10 – 10/12/2026 à 18:30 (UTC))`);
  });

  it('say why chairs stay empty, and what to do', () => {
    const facts = { chairs: 4, guests: 0, candidates: 8, available: 0, applied: 8, notFree: 8, brieflyFree: 0, audience: 0, hosting: 0, twice: 0, start: '2026-12-17T20:30' };
    const said = (changed: Partial<Record<keyof typeof facts, number>>, language: 'fr' | 'en' = 'fr') => sayRemark({ code: 'emptyChairs', level: 'warn', facts: { ...facts, ...changed } }, language);
    expect(said({})).toBe('4 chaises vides, aucun des 8 candidats n’est libre le 17/12/2026 à 20:30 : déplacez l’enregistrement ou invitez d’autres personnes');
    expect(said({}, 'en')).toBe('4 empty chairs, none of the 8 applicants is free on 2026-12-17 at 20:30: move the recording or invite other people');
    expect(said({ candidates: 1, applied: 1, notFree: 1, brieflyFree: 1 })).toBe('4 chaises vides, le seul candidat n’est pas libre assez longtemps le 17/12/2026 à 20:30 : déplacez l’enregistrement ou invitez d’autres personnes');
    expect(said({ chairs: 1, available: 3, notFree: 2, audience: 1, hosting: 1, twice: 1 })).toBe(
      '1 chaise vide ; sur 8 candidats, 3 peuvent être invités, 2 ne sont pas libres le 17/12/2026 à 20:30, 1 demande une place dans le public, 1 anime l’émission, 1 est en double : déplacez l’enregistrement ou invitez d’autres personnes',
    );
    expect(said({ chairs: 2, candidates: 2, applied: 2, available: 2, notFree: 0 }, 'en')).toBe('2 empty chairs; of 2 applicants, 2 can be invited: invite other people');
    expect(sayRemark({ code: 'emptyChairs', level: 'warn', facts: { chairs: 2, candidates: 3, available: 2 } }, 'fr')).toBe('2 chaises vides : 2 personnes possibles sur 3');
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
