/** Whether a font can draw a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Inclusive ranges of the code points a TrueType font maps to a glyph of its own. */
export function readCoverage(font: Buffer): Coverage {
  const cmap = tableOffset(font, 'cmap');
  const ranges: [first: number, last: number][] = [];
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) ranges.push(...segmentRanges(font, subtable));
    if (format === 12) ranges.push(...groupRanges(font, subtable));
  }
  const covered = new Set<number>();
  for (const [first, last] of ranges) for (let code = first; code <= last; code += 1) covered.add(code);
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Format 4: parallel arrays of ends, starts, deltas and offsets for the Basic Multilingual Plane. */
function segmentRanges(font: Buffer, subtable: number): [number, number][] {
  const size = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  const ranges: [number, number][] = [];
  for (let at = 0; at < size; at += 2) {
    const start = font.readUInt16BE(starts + at);
    const end = font.readUInt16BE(ends + at);
    const delta = font.readUInt16BE(starts + size + at);
    const offset = font.readUInt16BE(starts + 2 * size + at);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const place = starts + 2 * size + at + offset + 2 * (code - start);
      const glyph = offset === 0 ? code : font.readUInt16BE(place);
      if (offset !== 0 && glyph === 0) continue;
      if (((glyph + delta) & 0xffff) !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

/** Format 12: groups of start, end and first glyph over all of Unicode. */
function groupRanges(font: Buffer, subtable: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12;
    ranges.push([font.readUInt32BE(group), font.readUInt32BE(group + 4)]);
  }
  return ranges;
}
