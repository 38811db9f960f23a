import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NoteAsRunInput } from '../operations/as-run.js';
import { allNotes, NOTHING_NOTED, stepQueue, type NoteQueue } from './note-queue.js';

const input = (key: string): NoteAsRunInput => ({ episodeId: 'e', key, version: 1, tapped: true, act: 'take', line: `line-${key}`, startMs: 1_000 });
type Kept = NoteQueue['kept'][number];
const kept = (key: string, sequence: number): Kept => ({
  __typename: 'AsRunNote', id: key, sequence, act: 'take', line: `line-${key}`, title: null, startMs: 1_000, endMs: null, of: null, version: 1, tapped: true, by: 'Ada', at: '',
});

describe('the queue of notes', () => {
  it('shows at once what waits, and no longer waits for what was read back', () => {
    const waiting = ['a', 'b'].map(input).reduce((queue, note) => stepQueue(queue, { type: 'noted', note }), NOTHING_NOTED);
    expect(allNotes(waiting).map(({ id }) => id)).toEqual(['a', 'b']);
    const read = stepQueue(waiting, { type: 'read', notes: [kept('a', 1)] });
    expect([read.waiting.map(({ key }) => key), allNotes(read).map(({ id }) => id)]).toEqual([['b'], ['a', 'b']]);
    expect(stepQueue(read, { type: 'read', notes: [] })).toBe(read);
    expect(stepQueue(read, { type: 'noted', note: input('a') })).toBe(read);
    expect(stepQueue(read, { type: 'settled', key: 'b' }).waiting).toEqual([]);
  });

  it('loses nothing and shows nothing twice, however answers come', () => {
    // Each note is made, kept by the server, and read back; the network gives answers in any order, some never.
    const run = fc.array(fc.record({ what: fc.constantFrom('make', 'send', 'read'), which: fc.nat(30) }), { maxLength: 60 });
    fc.assert(fc.property(run, (steps) => {
      let queue = NOTHING_NOTED;
      const server: Kept[] = [];
      let made = 0;
      for (const { what, which } of steps) {
        if (what === 'make') queue = stepQueue(queue, { type: 'noted', note: input(`n${(made += 1)}`) });
        const first = queue.waiting[0];
        if (what === 'send' && first) {
          if (!server.some(({ id }) => id === first.key)) server.push(kept(first.key, server.length + 1));
          // The answer is lost every other time: the note is sent again.
          if (which % 2 === 0) queue = stepQueue(stepQueue(queue, { type: 'read', notes: [...server] }), { type: 'settled', key: first.key });
        }
        if (what === 'read') queue = stepQueue(queue, { type: 'read', notes: server.slice(0, which) });
        const shown = allNotes(queue).map(({ id }) => id);
        expect(shown).toEqual(Array.from({ length: made }, (_, index) => `n${index + 1}`));
      }
    }), { numRuns: 500 });
  });
});
