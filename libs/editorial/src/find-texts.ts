import { ACT_LINE, ARTICLE_LINE, CALL_LINE, FOOT_LINE, FORM_LINE, VIGNETTE } from './page-marks.js';
import type { Span, TopicPage } from './topic-page.js';
import { trimSpan } from './trim-span.js';

type Texts = Pick<TopicPage, 'title' | 'callToTakePart' | 'pitch' | 'article'>;

/** Non-blank units that the two printings of the pitch must share before they count as one text. */
const SAME_PITCH = 40;
/** Non-blank units allowed between two lines of one form. */
const FORM_GAP = 200;
const LONGEST_TITLE = 140;
/** Lines above « Pour participer, cliquez… » among which the foot may begin. */
const FOOT_LINES = 8;

/** Title, call to take part, pitch and article in the part of a page that stands before its comments. */
export function findTexts(text: string, head: Span): Texts {
  const vignette = firstMatch(VIGNETTE, text, head);
  const form = findForm(text, head);
  const afterForm = form?.end ?? (vignette === null ? head.start : lineEnd(text, vignette.start, head.end));
  const call = findCall(text, { start: afterForm, end: head.end });
  const start = call?.end ?? afterForm;
  const foot = Math.min(firstMatch(FOOT_LINE, text, { start, end: head.end })?.start ?? head.end, findCallToAct(text, { start, end: head.end }) ?? head.end);
  const preview = vignette === null ? null : { start: vignette.end, end: Math.max(vignette.end, form?.start ?? lineEnd(text, vignette.start, head.end)) };
  const { pitch, article } = splitPitch(text, { start, end: foot }, preview);
  return {
    title: article === null ? null : readTitle(text, article),
    callToTakePart: call?.words ?? (vignette === null ? null : readVignetteCall(text.slice(vignette.start, vignette.end))),
    pitch,
    article,
  };
}

/** The first run of at least two form lines with little between them. */
function findForm(text: string, head: Span): Span | null {
  let run: { start: number; end: number; lines: number } | null = null;
  for (const line of matches(FORM_LINE, text, head)) {
    const end = lineEnd(text, line.start, head.end);
    if (run !== null && text.slice(run.end, line.start).replace(/\s/gu, '').length < FORM_GAP) {
      run = { start: run.start, end, lines: run.lines + 1 };
    } else {
      if (run !== null && run.lines >= 2) return run;
      run = { start: line.start, end, lines: 1 };
    }
  }
  return run !== null && run.lines >= 2 ? run : null;
}

/**
 * Where the foot begins on a page that words it in its own way: the first line in capitals shortly above « Pour
 * participer, cliquez… », else that line itself; null when nobody is told to click.
 */
function findCallToAct(text: string, body: Span): number | null {
  const act = firstMatch(ACT_LINE, text, body);
  if (act === null) return null;
  let start = act.start;
  let at = act.start;
  for (let line = 0; line < FOOT_LINES && at > body.start; line++) {
    const from = Math.max(body.start, text.lastIndexOf('\n', at - 2) + 1);
    if (isShouted(text.slice(from, at))) start = from;
    at = from;
  }
  return start;
}

/** A line of at least two words whose letters are all capitals. */
function isShouted(line: string): boolean {
  return line.length < 120 && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

function findCall(text: string, within: Span): { words: string; end: number } | null {
  const near = text.slice(within.start, Math.min(within.end, within.start + 400));
  const match = CALL_LINE.exec(near);
  if (match === null || near.slice(0, match.index).trim() !== '') return null;
  return { words: (match[1] ?? '').trim(), end: within.start + match.index + match[0].length };
}

/** « [PARTICIPER_#fond_#bord_#trait_largeur_Je veux bien… ] »: the words after the last underscore. */
function readVignetteCall(bracket: string): string | null {
  const words = bracket.trim().replace(/\]$/, '').split('_').at(-1)?.trim() ?? '';
  return words === '' || words.startsWith('[') ? null : words;
}

/**
 * The pitch is printed twice: in the vignette, then above the article. It is what the two printings share;
 * « L'article complet : » on its own line, when there, says where the article begins.
 */
function splitPitch(text: string, body: Span, preview: Span | null): { pitch: Span | null; article: Span | null } {
  const line = firstMatch(ARTICLE_LINE, text, body);
  if (line !== null) {
    return { pitch: spanOrNull(text, { start: body.start, end: line.start }), article: spanOrNull(text, { start: line.end, end: body.end }) };
  }
  const shared = preview === null ? null : sharedPrefixEnd(text, body, preview);
  if (shared === null) return { pitch: null, article: spanOrNull(text, body) };
  // The vignette may be cut short: the pitch still ends with its paragraph.
  const end = lineEnd(text, shared, body.end);
  return { pitch: spanOrNull(text, { start: body.start, end }), article: spanOrNull(text, { start: end, end: body.end }) };
}

/** Where the body stops repeating the preview, blanks aside; null when they share too little. */
function sharedPrefixEnd(text: string, body: Span, preview: Span): number | null {
  let at = body.start;
  let other = preview.start;
  let shared = 0;
  let end = at;
  for (;;) {
    while (at < body.end && /\s/u.test(text.charAt(at))) at++;
    while (other < preview.end && /\s/u.test(text.charAt(other))) other++;
    if (at >= body.end || other >= preview.end || text.charAt(at) !== text.charAt(other)) break;
    at++;
    other++;
    shared++;
    end = at;
  }
  return shared >= SAME_PITCH ? end : null;
}

function readTitle(text: string, article: Span): string | null {
  const end = lineEnd(text, article.start, article.end);
  const heading = text.slice(article.start, end).trim();
  return heading.length <= LONGEST_TITLE && end < article.end ? heading : null;
}

function spanOrNull(text: string, span: Span): Span | null {
  const trimmed = trimSpan(text, span);
  return trimmed.start < trimmed.end ? trimmed : null;
}

function lineEnd(text: string, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end > limit ? limit : end;
}

function firstMatch(pattern: RegExp, text: string, within: Span): Span | null {
  for (const span of matches(pattern, text, within)) return span;
  return null;
}

function* matches(pattern: RegExp, text: string, within: Span): Generator<Span> {
  const own = new RegExp(pattern.source, pattern.flags);
  own.lastIndex = within.start;
  for (let match = own.exec(text); match !== null && match.index < within.end; match = own.exec(text)) {
    yield { start: match.index, end: Math.min(within.end, match.index + match[0].length) };
    if (match[0] === '') own.lastIndex++;
  }
}
