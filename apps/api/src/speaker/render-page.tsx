import type { Locale } from '#desk';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlainDocument } from './page/plain-document.js';
import { SpeakerDocument } from './page/speaker-document.js';
import type { LookPaths, SpeakerView } from './page/speaker-view.js';
import type { PlainPage } from './words/speaker-words.js';
import { wordsIn } from './words/words-in.js';

/** A person's page as HTML. */
export const renderSpeakerPage = (view: Omit<SpeakerView, 'words'>): string =>
  `<!doctype html>${renderToStaticMarkup(<SpeakerDocument view={{ ...view, words: wordsIn(view.locale) }} />)}`;

/** A page that shows nobody's part as HTML; `fact` is what its sentence tells: minutes to wait, a reference. */
export const renderPlainPage = (kind: PlainPage, locale: Locale, look: LookPaths, fact = '', typed: URLSearchParams | null = null): string =>
  `<!doctype html>${renderToStaticMarkup(<PlainDocument kind={kind} fact={fact} locale={locale} words={wordsIn(locale)} look={look} typed={typed} />)}`;
