import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EditedPageFragment } from '../../operations/public-page.js';
import { moveItem, sameDraft, toDraft, toInput } from './page-draft.js';

const PAGE: EditedPageFragment = {
  __typename: 'TopicPage', id: 't', slug: 's', title: 'Un titre', state: 'open', nextStates: ['closed'], pitch: null, venue: 'Ici', format: null, treatment: null, sector: null, articleMarkdown: '## Un', callToTakePart: null,
  imported: { __typename: 'ImportedWords', pitch: 'Le leur', venue: null, format: null, treatment: null, sector: null, article: null },
  zone: 'Europe/Paris', dates: [{ __typename: 'ProposedDate', id: 'd', from: '2026-12-10T18:00', to: '2026-12-10T20:00' }], closesAt: '2026-12-01T17:00:00.000Z', publishedUrl: null, categories: ['c'],
  questions: [{ __typename: 'PreparationQuestion', id: 'q', kind: 'choice', text: 'Combien ?', choices: ['Une', 'Deux'], state: 'open' }], revision: 4, editedByName: null, editedAt: null,
} as EditedPageFragment;

describe('a page while it is written', () => {
  it('is sent as it came where nothing was written', () => {
    expect(toDraft(PAGE)).toMatchObject({ pitch: '', closesAt: '2026-12-01T18:00' });
    expect(toInput(toDraft(PAGE), 't', 4)).toEqual({
      topicId: 't', expectedRevision: 4, title: 'Un titre', callToTakePart: null, pitch: null, articleMarkdown: '## Un', venue: 'Ici', format: null, treatment: null, sector: null,
      zone: 'Europe/Paris', closesAt: '2026-12-01T17:00:00.000Z', categories: ['c'], questions: [{ id: 'q', kind: 'choice', state: 'open', text: 'Combien ?', choices: ['Une', 'Deux'] }],
      dates: [{ id: 'd', from: '2026-12-10T18:00', to: '2026-12-10T20:00' }],
    });
  });

  it('is another once something that counts is', () => {
    const draft = toDraft(PAGE);
    expect([sameDraft(draft, { ...draft, pitch: '  ' }), sameDraft(draft, { ...draft, pitch: 'x' }), sameDraft(draft, { ...draft, dates: [...draft.dates, { key: 'n', id: null, from: '', to: '' }] })]).toEqual([true, false, true]);
  });

  it('keeps every item when one is moved', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer({ min: -1, max: 12 }), fc.integer({ min: -1, max: 12 }), (items, from, to) => {
      const moved = moveItem(items, from, to);
      expect(moved.toSorted()).toEqual(items.toSorted());
      if (items[from] !== undefined && to >= 0 && to < items.length) expect(moved[to]).toBe(items[from]);
    }));
  });
});
