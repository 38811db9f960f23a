import type { Locale } from '#desk';
import type { PlainPage, SpeakerWords } from '../words/speaker-words.js';
import { Document, LanguageLink } from './document.js';
import { Written } from './news.js';
import type { LookPaths } from './speaker-view.js';

interface PlainProps {
  readonly kind: PlainPage;
  readonly fact: string;
  readonly locale: Locale;
  readonly words: SpeakerWords;
  readonly look: LookPaths;
  /** What somebody was sending. */
  readonly typed: URLSearchParams | null;
}

/** A page that shows nobody's part: the same for whoever comes, so that it teaches nothing. */
export function PlainDocument({ kind, fact, locale, words, look, typed }: PlainProps) {
  const { title, says } = words.plain[kind](fact);
  return (
    <Document locale={locale} title={title} look={look}>
      <header>
        <p className="letterhead">Conducteur</p>
        {typed === null && <LanguageLink locale={locale} label={words.otherLanguage} path="" />}
      </header>
      <main className="plain">
        <h1>{title}</h1>
        <p>{says}</p>
        <Written words={words} typed={typed} />
      </main>
    </Document>
  );
}
