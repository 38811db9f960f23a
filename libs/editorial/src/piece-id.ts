import { contentHash } from './content-hash.js';
import { plainWords } from './plain-words.js';
import type { Source, Span } from './topic-page.js';

/**
 * The name of a quote or question: its source, its words, and how often they stood there before. Neither its place nor the
 * way the copy was saved counts, so a page brought in again names its pieces alike. `text` is what the span points into.
 */
export function pieceId(prefix: 'q' | 'd', source: Source, text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  let before = 0;
  for (let at = text.indexOf(words, source.start); at >= 0 && at < span.start; at = text.indexOf(words, at + 1)) before++;
  return `${prefix}-${contentHash(source.id, String(before), plainWords(words))}`;
}
