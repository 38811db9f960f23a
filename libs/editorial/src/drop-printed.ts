import { GLUED_ARTICLE_LINE, LABELS, LEFT_MARKER } from './page-marks.js';
import type { Span } from './topic-page.js';

/** A sentence that holds as many labels of the site's form is the form, not somebody's words. */
const FORM = 2;

/** The sentences of `within` that somebody wrote: not the form run together, nor what is left of a comment's heading. */
export function dropPrinted(text: string, within: Span, sentences: readonly Span[]): readonly Span[] {
  const labels = findLabels(text, within);
  const written = labels.length < FORM ? sentences : sentences.filter((sentence) => labels.filter((at) => at >= sentence.start && at < sentence.end).length < FORM);
  return written.some((sentence) => mayBePrinted(text, sentence)) ? written.flatMap((sentence) => withoutHeading(text, sentence) ?? []) : written;
}

/** Where the labels of the site's form begin. */
function findLabels(text: string, { start, end }: Span): number[] {
  return Array.from(text.slice(start, end).matchAll(LABELS), (match) => start + match.index);
}

/** Most sentences are told apart by their first letters. */
function mayBePrinted(text: string, { start }: Span): boolean {
  return text.startsWith('Comment', start) || text.startsWith('L', start) || text.startsWith('The ', start);
}

function withoutHeading(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (LEFT_MARKER.test(words)) return null;
  const from = start + (GLUED_ARTICLE_LINE.exec(words)?.[0].length ?? 0);
  return from < end ? { start: from, end } : null;
}
