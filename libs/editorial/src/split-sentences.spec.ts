import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from './split-sentences.js';

const split = (text: string): string[] => splitSentences(text, { start: 0, end: text.length }).map((one) => text.slice(one.start, one.end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Une heure. Deux heures ! Trois ?', ['Une heure.', 'Deux heures !', 'Trois ?']],
    ['Il sonne.Personne ne répond.', ['Il sonne.', 'Personne ne répond.']],
    ['Il sonne fortPersonne ne répond.', ['Il sonne fort', 'Personne ne répond.']],
    ['Sur ReadWriteWeb et LinkedIn aussi.', ['Sur ReadWriteWeb et LinkedIn aussi.']],
    ['Voir http://exemple.test/123Et puis non.', ['Voir http://exemple.test/123', 'Et puis non.']],
    ['Assez.http://exemple.test/x', ['Assez.', 'http://exemple.test/x']],
    ['Bien vu :)Et toi ?', ['Bien vu :)', 'Et toi ?']],
    ['Merci ;-)mais non.', ['Merci ;-)', 'mais non.']],
    ['Voilà :Demain on ferme.', ['Voilà :Demain on ferme.']],
    ['Il y a... peut-être une raison.', ['Il y a... peut-être une raison.']],
    ['Il y a… Peut-être.', ['Il y a…', 'Peut-être.']],
    ['M. Perrot et J. R. Roy ont dit non.', ['M. Perrot et J. R. Roy ont dit non.']],
    ['Des cloches, des cadrans, etc. pour la ville.', ['Des cloches, des cadrans, etc. pour la ville.']],
    ['Des cloches, etc. La ville paie.', ['Des cloches, etc.', 'La ville paie.']],
    ['La version 2.0 coûte 3.50 euros.', ['La version 2.0 coûte 3.50 euros.']],
    ['« Vraiment ? » demande-t-il.', ['« Vraiment ? » demande-t-il.']],
    ['Il dit "non !" Puis il part.', ['Il dit "non !"', 'Puis il part.']],
    ['Fini ! "Oui" dit-elle.', ['Fini !', '"Oui" dit-elle.']],
    ['Trois plans :- le prix ;- le temps.', ['Trois plans :', '- le prix ;', '- le temps.']],
    ['Un.\n\nDeux', ['Un.', 'Deux']],
    ['Vraiment (ou presque ?), oui.', ['Vraiment (ou presque ?), oui.']],
    ['', []],
    [' \u00a0\n', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('loses no word, repeats none and never throws', () => {
    const piece = fc.oneof(fc.constantFrom('. ', '! ', '?', '...', ':)', 'http://a.b/1', '"', ' (', ')', '\n', 'M.', 'Aa', 'bcde'), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const bare = (words: string): string => words.replace(/[\s\u200b\ufeff]/gu, '');
        expect(bare(split(text).join(''))).toBe(bare(text));
      }),
    );
  });
});
