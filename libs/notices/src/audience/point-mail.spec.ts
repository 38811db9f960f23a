import { describe, expect, it } from '@jest/globals';
import type { BecameInMail } from './audience-mail.js';
import { sayNotKept } from './say-not-kept.js';
import { writeAudienceMail } from './write-audience-mail.js';

const FATES: readonly BecameInMail[] = [
  { became: 'covered', segment: 'Le prix', atSeconds: 754, day: null }, { became: 'covered', segment: 'Le prix', atSeconds: null, day: null }, { became: 'reserve', over: false }, { became: 'reserve', over: true },
  { became: 'notKept', why: sayNotKept([{ code: 'outsideThemes' }], 'fr') }, { became: 'notKept', why: sayNotKept([{ code: 'inconnu' }], 'fr') },
];

describe('the mail of what became of points', () => {
  it('says each fate in words, those that are many in one mail, and leaves the rest to the page', () => {
    const write = (points: readonly BecameInMail[], more: number, locale: 'fr' | 'en') =>
      writeAudienceMail('point.followed', { recipient: 'Odile', topic: 'Réparer', points: points.map((now) => ({ excerpt: 'Mot', now })), more, link: 'https://a.example' }, locale);
    const lines = ({ blocks }: ReturnType<typeof write>) => blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : []));
    const many = write(FATES, 3, 'fr');
    expect(many.subject).toBe('Ce que sont devenus vos 9 points : Réparer');
    expect(lines(many).filter((line) => line !== '« Mot »')).toEqual([
      'Bonjour Odile,', 'Vous avez écrit sur « Réparer » :', 'Votre point est traité dans la séquence « Le prix », à 12:34 de l’enregistrement.', 'Votre point est traité dans la séquence « Le prix ».',
      'Votre point est en réserve : il sera abordé si le temps le permet.', 'Votre point est resté en réserve : il n’a pas été abordé dans cette émission.',
      'Votre point n’est pas retenu pour cette émission : il sort des thèmes retenus.', 'Votre point n’est pas retenu pour cette émission.',
      'Et 3 autres, que la page montre avec ce qu’ils sont devenus.', 'Vous recevez ce mail parce que vous suivez ce sujet ; la page permet de ne plus le suivre.',
    ]);
    const second: BecameInMail = { became: 'covered', segment: 'Le prix', atSeconds: 754, day: '2026-12-11' };
    expect([lines(write([second], 0, 'fr'))[3], lines(write([second], 0, 'en'))[3]]).toEqual([
      'Votre point est traité dans la séquence « Le prix », à 12:34 de l’enregistrement du vendredi 11 décembre 2026.', 'Your point is dealt with in the segment “Le prix”, at 12:34 of the recording of Friday 11 December 2026.',
    ]);
    const one = write([FATES[0]!], 0, 'en');
    expect([one.subject, lines(one)[3]]).toEqual(['What became of your point: Réparer', 'Your point is dealt with in the segment “Le prix”, at 12:34 of the recording.']);
  });
});
