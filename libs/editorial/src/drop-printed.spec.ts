import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';

const PRINTED = /Mot de passe|Infos diverses|Réagir|AUDIENCE|Lieu :|mon feedback|Commentaire de|L'article complet/;

const picked = (text: string): string[] => {
  const { quotes, questions } = pickMatter(readTopicPage(text));
  return [...quotes, ...questions].map((piece) => piece.text);
};

describe('what a page prints', () => {
  it('is neither a quote nor a question on a page that has lost its line breaks', () => {
    const texts = picked(writeTopicPage().replace(/\s+/gu, ' '));
    expect(texts.filter((words) => PRINTED.test(words))).toEqual([]);
    expect(texts).toContain('Personne ne regarde plus le clocher.');
  });

  it('leaves no heading of a comment among the quotes', () => {
    const texts = picked(writeTopicPage({ comments: [['Zoé', "Un cadran n'est pas une parure, c'est un rendez-vous. Commentaire de Commentaire de Une cloche n'est pas un bruit, c'est un voisin."]] }));
    expect(texts.filter((words) => PRINTED.test(words))).toEqual([]);
    expect(texts).toContain("Un cadran n'est pas une parure, c'est un rendez-vous.");
  });

  it('is told from somebody who speaks of a place', () => {
    expect(picked(writeTopicPage({ comments: [['Zoé', "Lieu : nulle part, une horloge n'est jamais chez elle, c'est une passante."]] })).some((words) => words.includes('nulle part'))).toBe(true);
  });
});
