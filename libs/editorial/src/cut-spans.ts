import { CUT_WORDS, type CutWords } from './cut-words.js';
import { foldText } from './fold-text.js';
import type { Passage } from './passages.js';
import type { Span } from './topic-page.js';
import { trimSpan } from './trim-span.js';

export type SpanShape = 'sentence' | 'trimmed' | 'clause' | 'pair';

/** A stretch that could be quoted, and what it was cut from. */
export interface CutSpan extends Span {
  readonly shape: SpanShape;
  /** Index of the first sentence it takes from, in the passage. */
  readonly sentence: number;
}

export const SHORTEST_QUOTE = 28;
export const LONGEST_QUOTE = 320;
/** A sentence beyond this is a pasted list or a wall of words: only its own clauses could be read, and few stand. */
const LONGEST_SENTENCE = 4000;
const MOST_CUTS = 6;
/** An empty line, whatever system wrote it, or words that nobody wrote. */
const APART = /\n\r?\n|\r\r|[^\s\u200b\ufeff]/u;

/** Every stretch worth weighing in one sentence (index `at`) and in the pair it makes with the next. */
export function cutSpans(passage: Passage, at: number, firstNames: ReadonlySet<string>): CutSpan[] {
  const { text, folded, sentences } = passage;
  const words = CUT_WORDS[passage.language];
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const spans: CutSpan[] = [];
  const seen = new Set<number>();
  const add = (start: number, end: number, shape: SpanShape): void => {
    const span = dropTrailingStop(text, trimSpan(text, { start, end }), shape);
    const length = span.end - span.start;
    const key = (span.start - sentence.start) * 8192 + (span.end - sentence.start);
    if (length < SHORTEST_QUOTE || length > LONGEST_QUOTE || seen.has(key)) return;
    seen.add(key);
    spans.push({ ...span, shape, sentence: at });
  };
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return spans;
  const lead = leadInEnd(words, folded, sentence, firstNames);
  const cuts = clauseCuts(words, folded, sentence);
  addCuts(words, folded, sentence, lead, cuts.slice(0, MOST_CUTS), add);
  const next = sentences[at + 1];
  if (next !== undefined && next.end - sentence.start <= LONGEST_QUOTE + (lead - sentence.start) && !APART.test(text.slice(sentence.end, next.start))) {
    add(sentence.start, next.end, 'pair');
    if (lead > sentence.start) add(lead, next.end, 'pair');
    for (const right of [...cuts.slice(-2).map((cut) => cut.right), ...thatCuts(words, folded, sentence)]) add(right, next.end, 'pair');
  }
  return spans;
}

/** `left`: where the clause before ends; `right`: where the clause after begins. */
interface ClauseCut {
  readonly left: number;
  readonly right: number;
}

function addCuts(words: CutWords, folded: string, sentence: Span, lead: number, cuts: readonly ClauseCut[], add: (start: number, end: number, shape: SpanShape) => void): void {
  add(sentence.start, sentence.end, 'sentence');
  if (lead > sentence.start) add(lead, sentence.end, 'trimmed');
  const lefts = [lead, ...cuts.map((cut) => cut.right), ...thatCuts(words, folded, sentence)];
  const rights = [sentence.end, ...cuts.map((cut) => cut.left)];
  for (const left of lefts) {
    const tie = words.cutTie.exec(folded.slice(left, left + 16))?.[0].length ?? 0;
    for (const right of rights) {
      if (right - left < SHORTEST_QUOTE) continue;
      add(left, right, 'clause');
      if (tie > 0) add(left + tie, right, 'clause');
    }
  }
}

function leadInEnd(words: CutWords, folded: string, sentence: Span, firstNames: ReadonlySet<string>): number {
  let at = sentence.start;
  for (let round = 0; round < 4; round++) {
    const rest = folded.slice(at, Math.min(sentence.end, at + 120));
    const name = words.vocative.exec(rest);
    const taken = words.hail.exec(rest)?.[0] ?? words.tie.exec(rest)?.[0] ?? (name !== null && firstNames.has(foldText(name[1] ?? '')) ? name[0] : undefined);
    if (taken === undefined || at + taken.length >= sentence.end) break;
    at += taken.length;
  }
  return at;
}

function clauseCuts(words: CutWords, folded: string, sentence: Span): ClauseCut[] {
  const cuts: ClauseCut[] = [];
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(words.clauseSplit)) {
    const left = sentence.start + match.index;
    cuts.push({ left, right: left + match[0].length });
  }
  return cuts;
}

/** After « …, c'est que »: what is said, without the announcement. */
function thatCuts(words: CutWords, folded: string, sentence: Span): number[] {
  const cuts: number[] = [];
  for (const match of folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 160)).matchAll(words.that)) {
    cuts.push(sentence.start + match.index + match[0].length);
  }
  return cuts;
}

/** A clause cut inside a sentence keeps no comma or colon at its edge. */
function dropTrailingStop(text: string, span: Span, shape: SpanShape): Span {
  if (shape !== 'clause') return span;
  let { end } = span;
  while (end > span.start && /[,;:\s-]/u.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
