import type { Locale, SharedPage } from '#desk';
import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { LookPaths } from '../speaker/page/speaker-view.js';
import { ShareFrame, SharePlain } from './page/share-frame.js';
import { SharedLines } from './page/shared-lines.js';
import type { SharePlainPage } from './words/share-words.js';
import { setIn, shareWordsIn } from './words/words-in.js';

/** The part of the page that changes with its rundown, and a mark that is another when it does. */
export interface RenderedLines {
  readonly html: string;
  /** 22 signs. */
  readonly mark: string;
}

export function renderLines(page: SharedPage, locale: Locale): RenderedLines {
  const html = renderToStaticMarkup(<SharedLines page={page} locale={locale} />);
  return { html, mark: createHash('sha256').update(html).digest('base64url').slice(0, 22) };
}

/** The whole page of a shared rundown. */
export function renderShare(page: SharedPage, locale: Locale, look: LookPaths): string {
  const { html, mark } = renderLines(page, locale);
  const words = shareWordsIn(locale);
  return `<!doctype html>${renderToStaticMarkup(
    <ShareFrame locale={locale} title={setIn(words.documentTitle(page.show), locale)} look={look} follows>
      <main data-mark={mark} dangerouslySetInnerHTML={{ __html: html }} />
      <p role="status" className="soft updated" data-says={setIn(words.updated, locale)} />
    </ShareFrame>,
  )}`;
}

/** A page that shows no rundown; `fact` is what its sentence tells: minutes to wait, a reference. */
export function renderSharePlain(kind: SharePlainPage, locale: Locale, look: LookPaths, fact = ''): string {
  const { title, says } = shareWordsIn(locale).plain[kind](fact);
  return `<!doctype html>${renderToStaticMarkup(<SharePlain locale={locale} title={title} says={says} look={look} />)}`;
}
