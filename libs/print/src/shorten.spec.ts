import { describe, expect, it } from '@jest/globals';
import { shorten } from './shorten.js';

describe('shorten', () => {
  it.each([
    ['un mot', 6, 'un mot'],
    ['un mot de trop', 9, 'un mot…'],
    ['un mot, de trop', 8, 'un mot…'],
    ['anticonstitutionnellement', 6, 'antic…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 7, '👩‍🚀…'],
  ])('%s in %s is %s', (text, most, short) => expect(shorten(text, most)).toBe(short));
});
