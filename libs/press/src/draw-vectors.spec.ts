import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPng } from '../testing/read-png.js';
import { drawVectors } from './draw-vectors.js';
import { fillOutline } from './fill-outline.js';
import { writePng, type Picture } from './write-png.js';

const blank = (width: number, height: number): Picture => ({ width, height, pixels: new Uint8Array(width * height * 3).fill(255) });
const svg = (body: string) => `<svg viewBox="0 0 4.000 2.000"><style>g { fill: none; }</style>${body}</svg>`;
/** The red of each pixel, row after row. */
const reds = ({ width, height, pixels }: Picture) => Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_empty, x) => pixels[(y * width + x) * 3]));

describe('fillOutline', () => {
  it('covers each pixel as much as the outline does, whichever way it goes, with holes, and beyond the edges', () => {
    const picture = blank(4, 3);
    fillOutline(picture, [[0.5, 0, 0.5, 2, 3, 2, 3, 0]], [0, 0, 0]);
    expect(reds(picture)).toEqual([[128, 0, 0, 255], [128, 0, 0, 255], [255, 255, 255, 255]]);
    const hole = blank(4, 4);
    fillOutline(hole, [[-9, -9, 9, -9, 9, 9, -9, 9], [1, 1, 1, 3, 3, 3, 3, 1]], [0, 0, 0]);
    expect(reds(hole)).toEqual([[0, 0, 0, 0], [0, 255, 255, 0], [0, 255, 255, 0], [0, 0, 0, 0]]);
  });

  it('darkens by the area of any triangle', () => {
    const corner = fc.tuple(fc.double({ min: 0, max: 40, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true }));
    fc.assert(fc.property(corner, corner, corner, ([a, b], [c, d], [e, f]) => {
      const picture = blank(40, 40);
      fillOutline(picture, [[a, b, c, d, e, f]], [0, 0, 0]);
      const dark = reds(picture).flat().reduce((sum: number, red) => sum + (255 - red!) / 255, 0);
      const area = Math.abs((c - a) * (f - b) - (e - a) * (d - b)) / 2;
      // Shades are steps of a sixteenth, so that each pixel along an edge may be half a step off.
      expect(Math.abs(dark - area)).toBeLessThan(3);
    }));
  });
});

describe('drawVectors', () => {
  it('moves and stretches groups in groups, and sets letters where they are used', () => {
    const picture = drawVectors(svg('<defs class="glyph"><path id="gA" d="M 0 0 L 0 10 L 10 10 L 10 0 Z "/></defs><g transform="translate(1,2)" fill="#000"><g transform="scale(0.1,-0.1)"><use x="0" y="10" href="#gA"/><use x="20" y="0" href="#gA"/></g></g>'));
    expect(reds(picture)).toEqual([[255, 0, 255, 255], [255, 255, 255, 0]]);
  });

  it.each([
    ['a stroke', '<path d="M 0 0 L 1 1 " fill="none" stroke="#000" />'], ['a cut-out', '<g clip-path="url(#c)"></g>'], ['a picture', '<image href="x"/>'], ['a shade', '<path d="M 0 0 L 1 1 Z " fill="url(#s)" />'],
    ['a turn', '<g transform="rotate(3)"></g>'], ['an arc', '<path d="M 0 0 A 1 1 0 0 0 1 1 Z " fill="#000" />'],
  ])('refuses %s rather than leave it out', (_name, body) => {
    expect(() => drawVectors(svg(body))).toThrow(expect.objectContaining({ name: 'PressFailed' }));
  });
});

describe('writePng', () => {
  it('keeps every pixel, of few colours and of many', () => {
    const pictures = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom(2, 255)).chain(([width, height, max]) =>
      fc.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3, max }).map((pixels) => ({ width, height, pixels })));
    fc.assert(fc.property(pictures, (picture) => {
      expect(readPng(writePng(picture))).toEqual(picture);
    }), { numRuns: 30 });
  });
});
