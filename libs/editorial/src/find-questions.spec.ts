import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { findQuestions, findQuestionsIn } from './find-questions.js';
import { passagesOf } from './passages.js';
import { readTopicPage } from './read-topic-page.js';
import { sourcesOf } from './sources-of.js';

const ask = (words: string): string[] => {
  const page = readTopicPage(writeTopicPage({ comments: [['Ida', words]], article: 'Rien.' }));
  return findQuestions(sourcesOf(page), page).map((one) => one.text);
};

describe('findQuestions', () => {
  it.each([
    ['Faut-il encore sonner les cloches la nuit ?', ['Faut-il encore sonner les cloches la nuit ?']],
    ['Qui doit payer la réparation des horloges ? :-)', ['Qui doit payer la réparation des horloges ?']],
    ['Je reviens sur un détail du cadran : peut-on vraiment vivre sans partager la même heure ?', ['peut-on vraiment vivre sans partager la même heure ?']],
    ['Reste à savoir qui remontera les horloges quand les bedeaux seront partis.', ['Reste à savoir qui remontera les horloges quand les bedeaux seront partis.']],
    ['Je me demande si une ville sans cloche reste une ville.', ['Je me demande si une ville sans cloche reste une ville.']],
  ])('finds %j', (words, questions) => expect(ask(words)).toEqual(questions));

  it.each([
    "Tu viens à la fête, n'est-ce pas ?",
    'Vous avez vu https://exemple.test/?q=horloge&x=1',
    'Et toi ?',
    'Une horloge (électrique ?) coûte cher.',
    'Merci pour cet article, à quand le prochain billet du blog ?',
    "Qu'en penses-tu ?",
  ])('leaves out %j', (words) => expect(ask(words)).toEqual([]));

  it.each([
    'Faut-il interdire les enseignes ?',
    'Qui paie la facture ?',
    'Faut-il éteindre la ville ?',
    'Qui paiera demain ?',
    'Qui a mesuré ?',
    'Et qui remontera les horloges ?',
    'La commune doit-elle payer ?',
    "Où va l'argent ?",
    'Peut-on vivre sans horloge ?',
  ])('finds the few words of %j', (words) => expect(ask(words)).toEqual([words]));

  it.each([
    'Et vous ?',
    'Vraiment ?',
    'Pourquoi ?',
    'Pourquoi pas ?',
    'Qui sait ?',
    "est-ce que quelqu'un sait si la piscine est ouverte ?",
    'On se voit demain ?',
    'Où est Zoé ?',
    'Qui veut du café ?',
    'Pourquoi viendrait-il ?',
    'Que perdrons-nous ?',
    'Quelle horreur ?',
    'Comment va votre mère ?',
    'Une horloge qui sonne ?',
  ])('leaves out the small talk of %j', (words) => expect(ask(words)).toEqual([]));

  it('asks shortly in English too', () => {
    const english = (words: string): string[] => {
      const page = readTopicPage(writeTopicPage({ comments: [['Ida', words]], article: 'Nobody looks at the clock of the town any more, and that is what they have lost.' }));
      return findQuestionsIn(passagesOf(sourcesOf(page), page, 'en')).map((one) => one.text);
    };
    expect(english('Who pays? Should clocks ring? Why keep bells? Who cares? Who knows? Why not? What is that? Where is the key? Who has the key? Is the pool open?')).toEqual(['Should clocks ring?', 'Who pays?', 'Why keep bells?']);
  });

  it('lets nobody fill the list alone, and keeps its longer questions first', () => {
    const many = Array.from({ length: 2500 }, (_, n) => `Qui paie la cloche ${n} ?`).join(' ');
    const page = readTopicPage(writeTopicPage({ comments: [['Ida', many], ['Luc', 'Qui paie la facture ?']], article: 'Rien.' }));
    const found = findQuestions(sourcesOf(page), page);
    expect([found.length, found.filter((one) => one.author === 'Luc').length]).toEqual([41, 1]);
  });

  it('puts the question that could hold a debate first', () => {
    expect(ask('Ou la moitié des cadrans ? Comment une ville peut-elle encore faire confiance à une horloge arrêtée ?')[0]).toBe(
      'Comment une ville peut-elle encore faire confiance à une horloge arrêtée ?',
    );
  });
});
