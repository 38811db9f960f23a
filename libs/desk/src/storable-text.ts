/**
 * A text as PostgreSQL can keep it, unit for unit: NUL and halves of surrogate pairs become U+FFFD.
 * Done before anything is derived from the text, so that offsets and content keys are the same when it is read back.
 */
export const toStorableText = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line break, marks and overrides of direction, soft hyphens, fillers and whatever else has no width. */
const UNSEEN = /(?!\t|\n)\p{Cc}|[\uFFF9-\uFFFB]|(?!\u200D|\uFE0E|\uFE0F|[\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}/gu;
/** Joiners, selectors and tags are unseen too, but for those that an emoji is made with: a flag takes its tags along ($1), so that none of many looks back over all the others. */
const LOOSE = /(\u{1F3F4}[\u{E0020}-\u{E007F}]*[\u{E0000}-\u{E0FFF}]?)|(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Emoji})[\uFE0E\uFE0F]|[\u{E0000}-\u{E0FFF}]/gu;
/** Marks piled on one letter, beyond what any writing needs: they reach over the lines of others, and no line breaks in them. */
const PILE = /(\p{M}{8})\p{M}+/gu;
const SEEN = /[^\s\p{C}\p{M}\u2800]/u;

/** What a person typed or pasted, with what nobody sees taken out, no heaps of marks and every line end as one line feed; empty when nothing is left to be seen. */
export function toSeenText(text: string): string {
  const whole = text.replace(HALF_PAIR, '\uFFFD').replace(LINE_END, '\n');
  const seen = whole.replace(UNSEEN, '').replace(LOOSE, '$1').replace(PILE, '$1').trim();
  return SEEN.test(seen) ? seen : '';
}

/** The same on one line: a name, a label. */
export const toSeenLine = (text: string): string => toSeenText(text).replace(/\s+/gu, ' ').trim();

/** Letters without accents, case, spaces or the make of apostrophes: two names that are alike here are one to a reader. */
export const foldName = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '').toLowerCase().replace(/[’‘ʼ]/gu, "'");
