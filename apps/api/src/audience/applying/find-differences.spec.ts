import { EMPTY_FORM, type ApplicationForm } from '#audience';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsIn } from '../words/words-in.js';
import { findDifferences } from './find-differences.js';
import { readApplication, readSave } from './read-application.js';

const words = wordsIn('fr').applying;
const topic = { questions: [{ id: 'q1', text: 'Qui paie ?', state: 'open' as const }, { id: 'q2', text: 'Qui part ?', state: 'open' as const }], dates: [{ id: 'd1', from: '2027-01-14T18:00', to: '2027-01-14T20:00' }] } as unknown as Parameters<typeof findDifferences>[2];
const form = fc.record<ApplicationForm>({
  role: fc.constantFrom('speaker', 'witness', 'audience'), name: fc.string(), title: fc.string(), organisation: fc.string(), motivation: fc.string(), accessibility: fc.string(), telephone: fc.string(),
  answers: fc.subarray(['q1', 'q2']).map((ids) => ids.map((questionId) => ({ questionId, text: 'Une réponse' }))), canAnswer: fc.subarray(['q1', 'q2']),
  dates: fc.constantFrom([], [{ date: 'd1', answer: 'yes' as const }], [{ date: 'd1', answer: 'no' as const }]), links: fc.constantFrom([], ['https://a.example']), gender: fc.constantFrom(null, 'woman', 'man'),
});

describe('findDifferences', () => {
  it('finds none with itself, and the same fields from either side', () => {
    fc.assert(fc.property(form, form, (one, other) => {
      expect(findDifferences(one, one, topic, words).size).toBe(0);
      expect([...findDifferences(one, other, topic, words).keys()]).toEqual([...findDifferences(other, one, topic, words).keys()]);
    }));
  });

  it('says in words what the other version holds, whatever the browser did to line ends', () => {
    const other: ApplicationForm = { ...EMPTY_FORM, role: 'witness', motivation: 'Une ligne\nune autre', canAnswer: ['q2'], dates: [{ date: 'd1', answer: 'ifNeeded' }], gender: 'other' };
    expect([...findDifferences({ ...EMPTY_FORM, motivation: 'Une ligne\r\nune autre ' }, other, topic, words)]).toEqual([
      ['role', 'Témoigner'], ['peux', 'Qui part ?'], ['date-d1', 'S’il le faut'], ['genre', 'Autrement'],
    ]);
  });
});

describe('readApplication', () => {
  const read = (text: string) => readApplication(new URLSearchParams(text));

  it('reads what a page sends, and nothing that no page offers', () => {
    expect(read('role=witness&nom=Ana&reponse-q1=Oui+&reponse-q2=+&peux=q1&peux=q1&date-d1=no&date-d2=peut-etre&liens=https%3A%2F%2Fa.example%0D%0A+https%3A%2F%2Fb.example&genre=chat')).toEqual({
      ...EMPTY_FORM, role: 'witness', name: 'Ana', answers: [{ questionId: 'q1', text: 'Oui ' }], canAnswer: ['q1'], dates: [{ date: 'd1', answer: 'no' }], links: ['https://a.example', 'https://b.example'],
    });
    expect([read('role=king').role, read('role=king&date-=yes').dates]).toEqual(['speaker', []]);
  });

  it.each([['', 0], ['3', 3], ['-1', 0], ['1e9', 0], ['99999999999', 0]])('reads the revision %s as %d', (revision, expected) => {
    expect(readSave(new URLSearchParams({ revision, page: 'p'.repeat(200) }))).toEqual({ editorKey: 'p'.repeat(100), expectedRevision: expected });
  });
});
