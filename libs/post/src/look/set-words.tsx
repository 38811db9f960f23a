import { renderToStaticMarkup } from 'react-dom/server';
import { typesetNotice, type Locale } from '#desk';
import { toPlainText, type NoticeBlock, type WrittenNotice } from '#notices';
import { MailPage, Press } from './mail-page.js';
import { NoticePiece } from './notice-piece.js';

/** A mail as it is read: plain text, and the same words as a page. */
export function setWords(words: WrittenNotice, locale: Locale): { readonly text: string; readonly html: string } {
  const typeset = typesetNotice(words, locale);
  const press = typeset.button === null ? '' : renderToStaticMarkup(<Press button={typeset.button} locale={locale} />);
  const pieces = typeset.blocks.map(markUp).join('') + press;
  return {
    text: toPlainText(typeset, locale),
    html: `<!doctype html>${renderToStaticMarkup(<MailPage words={typeset} locale={locale} pieces={pieces} />)}`,
  };
}

/** Mails of one show are mostly the same blocks: what was marked up last is remembered, so many of them. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 1_000;

function markUp(block: NoticeBlock): string {
  const key = JSON.stringify(block);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(<NoticePiece piece={block} />);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, markup);
  return markup;
}
