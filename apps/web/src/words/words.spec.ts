import { describe, expect, it } from '@jest/globals';
import { DEBATE_FACETS } from '#editorial';
import { SEGMENT_KINDS } from '#rundown';
import { chooseLanguage } from './language.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';
import { frInType } from './words-in-type.fr.js';

/** Every sentence with its path; those built from facts are given some. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(2, 3, 4))], [`${here} (1)`, String(value(1, 1, 1))]];
    return sentences(value as object, here);
  });
}

describe('the words', () => {
  it('are the same in both languages, and none is empty', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(fr).map(([path]) => path));
    for (const [, sentence] of [...sentences(fr), ...sentences(en)]) expect(sentence.trim()).not.toBe('');
  });

  it('name every kind of segment', () => {
    expect(Object.keys(fr.kinds).toSorted()).toEqual([...SEGMENT_KINDS].toSorted());
  });

  it('name every facet of the engine, by which the studio’s own are told apart', () => {
    expect(Object.keys(fr.facets.names).toSorted()).toEqual(DEBATE_FACETS.map(({ key }) => key).toSorted());
  });

  it('keep French typography: no breaking space around high signs and guillemets, no straight apostrophe', () => {
    const wrong = sentences(frInType).filter(([, sentence]) => / [;:!?»]|« |[^\s\u00a0\u202f][;!?»]|'/.test(sentence));
    expect(wrong).toEqual([]);
  });

  it('count as each language does', () => {
    expect([fr.desk.comments(0), fr.desk.comments(1), fr.desk.comments(2)]).toEqual(['0 commentaire', '1 commentaire', '2 commentaires']);
    expect([fr.signIn.tooMany(1), en.signIn.tooMany(1)].filter((sentence) => /secondes|seconds/.test(sentence))).toEqual([]);
    expect([en.desk.comments(0), en.desk.comments(1), en.desk.comments(2)]).toEqual(['0 comments', '1 comment', '2 comments']);
  });
});

describe('chooseLanguage', () => {
  it('follows the reader, then the account, then the browser, then French', () => {
    expect(chooseLanguage('en', 'fr', ['fr'])).toBe('en');
    expect(chooseLanguage(null, 'en', ['fr'])).toBe('en');
    expect(chooseLanguage(null, undefined, ['de-CH', 'en-US', 'fr'])).toBe('en');
    expect(chooseLanguage(null, undefined, ['pl'])).toBe('fr');
    expect(chooseLanguage('klingon', undefined, [])).toBe('fr');
  });
});
