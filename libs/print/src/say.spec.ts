import { describe, expect, it } from '@jest/globals';
import { sayReason, sayRemark } from './say.js';
import { ENGLISH_SENTENCES } from './sentences-en.js';
import { FRENCH_SENTENCES } from './sentences-fr.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('saying remarks and reasons', () => {
  it('puts a code and its facts into a sentence of the language', () => {
    const remark = { code: 'tooLong', level: 'warn', facts: { overSeconds: 90, plannedSeconds: 3210, targetSeconds: 3120 } } as const;
    const names = { speaker: null, theme: null };
    expect(plain(sayRemark(remark, names, 'fr'))).toBe('Le programme est trop long de 1:30 : 53:30 pour 52:00.');
    expect(plain(sayRemark(remark, names, 'en'))).toBe('The programme is 1:30 too long: 53:30 for 52:00.');
  });

  it('sets the person and the theme in front', () => {
    expect(plain(sayRemark({ code: 'titleMissing', level: 'warn' }, { speaker: "Ousmane M'Baye", theme: 'Le prix' }, 'fr'))).toBe(
      'Ousmane M’Baye – Le prix – Cette séquence n’a pas de titre.',
    );
  });

  it('makes nouns agree, zero included', () => {
    const facts = { rank: 4, themes: 9, debates: 1, percent: 8 };
    expect(plain(sayReason({ code: 'noRoomForTheme', facts }, 'fr'))).toBe('Thème n° 4 sur 9 ; la durée ne permet que 1 débat.');
    expect(plain(sayReason({ code: 'noRoomForTheme', facts: { ...facts, debates: 0 } }, 'fr'))).toBe('Thème n° 4 sur 9 ; la durée ne permet que 0 débat.');
    expect(plain(sayReason({ code: 'noRoomForTheme', facts: { ...facts, debates: 0 } }, 'en'))).toBe('Theme 4 of 9; the length allows 0 debates only.');
  });

  it('spells out a code that has no sentence, with every fact it bears', () => {
    expect(sayReason({ code: 'chairSqueaks', facts: { chair: 3, sinceSeconds: 61, why: null } }, 'fr')).toBe('chair squeaks (chair 3\u202f; 1:01)');
    expect(sayReason({ code: 'toString' }, 'fr')).toBe('to string');
  });

  it('knows the same codes in both languages', () => {
    expect(Object.keys(ENGLISH_SENTENCES)).toEqual(Object.keys(FRENCH_SENTENCES));
  });
});
