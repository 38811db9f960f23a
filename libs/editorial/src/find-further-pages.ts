import { findMarkers } from './find-comments.js';
import { findFactBlocks } from './find-facts.js';
import { VIGNETTE } from './page-marks.js';

/**
 * Where each page after the first begins when several were pasted one after another, in order.
 * A page has one block of facts; it begins at the first line, since the last comment before that block, which also
 * heads the first page, else at its vignette, else at the block itself.
 */
export function findFurtherPages(text: string): number[] {
  const blocks = findFactBlocks(text);
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return [];
  const headLines = new Set(
    text
      .slice(0, first)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length >= 4),
  );
  return blocks.slice(1).map((block, n) => {
    const previous = blocks[n] ?? 0;
    const from = findMarkers(text, { start: previous, end: block }).at(-1)?.end ?? previous + 1;
    return findRepeatedLine(text, from, block, headLines) ?? findVignette(text, from, block) ?? block;
  });
}

function findRepeatedLine(text: string, from: number, to: number, lines: ReadonlySet<string>): number | null {
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    if (lines.has(text.slice(at + 1, end < 0 ? text.length : end).trim())) return at + 1;
  }
  return null;
}

function findVignette(text: string, from: number, to: number): number | null {
  const found = text.slice(from, to).search(new RegExp(VIGNETTE.source, 'mu'));
  return found < 0 ? null : from + found;
}
