import { describe, expect, it } from '@jest/globals';
import { standAfter, walk } from './walk.js';

const list = ['a', 'b', 'c'];

describe('walking a list', () => {
  it('goes line by line and stops at both ends', () => {
    expect([walk(list, 'a', 1), walk(list, 'c', 1), walk(list, 'b', -1), walk(list, 'a', -1)]).toEqual(['b', 'c', 'a', 'a']);
  });

  it('begins at an end when one stands nowhere', () => {
    expect([walk(list, null, 1), walk(list, null, -1), walk(list, 'gone', 1), walk([], null, 1)]).toEqual(['a', 'c', 'a', null]);
  });

  it('stands on what took the place of a line that is gone', () => {
    expect(standAfter(list, 'b', ['a', 'c'])).toBe('c');
    expect(standAfter(list, 'c', ['a', 'b'])).toBe('b');
    expect(standAfter(list, 'a', ['c'])).toBe('c');
    expect(standAfter(list, 'a', [])).toBeNull();
    expect(standAfter(list, 'b', ['z'])).toBe('z');
  });
});
