import { describe, expect, it } from '@jest/globals';
import type { ParticipationId } from '../ids.js';
import { countPapers, planCopies, type ShowToPrint } from './plan-copies.js';
import type { PrintListEntry } from './print-list.js';

const paper = (format: string, copies = 1) => ({ format, copies, wishes: {} });
const LIST: readonly PrintListEntry[] = [
  { recipient: 'host', papers: [paper('pdf'), paper('cards')] },
  { recipient: 'controlRoom', papers: [paper('pdf', 2)] },
  { recipient: 'guest', papers: [paper('calls')] },
];
const person = (id: string, name: string, role: 'host' | 'guest' = 'guest', who = name) => ({ id: id as ParticipationId, person: who, name, role });
const show = (over: Partial<ShowToPrint> = {}): ShowToPrint => ({ place: 'studio', people: [person('h', 'Maëlle', 'host'), person('a', 'Odilon')], entries: LIST, ...over });
const told = (shows: readonly ShowToPrint[], isMade: (format: string) => boolean = () => true) =>
  planCopies(shows, isMade).map(({ recipient, name, papers }) => `${name ?? recipient}: ${papers.map(({ format, copies, show: at, participationId }) => `${copies} ${format} of ${at}${participationId ? ` for ${participationId}` : ''}`).join(', ')}`);

describe('planCopies', () => {
  it('gives each recipient one pile for the whole day, in the order of the list, then of the day', () => {
    expect(told([show(), show({ people: [person('h2', 'Maëlle', 'host'), person('b', 'Nour'), person('a2', 'Odilon')] })])).toEqual([
      'Maëlle: 1 pdf of 0, 1 cards of 0, 1 pdf of 1, 1 cards of 1',
      'controlRoom: 2 pdf of 0, 2 pdf of 1',
      'Odilon: 1 calls of 0 for a, 1 calls of 1 for a2',
      'Nour: 1 calls of 1 for b',
    ]);
  });

  it('knows one control room in each studio, and whoever hosts a show without a host', () => {
    expect(told([show({ people: [] }), show({ place: 'other', people: [] })])).toEqual([
      'host: 1 pdf of 0, 1 cards of 0', 'host: 1 pdf of 1, 1 cards of 1', 'controlRoom: 2 pdf of 0', 'controlRoom: 2 pdf of 1',
    ]);
  });

  it('tells two people of one name apart, and passes over what the house does not make', () => {
    const twins = show({ people: [person('a', 'Odilon', 'guest', '1'), person('b', 'Odilon', 'guest', '2')] });
    expect(told([twins], (format) => format === 'calls')).toEqual(['Odilon: 1 calls of 0 for a', 'Odilon: 1 calls of 0 for b']);
    expect(told([show()], () => false)).toEqual([]);
    expect(countPapers(planCopies([show()], () => true))).toBe(5);
  });
});
