import { splitSentences, type Span, type TopicPage } from '#editorial';

/** Numbers between 0 and 1 in a fixed order, so that a bench says the same twice. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An order that chance gives. */
export function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

export interface Excerpt extends Span {
  readonly text: string;
}

const excerpt = (page: TopicPage, span: Span): Excerpt => ({ start: span.start, end: span.end, text: page.text.slice(span.start, span.end) });
const READABLE = 40;

/** Every sentence of the comments that is long enough to be read. */
export function everySentence(page: TopicPage): Excerpt[] {
  return page.comments.flatMap((comment) => splitSentences(page.text, comment)).filter((span) => span.end - span.start >= READABLE).map((span) => excerpt(page, span));
}

/** The first readable sentence of each comment, in page order: what skimming gives. */
export function leadSentences(page: TopicPage): Excerpt[] {
  return page.comments.flatMap((comment) => splitSentences(page.text, comment).filter((span) => span.end - span.start >= READABLE).slice(0, 1)).map((span) => excerpt(page, span));
}

/** Every sentence of the comments that ends on a question mark, in page order. */
export function markedQuestions(page: TopicPage): Excerpt[] {
  return page.comments.flatMap((comment) => splitSentences(page.text, comment)).map((span) => excerpt(page, span)).filter(({ text }) => /\?\W*$/u.test(text));
}
