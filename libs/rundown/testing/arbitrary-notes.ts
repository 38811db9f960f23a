import fc from 'fast-check';
import type { AsRunNote, NoteId, SegmentId } from '../src/index.js';

const at = fc.integer({ min: 0, max: 200 }).map((second) => 1_780_000_000_000 + second * 1000);

/** Notes about a handful of lines, some unknown, at moments that often coincide; later notes correct, void and undo earlier ones. */
export function arbitraryNotes(lines: readonly string[]): fc.Arbitrary<readonly AsRunNote[]> {
  const drawn = fc.record({
    act: fc.constantFrom('take', 'take', 'take', 'take', 'end', 'drop', 'void', 'cut', 'correct', 'undo'),
    line: fc.constantFrom(...lines, 'added'), startMs: at, length: fc.option(fc.integer({ min: 0, max: 60 })), of: fc.nat(),
  });
  return fc.array(drawn, { maxLength: 25 }).map((draws) => draws.map(({ act, line, startMs, length, of }, index): AsRunNote => {
    const note = { id: `n${index}` as NoteId };
    const endMs = length === null ? null : startMs + length * 1000;
    const earlier = `n${index === 0 ? 0 : of % index}` as NoteId;
    switch (act) {
      case 'take': return { act, ...note, line: line as SegmentId, title: line === 'added' ? 'Applaudissements' : null, startMs, endMs };
      case 'end': return { act, ...note, startMs };
      case 'drop': return { act, ...note, line: line as SegmentId };
      case 'cut': return { act, ...note, startMs, endMs: endMs ?? startMs };
      case 'correct': return { act, ...note, of: earlier, startMs, endMs };
      default: return { act: act as 'void' | 'undo', ...note, of: earlier };
    }
  }));
}
