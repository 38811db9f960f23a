import type { CutSpan } from './cut-spans.js';
import { GUARD_WORDS, type GuardWords } from './guard-words.js';
import type { Passage } from './passages.js';

/** Whether a stretch says by itself what its author said; false as soon as a cut could make it say something else. */
export function standsAlone({ folded, sentences, language }: Passage, span: CutSpan): boolean {
  const words = GUARD_WORDS[language];
  const first = sentences[span.sentence];
  const lastIndex = span.shape === 'pair' ? span.sentence + 1 : span.sentence;
  const last = sentences[lastIndex];
  if (first === undefined || last === undefined) return false;
  const body = folded.slice(span.start, span.end);
  if (!isBalanced(body)) return false;
  const before = folded.slice(first.start, span.start);
  const after = folded.slice(span.end, last.end).trimEnd();
  if (before !== '' && !leavesNothingBefore(words, before)) return false;
  if (/,\s*$/u.test(before) && span.shape !== 'trimmed' && words.picksUp.test(body)) return false;
  if (after !== '' && !leavesNothingAfter(words, body, after)) return false;
  const next = sentences[lastIndex + 1];
  return !isHalfConcession(words, before, body, after, next === undefined ? '' : folded.slice(next.start, Math.min(next.end, next.start + 60)));
}

function leavesNothingBefore(words: GuardWords, before: string): boolean {
  return isBalanced(before) && !words.governs.test(before) && !words.reports.test(before) && !words.halves.test(before);
}

function leavesNothingAfter(words: GuardWords, body: string, after: string): boolean {
  if (!isBalanced(after) || words.goesOn.test(after) || words.takesBack.test(after)) return false;
  if (words.opposedAfter.test(after) && words.negated.test(body)) return false;
  if (words.pairs.some(([first, second]) => first.test(body) && !second.test(body))) return false;
  return body.includes(',') || !words.subordinate.test(body);
}

/** « Certes » without its « mais », wherever the cut fell: inside the sentence or at its end. */
function isHalfConcession(words: GuardWords, before: string, body: string, after: string, next: string): boolean {
  const objected = after === '' ? words.objectsFirst.test(next) : words.objects.test(after);
  if (!objected) return false;
  const granted = words.concedes.exec(body);
  if (granted !== null) return !words.objects.test(body.slice(granted.index));
  // « Certes » left out of the stretch still governs it up to the objection.
  return before !== '' && words.concedes.test(before) && !words.objects.test(before);
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
