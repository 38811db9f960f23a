import { describe, expect, it } from '@jest/globals';
import { foldText } from './fold-text.js';
import { QUOTE_FEATURES_EN } from './quote-features.en.js';
import { QUOTE_FEATURES_FR } from './quote-features.fr.js';

/** What a reason shows of a sentence, as it is written there; null when the sentence does not have it. */
function evidence(code: string, sentence: string, features = QUOTE_FEATURES_FR): string | null {
  const feature = features.find((one) => one.code === `quote.${code}`);
  const pattern = feature?.inside ?? feature?.edge;
  if (pattern === undefined) throw new Error(code);
  pattern.lastIndex = 0;
  const found = pattern.exec(foldText(sentence));
  return found === null ? null : sentence.slice(found.index, found.index + found[0].length).trim();
}

describe('the reasons of a quote', () => {
  it.each([
    ['image', 'On verra demain.', null],
    ['image', "Le prix, c'est la main-d'œuvre.", null],
    ['image', 'Il a perdu la main.', 'la main'],
    ['image', "C'est l'orage.", "l'orage"],
    ['image', 'Au cœur du sujet.', 'Au cœur'],
    ['future', 'Une caméra dans la salle.', null],
    ['future', "Un opéra, c'est long.", null],
    ['future', 'Sandra libéra la place.', null],
    ['future', 'Il libérera la place.', 'libérera'],
    ['future', 'Cette aura du métier.', null],
    ['future', 'Ça va mieux ainsi.', null],
    ['future', 'On va le réparer.', 'va le réparer'],
    ['future', 'Cela changera tout.', 'changera'],
    ['figure', 'Un écran à 1 590 euros.', '1 590 euros'],
    ['figure', 'Un écran à 1\u00a0590\u00a0euros.', '1\u00a0590\u00a0euros'],
    ['figure', 'Un écran à 12\u202f590,50\u202f€.', '12\u202f590,50\u202f€'],
    ['figure', 'En 1994 300 euros suffisaient.', '300 euros'],
    ['figure', 'Il reste 14 % des prix.', '14 %'],
    ['opposition', 'Pourquoi ne pas réparer, pourrait-il dire.', null],
    ['opposition', "Ce n'est pas un prix, c'est un choix.", "n'est pas un prix, c'est"],
    ['definition', "C'est là que tout commence.", null],
    ['definition', "C'est là sa place.", null],
    ['definition', "C'est la clé.", "C'est la"],
    ['definition', "C'est un peu tard.", null],
    ['definition', "C'est cher.", null],
    ['absolute', 'Une personne est venue.', null],
    ['absolute', "Personne n'est venu.", 'Personne'],
    ['stake', 'Sans pouvoir ouvrir la machine.', null],
    ['stake', 'Le pouvoir de dire non.', 'Le pouvoir'],
    ['address', 'Sur un ton sec.', null],
    ['address', 'Dans ton atelier.', 'ton'],
    ['negation', "Elle n'a jamais coûté un centime de plus.", "n'a jamais"],
    ['simile', 'Comme le rappelle le maire.', null],
    ['simile', 'Comme le vent.', 'Comme le'],
  ])('%s: %s', (code, sentence, shown) => expect(evidence(code, sentence)).toBe(shown));

  it.each([
    ['It costs 1,590,000 euros.', '1,590,000 euros'],
    ['It costs £1,590 now.', '£1,590'],
  ])('figure: %s', (sentence, shown) => expect(evidence('figure', sentence, QUOTE_FEATURES_EN)).toBe(shown));
});
