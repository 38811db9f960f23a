import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { readTopicPage } from './read-topic-page.js';
import { sourcesOf } from './sources-of.js';

const idsOf = (comments: readonly (readonly [string | null, string])[]): string[] => sourcesOf(readTopicPage(writeTopicPage({ comments }))).filter((source) => source.kind === 'comment').map((source) => source.id);

describe('sourcesOf', () => {
  it('lists article, pitch, comments, then what applicants wrote; empty texts are no sources', () => {
    const page = readTopicPage(writeTopicPage({ comments: [['Ida', 'Un.'], ['Luc', ''], [null, 'Deux.']] }));
    const sources = sourcesOf(page, { applications: [{ id: 'a', name: 'Zoé', motivation: ' ', answers: [{ question: 'Pourquoi ?', text: 'Trois.' }] }] });
    expect(sources.map((source) => [source.kind, source.author, source.comment, source.question])).toEqual([
      ['article', 'Hélène Ferréol', null, null],
      ['pitch', null, null, null],
      ['comment', 'Ida', 0, null],
      ['comment', null, 2, null],
      ['answer', 'Zoé', null, 'Pourquoi ?'],
    ]);
  });

  it('tells apart the same words written twice by one person', () => {
    const [first, second] = idsOf([['Ida', 'Oui.'], ['Ida', 'Oui.']]);
    expect(second).toBe(`${first}-2`);
  });

  it('holds nothing of the comments that are left out, and all the others as they were', () => {
    const comment = fc.tuple(fc.option(fc.constantFrom('Ida', 'Luc B.')), fc.constantFrom('Un.', 'Deux mots.', 'Trois ?')).map(([author, said]) => [author, said] as const);
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 6 }), fc.nat(5), (comments, at) => {
        const text = writeTopicPage({ comments });
        const all = sourcesOf(readTopicPage(text));
        const page = all.filter(({ kind }) => kind === 'comment');
        const hidden = page[at % page.length]!;
        // The same words of the same person are hidden as often as they stand there.
        const words = hidden.id.replace(/-\d+$/, '');
        expect(sourcesOf(readTopicPage(text, [hidden.id]))).toEqual(all.filter(({ id }) => id !== words && !id.startsWith(`${words}-`)));
      }),
    );
  });

  it('keeps ids when contributions are added anywhere', () => {
    const comment = fc.tuple(fc.option(fc.constantFrom('Ida', 'Luc B.')), fc.constantFrom('Un.', 'Deux mots.', 'Trois ?')).map(([author, said]) => [author, said] as const);
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 6 }), fc.array(comment, { maxLength: 3 }), fc.nat(6), (comments, added, at) => {
        const all = new Set(idsOf([...comments.slice(0, at), ...added, ...comments.slice(at)]));
        expect(idsOf(comments).filter((id) => !all.has(id))).toEqual([]);
      }),
    );
  });
});
