import type { PrintLocale } from './print-locale.js';
import { typesetEnglish } from './typeset-english.js';
import { typesetFrench } from './typeset-french.js';

/** The text as it is set on a page of that language, without the blanks around it. */
export function typeset(text: string, locale: PrintLocale): string {
  const trimmed = text.trim();
  return locale === 'fr' ? typesetFrench(trimmed) : typesetEnglish(trimmed);
}
