import { foldText } from './fold-text.js';
import type { Passage } from './passages.js';
import type { Span } from './topic-page.js';
import { trimSpan } from './trim-span.js';

export type SpanShape = 'sentence' | 'trimmed' | 'clause' | 'pair';

/** A stretch that could be quoted: what it was cut from, and what was left out on each side. */
export interface CutSpan extends Span {
  readonly shape: SpanShape;
  /** Index of the first sentence it takes from, in the source. */
  readonly sentence: number;
}

export const SHORTEST_QUOTE = 28;
export const LONGEST_QUOTE = 320;
const MOST_CUTS = 6;

/** Words that only tie a sentence to the one before: it stands as well without them. */
const TIE =
  /^(?:(?:et|or|donc|car|puis|mais|bref|enfin|ensuite|ainsi|aussi|alors|du coup|de plus|en effet|d['’]ailleurs|par ailleurs|en fait|au fond|en tout cas|et puis|eh bien|et bien|moralité|conclusion|résultat|autrement dit|pour moi|pour ma part|à mon avis|à mon sens|selon moi|personnellement|honnêtement|franchement|sincèrement|clairement|oui|non|si|ah|oh|bon|voilà|tout d['’]abord|d['’]abord|premièrement|deuxièmement|encore une fois|attention|désolée?|pardon)\s*[,:!]+\s*|(?:et|or|donc|car|puis|bref|aussi|ainsi|moralité)\s+(?=\p{L}))/iu;
const HAIL = /^(?:(?:merci|bravo|bonjour|bonsoir|hello|salut|coucou)(?![\p{L}])[^.!?:;,]{0,60}[,:!]\s*|@[\p{L}\p{N}_.]+\s*[:,-]?\s*)/iu;
const VOCATIVE = /^(?:(?:cher|chère|mon cher|ma chère|désolée?)\s+)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s*[,!]\s*/u;
const CLAUSE_SPLIT =
  /\s*;\s+|\s+:\s+|:\s+(?=\p{L})|\s+[-–—]\s+|\s*(?:\.{3}|…)\s*(?=\p{L})|,\s+(?=(?:mais|car|or|donc|puisque|en revanche|par contre|alors que|tandis que|c['’]est|ce n['’]est|il faut|parce que|et (?:je|on|il|elle|nous|vous|ils|elles|c['’]est|que)|je|on|nous|cela|ça)(?![\p{L}]))|\s+(?=\()/giu;
const CUT_TIE = /^(?:mais|car|or|donc|puisque|et|parce que)\s+/iu;
const THAT = /(?:c['’]est|est|voulais en venir,? c['’]est) que?['’\s]\s*$/iu;

/** Every stretch worth weighing in one sentence (index `at`) and in the pair it makes with the next. */
export function cutSpans({ text, sentences }: Passage, at: number, firstNames: ReadonlySet<string>): CutSpan[] {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const found = new Map<string, CutSpan>();
  const add = (start: number, end: number, shape: SpanShape): void => {
    const span = dropTrailingStop(text, trimSpan(text, { start, end }), shape);
    const length = span.end - span.start;
    const key = `${span.start}:${span.end}`;
    if (length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE && !found.has(key)) found.set(key, { ...span, shape, sentence: at });
  };
  if (sentence.end - sentence.start <= 4000) addCuts(text, sentence, firstNames, add);
  const next = sentences[at + 1];
  if (next !== undefined && next.end - sentence.start <= LONGEST_QUOTE && !text.slice(sentence.end, next.start).includes('\n\n')) {
    add(sentence.start, next.end, 'pair');
    const lead = leadInEnd(text, sentence, firstNames);
    if (lead > sentence.start) add(lead, next.end, 'pair');
    for (const cut of clauseCuts(text, sentence).slice(-2)) add(cut.right, next.end, 'pair');
  }
  return [...found.values()];
}

function addCuts(text: string, sentence: Span, firstNames: ReadonlySet<string>, add: (start: number, end: number, shape: SpanShape) => void): void {
  add(sentence.start, sentence.end, 'sentence');
  const lead = leadInEnd(text, sentence, firstNames);
  if (lead > sentence.start) add(lead, sentence.end, 'trimmed');
  const cuts = clauseCuts(text, sentence).slice(0, MOST_CUTS);
  const lefts = [lead, ...cuts.map((cut) => cut.right), ...thatCuts(text, sentence)];
  const rights = [sentence.end, ...cuts.map((cut) => cut.left)];
  for (const left of lefts) {
    const tie = CUT_TIE.exec(text.slice(left, left + 16))?.[0].length ?? 0;
    for (const right of rights) {
      if (right <= left) continue;
      add(left, right, 'clause');
      if (tie > 0) add(left + tie, right, 'clause');
    }
  }
}

function leadInEnd(text: string, sentence: Span, firstNames: ReadonlySet<string>): number {
  let at = sentence.start;
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(at, Math.min(sentence.end, at + 120));
    const name = VOCATIVE.exec(rest);
    const taken =
      HAIL.exec(rest)?.[0] ?? TIE.exec(rest)?.[0] ?? (name !== null && firstNames.has(foldText(name[1] ?? '')) ? name[0] : undefined);
    if (taken === undefined || at + taken.length >= sentence.end) break;
    at += taken.length;
  }
  return at;
}

/** `left`: where the clause before ends; `right`: where the clause after begins. */
function clauseCuts(text: string, sentence: Span): { left: number; right: number }[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(CLAUSE_SPLIT)].map((match) => ({
    left: sentence.start + match.index,
    right: sentence.start + match.index + match[0].length,
  }));
}

/** After « …, c'est que »: what is said, without the announcement. */
function thatCuts(text: string, sentence: Span): number[] {
  const cuts: number[] = [];
  for (const match of text.slice(sentence.start, sentence.start + 160).matchAll(/c['’]est qu(?:e |['’])/giu)) {
    const end = sentence.start + match.index + match[0].length;
    if (end < sentence.end && THAT.test(text.slice(sentence.start, end))) cuts.push(end);
  }
  return cuts;
}

/** A clause cut inside a sentence keeps no comma or colon at its edge. */
function dropTrailingStop(text: string, span: Span, shape: SpanShape): Span {
  if (shape !== 'clause') return span;
  let { end } = span;
  while (end > span.start && /[,;:\s\u00a0-]/u.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
