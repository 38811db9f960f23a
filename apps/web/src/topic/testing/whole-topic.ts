import type { Member, ProducerAct, Question, Quote, Theme, TopicMatter } from '../topic-matter.js';

const contribution = { __typename: 'Contribution', id: 'c1', kind: 'comment', author: 'Odile Varenne', comment: 0, question: null, writtenOn: null, inPage: true, position: null } as const;
const why = { __typename: 'Reason', code: 'theme.words', facts: [{ __typename: 'Fact', name: 'words', value: 'prix' }] } as const;

export const aQuote = (id: string, over: Partial<Quote> = {}): Quote => ({
  __typename: 'Quote', id, text: `Une citation ${id}.`, author: 'Odile Varenne', start: 0, end: 10, score: 1, spokenSeconds: 4,
  hand: null, age: 'undated', reasons: [], theme: null, contribution, ...over,
});

export const aQuestion = (id: string, over: Partial<Question> = {}): Question => ({
  __typename: 'Question', id, text: `Une question ${id} ?`, author: null, start: 0, end: 10, score: 1, hand: null, age: 'undated', theme: null, contribution, ...over,
});

export const aMember = (quote: string | null, question: string | null = null): Member => ({
  __typename: 'ThemeMember', quote: quote === null ? null : { __typename: 'Quote', id: quote }, question: question === null ? null : { __typename: 'Question', id: question }, why,
});

export function aTheme(id: string, members: readonly Member[], over: Partial<Theme> = {}): Theme {
  return {
    __typename: 'Theme', id, label: `Thème ${id}`, hook: 'Une accroche.', weight: 0.5, people: ['Odile Varenne'], byHand: false,
    quotes: members.flatMap(({ quote }) => quote ?? []), questions: members.flatMap(({ question }) => question ?? []), members, tensions: [], ...over,
  };
}

export const anAct = (id: string, over: Partial<ProducerAct> = {}): ProducerAct => ({ __typename: 'ProducerAct', id, act: 'keep', piece: null, facts: [], by: 'Camille', at: '2026-11-20T10:00:00Z', lost: null, ...over });

/** Two themes: `a` with two quotes in tension and a question, `b` with one quote; one quote is in none. */
export function wholeTopic(over: Partial<TopicMatter> = {}): TopicMatter {
  const inA = { __typename: 'Theme', id: 'a', label: 'Thème a' } as const;
  const inB = { __typename: 'Theme', id: 'b', label: 'Thème b' } as const;
  const tension = { __typename: 'Tension', one: { __typename: 'Quote', id: 'q1' }, other: { __typename: 'Quote', id: 'q2' }, why } as const;
  return {
    __typename: 'Topic', slug: 'un-sujet', state: 'draft', unreadCount: 0, id: 't1', revision: 1, bankChanged: false, title: 'Un sujet', pitch: null, article: null, articleAuthor: null, venue: null, format: null, treatment: null, sector: null, importedAt: '2026-11-19T10:00:00Z',
    language: null, detectedLanguage: 'fr', commentCount: 1, quoteCount: 4, questionCount: 1, applicationCount: 0,
    quotes: [aQuote('q1', { theme: inA }), aQuote('q2', { theme: inA }), aQuote('q3', { theme: inB }), aQuote('q4')],
    questions: [aQuestion('w1', { theme: inA })],
    themes: [aTheme('a', [aMember('q1'), aMember('q2'), aMember(null, 'w1')], { tensions: [tension] }), aTheme('b', [aMember('q3')], { people: ['Bastien'], weight: 0.25 })],
    acts: [], lastReading: null, remarks: [], comments: [], contributions: [], applications: [], episodes: [], ...over,
  };
}
