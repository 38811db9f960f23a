import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText, isText } from './decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => Uint8Array.from([0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 unit for unit, mark included', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeText(utf16(text, false))).toBe(`\uFEFF${text}`);
      expect(decodeText(utf16(text, true))).toBe(`\uFEFF${text}`);
      expect(decodeText(utf8(text))).toBe(text);
    }));
  });

  it('takes Latin letters of Windows for what they are', () => {
    expect(decodeText(Uint8Array.from([0x4f, 0xf9, 0x20, 0xe7, 0x61, 0x20, 0x96, 0x20, 0x80, 0x91, 0x92, 0x9c, 0x9f, 0x81]))).toBe('Où ça – €‘’œŸ\u0081');
    expect(decodeText(Uint8Array.from([0xe9]))).toBe('é');
  });

  it('keeps UTF-8 that is broken here and there, and shows where', () => {
    expect(decodeText(Uint8Array.from([...utf8('déjà '), 0xc3, 0x20, ...utf8('été')]))).toBe('déjà \uFFFD été');
    expect(decodeText(utf8('déjà\uFFFD'))).toBe('déjà\uFFFD');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00, 0x41]))).toBe('\uFEFFé\uFFFD');
  });
});

describe('isText', () => {
  it('bears a stray control character, and neither a NUL nor many', () => {
    expect([isText(`${'mot '.repeat(50)}\u0007`), isText('\t\r\nmot\f'), isText('mot\0'), isText('\u0001\uFFFDmot'), isText('')]).toEqual([true, true, false, false, true]);
  });
});
