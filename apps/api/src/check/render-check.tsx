import type { Locale, PrintCheck } from '#desk';
import { renderToStaticMarkup } from 'react-dom/server';
import { ShareFrame, SharePlain } from '../share/page/share-frame.js';
import { setIn } from '../share/words/words-in.js';
import type { LookPaths } from '../speaker/page/speaker-view.js';
import { CheckedPaper } from './page/checked-paper.js';
import type { CheckPlainPage } from './words/check-words.js';
import { checkWordsIn } from './words/words-in.js';

/** The page that says whether a paper is current. */
export function renderCheck(check: PrintCheck, now: Date, locale: Locale, look: LookPaths): string {
  const title = setIn(checkWordsIn(locale).documentTitle(check.show), locale);
  return `<!doctype html>${renderToStaticMarkup(<ShareFrame locale={locale} title={title} look={look}><CheckedPaper check={check} now={now} locale={locale} /></ShareFrame>)}`;
}

/** A page that answers about no paper; `fact` is what its sentence tells: minutes to wait, a reference. */
export function renderCheckPlain(kind: CheckPlainPage, locale: Locale, look: LookPaths, fact = ''): string {
  return `<!doctype html>${renderToStaticMarkup(<SharePlain locale={locale} {...checkWordsIn(locale).plain[kind](fact)} look={look} />)}`;
}
