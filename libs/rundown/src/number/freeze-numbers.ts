import type { SegmentId } from '../ids.js';
import type { FrozenLine, Rundown } from '../rundown.js';
import { numberLines } from './number-lines.js';

/** The numbers as a release leaves them, in the order of ids: those of lines that left stay, and freezing twice changes nothing. */
export function freezeNumbers(rundown: Pick<Rundown, 'segments' | 'frozen'>): readonly FrozenLine[] {
  const numbers = numberLines(rundown);
  const standing = new Map<SegmentId, FrozenLine>();
  for (const [position, { id, title }] of rundown.segments.entries()) {
    if (!standing.has(id)) standing.set(id, { segment: id, number: numbers[position]!, title });
  }
  const left = (rundown.frozen ?? []).filter(({ segment }) => !standing.has(segment));
  return [...standing.values(), ...left].sort((a, b) => (a.segment < b.segment ? -1 : 1));
}
