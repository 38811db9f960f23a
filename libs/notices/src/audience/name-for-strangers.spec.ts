import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameForStrangers, writeAudienceMail } from '../index.js';

describe('a name in a mail to a stranger', () => {
  it.each(['Odile Ferrand', 'Jean-Baptiste de la Tour d’Auvergne', 'J. R. Ostal', 'Ысаева Анна', 'عازفة الكمان', '李小龙', 'Zoé'])('is said: %s', (name) => {
    expect(nameForStrangers(name)).toBe(name);
  });

  it.each([
    '', 'https://arnaque.example', 'arnaque.example', 'Gagnez sur www arnaque example', 'Appelez le 08 99 00 00 00', 'moi@arnaque.example', 'Odile\nSubject: gagnez', 'Odile <b>', 'Odile Ferrand vous offre mille euros tout de suite',
    'A'.repeat(61), '💰 Odile', 'A. B.example',
  ])('is left out where it is more than a name: %j', (name) => {
    expect(nameForStrangers(name)).toBe('');
  });

  it('brings no link, number or line end into the mail, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.emailAddress(), fc.domain()), fc.constantFrom('fr' as const, 'en' as const), (typed, locale) => {
      const words = writeAudienceMail('application.join', { recipient: '', topic: 'Les vélos', inviter: nameForStrangers(typed), hours: 336, link: '' }, locale);
      const text = [words.subject, ...words.blocks.map((block) => ('text' in block ? block.text : ''))].join(' ').replace(/14/u, '');
      expect(text).not.toMatch(/\d|[\n\r@/<>]|\.\p{L}{2}/u);
    }));
  });

  it('without a name it is somebody', () => {
    const subject = (locale: 'fr' | 'en') => writeAudienceMail('application.join', { recipient: '', topic: 'Les vélos', inviter: '', hours: 336, link: '' }, locale).subject;
    expect([subject('fr'), subject('en')]).toEqual(['Quelqu’un vous propose de postuler : Les vélos', 'Somebody suggests that you apply: Les vélos']);
  });
});
