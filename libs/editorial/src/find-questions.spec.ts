import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { findQuestions } from './find-questions.js';
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

  it('puts the question that could hold a debate first', () => {
    expect(ask('Ou la moitié des cadrans ? Comment une ville peut-elle encore faire confiance à une horloge arrêtée ?')[0]).toBe(
      'Comment une ville peut-elle encore faire confiance à une horloge arrêtée ?',
    );
  });
});
