import type { PrintLocale } from './print-locale.js';
import { WORDS } from './words.js';

/** The words between the language's quotation marks; French marks inside French marks become “ ”. */
export function quoted(text: string, locale: PrintLocale): string {
  const { openQuote, closeQuote } = WORDS[locale].page;
  const inside =
    locale === 'fr'
      ? text.replace(/«[\s\u00a0\u202f]*/g, '“').replace(/[\s\u00a0\u202f]*»/g, '”')
      : text;
  const alreadyQuoted = /^“[^“”]*”$/.test(inside);
  return `${openQuote}${alreadyQuoted ? inside.slice(1, -1) : inside}${closeQuote}`;
}
