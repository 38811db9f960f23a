import type { Span } from './topic-page.js';

const BLANK = /[\s\u200b\ufeff]/u;

/** The span without white space (no-break and zero-width included) at either end; empty stays empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Most units are plain letters, told by their number alone. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x1680 && BLANK.test(String.fromCharCode(unit)));
}
