import type { Span } from './topic-page.js';

const BLANK = /[\s\u200b\ufeff]/u;

/** The span without white space (no-break and zero-width included) at either end; empty stays empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}
