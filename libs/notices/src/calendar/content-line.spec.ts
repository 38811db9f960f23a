import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { escapeText, foldLine, quoteParameter, writeLines } from './content-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('foldLine', () => {
  it('leaves a line of 75 octets alone and breaks one of 76', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(foldLine('')).toBe('');
  });

  it('counts octets, not letters, and breaks inside no letter', () => {
    expect(foldLine('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`);
    expect(foldLine(`${'a'.repeat(73)}🎤`)).toBe(`${'a'.repeat(73)}\r\n 🎤`);
  });

  it('never passes 75 octets, and gives the line back unfolded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `X:${escapeText(text.repeat(3))}`;
        const folded = foldLine(line);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});

describe('a text or a name', () => {
  it('comes back from an independent reader as it went in', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const line = name.replace(/[\s\u0085]+/gu, ' ').trim().replace(/\p{Cc}/gu, '');
        const said = text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        const file = writeLines(['BEGIN:VCALENDAR', `ATTENDEE;CN=${quoteParameter(name)}:mailto:a@b.example`, `SUMMARY:${escapeText(text)}`, 'END:VCALENDAR']);
        const calendar = new ICAL.Component(ICAL.parse(file) as unknown[] as never);
        expect(calendar.getFirstPropertyValue('summary')).toBe(said);
        expect(calendar.getFirstProperty('attendee')?.getParameter('cn')).toBe(line);
      }),
    );
  });
});
