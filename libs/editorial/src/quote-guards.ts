import type { CutSpan } from './cut-spans.js';
import type { Passage } from './passages.js';
import type { Span } from './topic-page.js';

const NOT = "(?:ne|n['’])";
/** What is said grants a point: alone, it makes the author say the contrary of what follows. */
export const CONCEDES =
  /(?:^|[^\p{L}])(?:certes|il est vrai|c['’]est vrai|bien sûr|bien entendu|évidemment|sans doute|admettons|soit,|je (?:te |vous )?(?:suis (?:assez |tout à fait |plutôt )?d['’]accord|rejoins|comprends|concède|l['’]accorde)|d['’]accord avec|tu as raison|vous avez raison|je ne dis pas|on peut (?:toujours )?(?:dire|penser|croire)|oui)(?![\p{L}])/iu;
export const OBJECTS =
  /(?:^|[^\p{L}])(?:mais|pourtant|cependant|toutefois|néanmoins|seulement,|reste que|il n['’]en reste pas moins|n['’]empêche|en revanche|par contre|or)(?![\p{L}])/iu;
const OBJECTS_FIRST = /^\W*(?:mais|pourtant|cependant|toutefois|néanmoins|seulement|reste|n['’]empêche|en revanche|par contre|or|sauf que)(?![\p{L}])/iu;
/** A negation or a report that still governs what comes after it. */
const GOVERNS = new RegExp(
  `(?:^|[^\\p{L}])(?:${NOT}[^,;:.]{0,40}(?:pas|plus|jamais|aucun|aucune|rien)(?![\\p{L}])[^,;.]{0,60}|ce n['’]est pas|(?:il est|serait|c['’]est) faux|loin de|sans|au lieu de|plutôt que de)[^,;:.]{0,60}(?:que|qu['’]|de|d['’]|:|parce que|pour autant que)?\\s*$`,
  'iu',
);
const REPORTS =
  /(?:^|[^\p{L}])(?:dis|dit|disent|disait|dites|écris|écrit|écrivez|écrivait|affirme|affirment|cite|citer|citant|selon|d['’]après|prétend|prétendent|répond|répondent|rétorque|demande|entend|entends|lit|lis|slogan|cliché|idée reçue|mythe|imagine|imaginez|résumer|croire|croient|croit|parle|appelle|intitulé|titre|règle|proverbe|formule)(?![\p{L}])[^.]{0,80}[:,«"“]?\s*$/iu;
const SUBORDINATE = /^(?:si|s['’]ils?|quand|lorsqu\p{L}*|comme|puisqu\p{L}*|parce|bien qu\p{L}*|même si|tant qu|dès qu|depuis qu|pour qu|afin|alors qu\p{L}*|tandis|quoiqu\p{L}*)(?![\p{L}])/iu;
const OPPOSED_AFTER = /^[\s,;:–—-]*(?:c['’]est|ce sont|mais|au contraire|il s['’]agit)(?![\p{L}])/iu;
const NEGATED = new RegExp(`(?:^|[^\\p{L}])(?:${NOT}[^,;:.]{0,40}(?:pas|plus|jamais)|c['’]est pas|non pas|pas seulement)(?![\\p{L}])`, 'iu');

/** Whether a stretch says by itself what its author said; false as soon as a cut could make it say something else. */
export function standsAlone({ text, sentences }: Passage, span: CutSpan): boolean {
  const first = sentences[span.sentence];
  const lastIndex = span.shape === 'pair' ? span.sentence + 1 : span.sentence;
  const last = sentences[lastIndex];
  if (first === undefined || last === undefined) return false;
  const body = text.slice(span.start, span.end);
  if (!isBalanced(body)) return false;
  const before = text.slice(first.start, span.start);
  const after = text.slice(span.end, last.end);
  if (before !== '' && !leavesNothingBefore(before)) return false;
  if (after.trim() !== '' && !leavesNothingAfter(body, after)) return false;
  return !isHalfConcession(text, body, after, sentences[lastIndex + 1], first, span);
}

function leavesNothingBefore(before: string): boolean {
  return isBalanced(before) && !GOVERNS.test(before) && !REPORTS.test(before) && !/(?:d['’]un côté|d['’]une part|soit|ni)(?![\p{L}])[^.]*$/iu.test(before);
}

function leavesNothingAfter(body: string, after: string): boolean {
  if (!isBalanced(after)) return false;
  // « …, la possibilité (rare) de partir »: the sentence goes on behind the bracket.
  if (/^\s*\([^)]*\)\s*(?!(?:et|mais|car|ou)(?![\p{L}]))\p{L}/iu.test(after)) return false;
  if (NEGATED.test(body) && OPPOSED_AFTER.test(after)) return false;
  if (/non seulement/iu.test(body) && !/mais/iu.test(body)) return false;
  if (/(?:d['’]un côté|d['’]une part)/iu.test(body) && !/autre/iu.test(body)) return false;
  if (SUBORDINATE.test(body) && !body.includes(',')) return false;
  // A correction that follows at once (« …, ou plutôt », « …, sauf que ») takes back what was said.
  return !/^[\s,;:–—-]*(?:ou plutôt|sauf (?:que|si)|à condition|à moins|si(?![\p{L}])|sinon|enfin presque)/iu.test(after);
}

function isHalfConcession(text: string, body: string, after: string, next: Span | undefined, first: Span, span: Span): boolean {
  const followed = after.trim() !== '' ? after : next === undefined ? '' : text.slice(next.start, Math.min(next.end, next.start + 60));
  const objected = after.trim() !== '' ? OBJECTS.test(after) : OBJECTS_FIRST.test(followed);
  if (CONCEDES.test(body) && !OBJECTS.test(body.slice(CONCEDES.exec(body)?.index ?? 0)) && objected) return true;
  const before = text.slice(first.start, span.start);
  // « Certes » left out of the span still governs it up to the objection.
  if (CONCEDES.test(before) && !OBJECTS.test(before) && objected) return true;
  return false;
}

/** Whether quotation marks and brackets all open and close inside the words; smileys do not count. */
export function isBalanced(words: string): boolean {
  const bare = words.replace(/[:;=]-?['’]?[()]/gu, '');
  let round = 0;
  let angled = 0;
  let curled = 0;
  let straight = 0;
  for (const sign of bare) {
    if (sign === '(' || sign === '[') round++;
    else if (sign === ')' || sign === ']') round--;
    else if (sign === '«') angled++;
    else if (sign === '»') angled--;
    else if (sign === '“') curled++;
    else if (sign === '”') curled--;
    else if (sign === '"') straight++;
    if (round < 0 || angled < 0 || curled < 0) return false;
  }
  return round === 0 && angled === 0 && curled === 0 && straight % 2 === 0;
}
