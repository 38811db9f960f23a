import type { Language } from './language.js';
import type { Passage } from './passages.js';
import type { Span } from './topic-page.js';

/** Share of a stretch, and least number of its units, that stand in quotation marks before the words count as somebody else's. */
const MOSTLY = 0.4;
const LEAST = 24;
const QUOTED = /«[^«»]{1,400}»|“[^“”]{1,400}”|"[^"]{1,400}"/g;
/** Who said it, before or after: a date, a verb of saying, a person; matched against folded text. */
const SAID: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:m'a|nous a|vous a|m'ont|a|ont|avait|avaient|aime|aimait) (?:dit|ecrit|repondu|lance|souffle|confie|raconte|explique|a dire)|dit|disait|disent|dire|ecrit|ecrivait|repete|repetait|repond|repondait|soupirait|message|lettre|courriel|mail|(?:phrase|mot|formule) (?:(?:recue?|entendue?|lue?) )?(?:de|d')|citation|comme disait|selon)\b|\b(?:19|20)\d\d ?:/,
  en: /\b(?:said|says|saying|used to say|told|wrote|writes|answered|replied|whispered|message|letter|e-?mail|quote|quotation|phrase of|words of|in the words of)\b/,
};

/** Whether a stretch is mostly what somebody else said, whom its author only cites. */
export function isReported({ folded, language, source }: Passage, span: Span): boolean {
  const words = folded.slice(span.start, span.end);
  let inside = 0;
  let outside = '';
  let from = 0;
  let announced = false;
  for (const match of words.matchAll(QUOTED)) {
    const at = span.start + match.index;
    if (match[0].length >= LEAST) inside += match[0].length;
    announced ||= match[0].length >= LEAST && /:\s*$/.test(folded.slice(Math.max(source.start, at - 4), at));
    outside += `${words.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  return inside >= words.length * MOSTLY && (announced || SAID[language].test(outside + words.slice(from)));
}
