import type { CutSpan } from './cut-spans.js';
import type { Passage } from './passages.js';

// Patterns are matched against folded text: lower case, no accents, straight apostrophes.

/** What is said grants a point: alone, it makes the author say the contrary of what follows. */
const CONCEDES =
  /\b(?:certes|il est vrai|c'est vrai|bien sur|bien entendu|evidemment|sans doute|admettons|soit,|je (?:te |vous )?(?:suis (?:assez |tout a fait |plutot )?d'accord|rejoins|comprends|concede|l'accorde)|d'accord avec|tu as raison|vous avez raison|je ne dis pas|on peut (?:toujours )?(?:dire|penser|croire)|oui)\b/;
const OBJECTS = /\b(?:mais|pourtant|cependant|toutefois|neanmoins|seulement,|reste que|il n'en reste pas moins|n'empeche|en revanche|par contre|or)\b/;
const OBJECTS_FIRST = /^[^a-z0-9]*(?:mais|pourtant|cependant|toutefois|neanmoins|seulement|reste|n'empeche|en revanche|par contre|or|sauf que)\b/;
/** A negation or a report that still governs what comes after it. */
const GOVERNS =
  /\b(?:(?:ne |n')[^,;:.]{0,40}\b(?:pas|plus|jamais|aucune?|rien)\b[^,;.]{0,60}|ce n'est pas|(?:il est|serait|c'est) faux|loin de|sans|au lieu de|plutot que de)[^,;:.]{0,60}(?:\bque|\bqu'|\bde|\bd'|:|\bparce que|\bpour autant que)?\s*$/;
const REPORTS =
  /\b(?:dis|dit|disent|disait|dites|ecris|ecrit|ecrivez|ecrivait|affirme|affirment|cite|citer|citant|selon|d'apres|pretend|pretendent|repond|repondent|retorque|demande|entend|entends|lit|lis|slogan|cliche|idee recue|mythe|imagine|imaginez|resumer|croire|croient|croit|parle|appelle|intitule|titre|regle|proverbe|formule)\b[^.]{0,80}[:,«"“]?\s*$/;
const HALVES = /\b(?:d'un cote|d'une part|soit|ni)\b[^.]*$/;
const SUBORDINATE = /^(?:si|s'ils?|quand|lorsqu[a-z']*|comme|puisqu[a-z']*|parce|bien qu[a-z']*|meme si|tant qu|des qu|depuis qu|pour qu|afin|alors qu[a-z']*|tandis|quoiqu[a-z']*)\b/;
const OPPOSED_AFTER = /^[\s,;:–—-]*(?:c'est|ce sont|mais|au contraire|il s'agit)\b/;
const NEGATED = /\b(?:(?:ne |n')[^,;:.]{0,40}\b(?:pas|plus|jamais)\b|c'est pas\b|non pas\b|pas seulement\b)/;
/** A correction that takes back what was said just before. */
const TAKES_BACK = /^[\s,;:–—-]*(?:ou plutot|sauf (?:que|si)|a condition|a moins|si|sinon|enfin presque)\b/;
/** « …, la possibilité (rare) de partir »: the sentence goes on behind the bracket. */
const GOES_ON = /^\s*\([^)]*\)\s*(?!(?:et|mais|car|ou)\b)[a-z]/;

/** Whether a stretch says by itself what its author said; false as soon as a cut could make it say something else. */
export function standsAlone({ folded, sentences }: Passage, span: CutSpan): boolean {
  const first = sentences[span.sentence];
  const lastIndex = span.shape === 'pair' ? span.sentence + 1 : span.sentence;
  const last = sentences[lastIndex];
  if (first === undefined || last === undefined) return false;
  const body = folded.slice(span.start, span.end);
  if (!isBalanced(body)) return false;
  const before = folded.slice(first.start, span.start);
  const after = folded.slice(span.end, last.end).trimEnd();
  if (before !== '' && !leavesNothingBefore(before)) return false;
  if (after !== '' && !leavesNothingAfter(body, after)) return false;
  const next = sentences[lastIndex + 1];
  return !isHalfConcession(before, body, after, next === undefined ? '' : folded.slice(next.start, Math.min(next.end, next.start + 60)));
}

function leavesNothingBefore(before: string): boolean {
  return isBalanced(before) && !GOVERNS.test(before) && !REPORTS.test(before) && !HALVES.test(before);
}

function leavesNothingAfter(body: string, after: string): boolean {
  if (!isBalanced(after) || GOES_ON.test(after) || TAKES_BACK.test(after)) return false;
  if (OPPOSED_AFTER.test(after) && NEGATED.test(body)) return false;
  if (body.includes('non seulement') && !body.includes('mais')) return false;
  if (/d'un cote|d'une part/.test(body) && !body.includes('autre')) return false;
  return body.includes(',') || !SUBORDINATE.test(body);
}

/** « Certes » without its « mais », wherever the cut fell: inside the sentence or at its end. */
function isHalfConcession(before: string, body: string, after: string, next: string): boolean {
  const objected = after === '' ? OBJECTS_FIRST.test(next) : OBJECTS.test(after);
  if (!objected) return false;
  const granted = CONCEDES.exec(body);
  if (granted !== null) return !OBJECTS.test(body.slice(granted.index));
  // « Certes » left out of the stretch still governs it up to the objection.
  return before !== '' && CONCEDES.test(before) && !OBJECTS.test(before);
}

const SMILEY = /[:;=]-?['’]?[()]/g;
const MARKS = /[()[\]«»“”"]/g;

/** Whether quotation marks and brackets all open and close inside the words; smileys do not count. */
export function isBalanced(words: string): boolean {
  const marks = words.replace(SMILEY, '').match(MARKS);
  if (marks === null) return true;
  let round = 0;
  let angled = 0;
  let curled = 0;
  let straight = 0;
  for (const mark of marks) {
    if (mark === '(' || mark === '[') round++;
    else if (mark === ')' || mark === ']') round--;
    else if (mark === '«') angled++;
    else if (mark === '»') angled--;
    else if (mark === '“') curled++;
    else if (mark === '”') curled--;
    else straight++;
    if (round < 0 || angled < 0 || curled < 0) return false;
  }
  return round === 0 && angled === 0 && curled === 0 && straight % 2 === 0;
}
