import { describe, expect, it } from '@jest/globals';
import { matchKeys, mayAct } from './match-keys.js';
import { sayKeys } from './say-keys.js';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('matchKeys', () => {
  it.each<[string, ReturnType<typeof press>, boolean]>([
    ['mod+k', press('k', { ctrlKey: true }), true],
    ['mod+k', press('K', { metaKey: true }), true],
    ['mod+k', press('k'), false],
    ['mod+k', press('k', { ctrlKey: true, altKey: true }), false],
    ['mod+k', press('k', { ctrlKey: true, shiftKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['d', press('D', { shiftKey: true }), false],
    ['shift+d', press('D', { shiftKey: true }), true],
    ['alt+ArrowUp', press('ArrowUp', { altKey: true }), true],
    ['j k', press('k'), true],
    ['F8', press('F8'), true],
  ])('%s by %j: %s', (keys, pressed, matches) => {
    expect(matchKeys(keys, pressed)).toBe(matches);
  });
});

describe('mayAct', () => {
  it('leaves letters to who types, and windows to themselves', () => {
    const table = ['?', 'd', 'mod+k', 'alt+ArrowUp', 'F8'].map((keys) => [keys, ...(['elsewhere', 'line', 'field', 'over'] as const).filter((where) => mayAct(keys, where, true))].join(' '));
    expect(table).toEqual(['? elsewhere line', 'd elsewhere line', 'mod+k elsewhere line field', 'alt+ArrowUp elsewhere line', 'F8 elsewhere line field over']);
    expect([mayAct('?', 'elsewhere', false), mayAct('mod+k', 'elsewhere', false)]).toEqual([false, true]);
  });
});

describe('sayKeys', () => {
  it('names keys as the keyboard does', () => {
    const names = { mod: 'Ctrl', alt: 'Alt', shift: 'Maj', Escape: 'Échap' };
    expect(sayKeys('mod+shift+z', names, false)).toEqual([['Ctrl', 'Maj', 'Z']]);
    expect(sayKeys('mod+k', names, true)).toEqual([['⌘', 'K']]);
    expect(sayKeys('alt+ArrowUp ? Escape', names, false)).toEqual([['Alt', '↑'], ['?'], ['Échap']]);
  });
});
