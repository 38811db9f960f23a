import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionId, QuoteId } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import type { Participation } from '../episode/episode.js';
import { SHARED_COLUMNS, type SharedColumn } from './share-link.js';
import { showNothingYet, showShared } from './show-shared.js';

const guest = { id: 'p1', episodeId: 'e', person: { id: 'x', name: 'Odilon', title: 'Réparateur', organisation: null }, role: 'guest', status: 'confirmed', applicationId: null, speakerKey: 'secret-key' } as unknown as Participation;
const line = buildSegment({
  id: 'a', title: 'Le-titre', objective: 'L’objectif', content: 'Le-contenu', notes: 'Les-notes', technique: { camera: 'La-caméra', sound: '', lowerThird: '' },
  speakers: [{ id: 'p1' as never, role: 'guest', seconds: 40, why: [{ code: 'because' }] }], quotes: ['q' as QuoteId], questions: ['k' as QuestionId], why: [{ code: 'secretReason' }], durationSeconds: 300,
});
const model = {
  rundown: buildRundown({ segments: [line, buildSegment({ id: 'b', outside: true, skipped: 'floated' })], targetSeconds: 400 }),
  quotes: [{ id: 'q', text: 'La-citation', author: 'Nour' }], questions: [{ id: 'k', text: 'La-question', author: null }], participations: [guest],
  episode: { title: 'L’émission', start: '2026-12-10T19:00', venue: 'Studio' },
} as unknown as Parameters<typeof showShared>[1];
/** What each column alone brings out of the house. */
const OWN: { readonly [Column in SharedColumn]: readonly string[] } = {
  start: ['19:00:00'], duration: ['300', '400'], title: ['Le-titre'], objective: ['L’objectif'], people: ['Odilon'], content: ['Le-contenu', 'La-citation', 'La-question', 'Nour'], technique: ['La-caméra'], notes: ['Les-notes'],
};

describe('what a link shows', () => {
  it('is the chosen columns, whichever they are, and nothing of the others', () => {
    fc.assert(fc.property(fc.subarray([...SHARED_COLUMNS], { minLength: 1 }), (columns) => {
      const told = JSON.stringify(showShared({ shows: 'draft', columns }, model, null));
      for (const column of SHARED_COLUMNS) for (const word of OWN[column]) expect([column, word, told.includes(word)]).toEqual([column, word, columns.includes(column)]);
      for (const never of ['secret', 'because', 'Réparateur', 'confirmed', 'p1']) expect(told).not.toContain(never);
    }));
  });

  it('is a line for each line, numbered, with what is not played', () => {
    const { lines, length } = showShared({ shows: 'draft', columns: ['start', 'duration'] }, model, null);
    expect(lines).toEqual([
      { number: '1', kind: 'debate', skipped: false, start: { clock: '19:00:00', seconds: 0 }, durationSeconds: 300 },
      { number: '2', kind: 'debate', skipped: true, start: { clock: '19:05:00', seconds: null }, durationSeconds: 300 },
    ]);
    expect(length).toEqual({ plannedSeconds: 300, targetSeconds: 400 });
  });

  it('is the show alone before the first version', () => {
    expect(showNothingYet({ columns: ['title'] }, model)).toEqual({
      show: 'L’émission', start: '2026-12-10T19:00', venue: 'Studio', shows: 'version', columns: ['title'], version: null, ready: false, lines: [],
    });
  });
});
