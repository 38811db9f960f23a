import { describe, expect, it } from '@jest/globals';
import { aMember, aTheme } from '../testing/whole-topic.js';
import { previewMerge } from './preview-merge.js';

describe('previewMerge', () => {
  it('counts what moves and names the voices that are new there', () => {
    const from = aTheme('a', [aMember('q1'), aMember('q2'), aMember(null, 'w1')], { people: ['Odile', 'Bastien'] });
    expect(previewMerge(from, aTheme('b', [], { people: ['Bastien'] }))).toEqual({ quotes: 2, questions: 1, newPeople: ['Odile'] });
  });
});
