import { describe, expect, it } from '@jest/globals';
import { checkContribution, contributionInput } from './check-contribution.js';

const written = { kind: 'answer', author: ' Odile ', text: ' Mot pour mot. ', question: ' Pourquoi ? ', writtenOn: '' } as const;

describe('a contribution written down', () => {
  it('needs a text, and a question when it answers one', () => {
    expect(checkContribution(written)).toEqual([]);
    expect(checkContribution({ ...written, text: ' ', question: '' })).toEqual(['text', 'question']);
    expect(checkContribution({ ...written, kind: 'insight', question: '' })).toEqual([]);
  });

  it('leaves the text as it was copied and says nothing for what is empty', () => {
    expect(contributionInput('t', written)).toEqual({ topicId: 't', kind: 'answer', text: ' Mot pour mot. ', author: 'Odile', question: 'Pourquoi ?', writtenOn: null });
    expect(contributionInput('t', { ...written, kind: 'comment', author: ' ', writtenOn: '2026-01-02' })).toEqual({ topicId: 't', kind: 'comment', text: ' Mot pour mot. ', author: null, question: null, writtenOn: '2026-01-02' });
  });
});
