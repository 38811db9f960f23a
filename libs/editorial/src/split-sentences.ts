import { findUrls } from './find-urls.js';
import type { Span } from './topic-page.js';
import { trimSpan } from './trim-span.js';

/** Everything that may end a sentence: full stops, line ends, smileys, list dashes, two words run together. */
const STOP =
  /(?<dots>\.{2,}|…\.*)|(?<mark>[!?][!?. \u00a0\u202f]*[!?]|[!?])|(?<dot>\.)|(?<line>[\r\n]+)|(?<smiley>[:;=][-'’]?[()DPp](?![\p{L}\d(]*\p{Ll})|[:;=]-?\)+)|(?<aside>\)(?=\s+\p{Lu})(?<=[.!?]\s?\([^()]{8,300}\)))|(?<dash>[;:]\s*(?=-\s?\p{Ll}))|(?<joined>(?=\p{Lu}\p{Ll}{2,24}[\s,!'’.])(?<=(?:^|[^\p{L}\d@#/_.-])\p{Ll}{4,24}))/gu;
/** Closing marks and smileys that still belong to the sentence before them. */
const TAIL = /^(?:[\u00a0\u202f ]?[»)]|[”’\]]|[ \u00a0]*(?:[:;=]-?['’]?[()]+|\^\^))+/u;
const STRAIGHT_QUOTE = /^\s?"/u;
/** What a full stop only shortens, in lower case; found by the letters before the stop, which costs a cold process less than a pattern that ignores case. */
const ABBREVIATIONS = new Set('m mm mme mlle mgr dr pr me st ste cf ex art vol chap fig env vs éd al p pp n no tél av bd apr hab max min approx resp svp'.split(' '));
const LATIN = /(?:^|[^\p{L}])(?:i\.e|e\.g|I\.e|E\.g|I\.E|E\.G)$/u;
const LAST_LETTERS = /\p{L}*$/u;
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{Lu}$/u;
const ACRONYM = /(?:^|[^\p{L}])(?:\p{L}\.)+\p{L}$/u;

/** The sentences of a span as trimmed spans, in order; together they hold every word of it, and no text is rebuilt. */
export function splitSentences(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const urls = findUrls(words);
  const cuts: number[] = [];
  let urlAt = 0;
  const quotes = countQuotes(words);
  for (const url of urls) if (url.glued) cuts.push(url.end);
  STOP.lastIndex = 0;
  for (let match = STOP.exec(words); match !== null; match = STOP.exec(words)) {
    const at = match.index;
    while (urlAt < urls.length && (urls[urlAt]?.end ?? 0) <= at) urlAt++;
    const url = urls[urlAt];
    if (url !== undefined && at >= url.start && at < url.end) {
      STOP.lastIndex = url.end;
      continue;
    }
    const cut = cutAfter(words, at, at + match[0].length, match.groups ?? {}, quotes);
    if (cut !== null) cuts.push(cut);
    if (match[0] === '') STOP.lastIndex++;
  }
  return spansBetween(text, span, cuts);
}

/** Where the sentence ends when the stop at [start, end) ends one, else null. */
function cutAfter(words: string, start: number, end: number, kind: Record<string, string | undefined>, quotesBefore: (at: number) => number): number | null {
  if (kind.line !== undefined || kind.aside !== undefined || kind.dash !== undefined || kind.joined !== undefined) return end;
  const tail = readTail(words, end, quotesBefore);
  const cut = end + tail.length;
  const after = words.slice(cut, cut + 40);
  const glued = !/^\s/u.test(after);
  const next = after.trimStart();
  if (next === '') return null;
  const opensHigh = /^(?:["«“([@*•-]\s?)*[\p{Lu}\d@]/u.test(next) || /^https?:/u.test(next);
  if (kind.smiley !== undefined) return opensHigh || (glued && /^\p{Ll}/u.test(next)) ? cut : null;
  if (kind.dots !== undefined) return opensHigh ? cut : null;
  if (kind.mark !== undefined) return endsOnMark(next, tail, opensHigh) ? cut : null;
  return endsOnDot(words, start, next, tail, glued, opensHigh) ? cut : null;
}

/** A straight quotation mark closes only where one is open: the same sign begins the next sentence elsewhere. */
function readTail(words: string, end: number, quotesBefore: (at: number) => number): string {
  const quote = quotesBefore(end) % 2 === 1 ? (STRAIGHT_QUOTE.exec(words.slice(end, end + 2))?.[0] ?? '') : '';
  return quote + (TAIL.exec(words.slice(end + quote.length, end + 24))?.[0] ?? '');
}

/** Straight quotation marks before an offset; offsets must be asked in rising order. */
function countQuotes(words: string): (at: number) => number {
  let seen = 0;
  let next = words.indexOf('"');
  return (at) => {
    while (next >= 0 && next < at) {
      seen++;
      next = words.indexOf('"', next + 1);
    }
    return seen;
  };
}

function endsOnMark(next: string, tail: string, opensHigh: boolean): boolean {
  if (opensHigh) return true;
  if (/^[,;:.)\]»”]/u.test(next)) return false;
  // « Vraiment ? » demande-t-il: the sentence goes on after a quotation that closes.
  if (/["»”)\]]/u.test(tail) && /^\p{Ll}/u.test(next)) return false;
  return !/^[-–—]\s/u.test(next);
}

function endsOnDot(words: string, start: number, next: string, tail: string, glued: boolean, opensHigh: boolean): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  if (/^https?:/u.test(next)) return true;
  if (glued && tail === '' && (/^[\p{Ll}\d]/u.test(next) || /^[,;:)]/u.test(next))) return false;
  if (/^[,;:)\]]/u.test(next)) return false;
  const letters = (LAST_LETTERS.exec(before)?.[0] ?? '').toLowerCase();
  if (ABBREVIATIONS.has(letters) || LATIN.test(before) || ACRONYM.test(before)) return ACRONYM.test(before) && !glued && /^(?:Il|Elle|On|Le|La|Les|Un|Une|Ce|C['’]|Et|Mais|Je|Nous)\b/u.test(next);
  if (letters === 'etc') return opensHigh;
  if (INITIAL.test(before) && /^\p{Lu}/u.test(next)) return false;
  if (/(?:^|[\r\n])\s*\d{1,2}$/u.test(words.slice(Math.max(0, start - 6), start))) return false;
  if (tail !== '' && /^\p{Ll}/u.test(next)) return false;
  return true;
}

function spansBetween(text: string, span: Span, cuts: readonly number[]): Span[] {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let from = span.start;
  for (const cut of [...sorted, span.end - span.start]) {
    const sentence = trimSpan(text, { start: from, end: span.start + cut });
    if (sentence.start < sentence.end) sentences.push(sentence);
    from = span.start + cut;
  }
  return sentences;
}
