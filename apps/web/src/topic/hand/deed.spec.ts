import { describe, expect, it } from '@jest/globals';
import { inputOf } from './deed.js';

describe('inputOf', () => {
  it('names exactly one act', () => {
    expect(inputOf('t', { does: 'pin', piece: 'q' })).toEqual({ topicId: 't', pin: 'q' });
    expect(inputOf('t', { does: 'move', piece: 'q', theme: null })).toEqual({ topicId: 't', move: { piece: 'q', theme: null } });
    expect(inputOf('t', { does: 'relabel', theme: 'a', label: 'x' })).toEqual({ topicId: 't', relabel: { theme: 'a', label: 'x' } });
    expect(inputOf('t', { does: 'merge', theme: 'a', into: 'b' })).toEqual({ topicId: 't', merge: { theme: 'a', into: 'b' } });
    expect(inputOf('t', { does: 'split', theme: 'a', label: 'x', pieces: ['q'] })).toEqual({ topicId: 't', split: { theme: 'a', label: 'x', pieces: ['q'] } });
  });
});
