import { renderToStaticMarkup } from 'react-dom/server';
import { typesetNotice, type Locale } from '#desk';
import { toPlainText, type WrittenNotice } from '#notices';
import { MailPage } from './mail-page.js';

/** A mail as it is read: plain text, and the same words as a page. */
export function setWords(words: WrittenNotice, locale: Locale): { readonly text: string; readonly html: string } {
  const typeset = typesetNotice(words, locale);
  return {
    text: toPlainText(typeset, locale),
    html: `<!doctype html>${renderToStaticMarkup(<MailPage words={typeset} locale={locale} />)}`,
  };
}
