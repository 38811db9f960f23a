import { describe, expect, it } from '@jest/globals';
import type { Where } from '../../acts/where-is.js';
import { readKey } from './read-key.js';

const press = (key: string, where: Where, { letters = true, ...over } = {}) => readKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over }, where, letters);

describe('readKey', () => {
  it('reads one letter per act, whatever the capitals', () => {
    expect(['j', 'k', 'g', 'E', 'p', 't', 'x'].map((key) => press(key, 'elsewhere'))).toEqual(['next', 'previous', 'keep', 'drop', 'pin', 'move', null]);
  });

  it('walks with arrows from a line only: elsewhere they scroll', () => {
    expect([press('ArrowDown', 'line'), press('ArrowUp', 'line'), press('ArrowDown', 'elsewhere')]).toEqual(['next', 'previous', null]);
  });

  it('undoes with Ctrl or the Apple key, not with Shift', () => {
    expect(press('z', 'line', { ctrlKey: true } as object)).toBe('undo');
    expect(press('Z', 'elsewhere', { metaKey: true } as object)).toBe('undo');
    expect(press('z', 'line', { ctrlKey: true, shiftKey: true } as object)).toBeNull();
  });

  it('takes no key from a field, a menu, the browser, or who switched letters off', () => {
    expect([press('g', 'field'), press('z', 'field', { ctrlKey: true } as object), press('g', 'over'), press('g', 'line', { ctrlKey: true } as object), press('g', 'line', { altKey: true } as object)]).toEqual([null, null, null, null, null]);
    expect([press('g', 'line', { letters: false }), press('ArrowDown', 'line', { letters: false })]).toEqual([null, 'next']);
  });
});
