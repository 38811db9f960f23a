import type { Locale } from '#desk';
import type { ReactNode } from 'react';
import type { LookPaths } from '../../speaker/page/speaker-view.js';
import { setIn, shareWordsIn } from '../words/words-in.js';

interface ShareFrameProps {
  readonly locale: Locale;
  readonly title: string;
  readonly look: LookPaths;
  /** The page follows its rundown; without a script it is read again now and then. */
  readonly follows?: boolean;
  readonly children: ReactNode;
}

/** Seconds after which a browser without scripts reads the page again. */
const READ_AGAIN_SECONDS = 30;

/** The frame of every shared page: no name of whoever it was made for and no token in its head. */
export function ShareFrame({ locale, title, look, follows = false, children }: ShareFrameProps) {
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={look.style} />
        <link rel="stylesheet" href={look.shareStyle} />
        {follows && <script src={look.shareScript} defer />}
        {follows && <noscript><meta httpEquiv="refresh" content={`${READ_AGAIN_SECONDS};url=?langue=${locale}&suite=1`} /></noscript>}
      </head>
      <body className="shared">
        <header>
          <p className="letterhead">Conducteur</p>
          <a className="language" href={`?langue=${other}&suite=1`} lang={other} hrefLang={other}>{shareWordsIn(locale).otherLanguage}</a>
        </header>
        {children}
      </body>
    </html>
  );
}

/** A page that shows no rundown. */
export function SharePlain({ locale, title, says, look }: { readonly locale: Locale; readonly title: string; readonly says: string; readonly look: LookPaths }) {
  return (
    <ShareFrame locale={locale} title={setIn(title, locale)} look={look}>
      <main className="plain">
        <h1>{setIn(title, locale)}</h1>
        <p>{setIn(says, locale)}</p>
      </main>
    </ShareFrame>
  );
}
