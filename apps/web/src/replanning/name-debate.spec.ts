import { describe, expect, it } from '@jest/globals';
import { nameDebate } from './name-debate.js';

describe('nameDebate', () => {
  it('leaves the number out, in both languages, and nothing else', () => {
    expect(['Débat 2 – Magasin et client', 'Debate 2 – Shop and customer', 'Débat – Le prix', 'Le prix – débat 2', ' Le temps '].map(nameDebate)).toEqual(['Magasin et client', 'Shop and customer', 'Le prix', 'Le prix – débat 2', 'Le temps']);
  });

  it('cuts what is long at a word, and what is one word anywhere', () => {
    expect(nameDebate('Débat 1 – Qui est responsable : la personne qui vend, ou la personne qui achète ?')).toBe('Qui est responsable : la personne qui vend, ou la…');
    expect(nameDebate('a'.repeat(80))).toBe(`${'a'.repeat(56)}…`);
  });
});
