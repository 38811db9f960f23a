import type { Locale } from '#desk';
import type { ReactNode } from 'react';
import type { LookPaths } from './speaker-view.js';

interface DocumentProps {
  readonly locale: Locale;
  readonly title: string;
  readonly look: LookPaths;
  /** The form whose draft the browser may forget. */
  readonly taken?: string;
  readonly children: ReactNode;
}

/** The frame of every page: no name and no token in its head. */
export function Document({ locale, title, look, taken, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={look.style} />
        <script src={look.script} defer />
      </head>
      <body data-taken={taken}>{children}</body>
    </html>
  );
}

/** The way to the other language. */
export function LanguageLink({ locale, label, path }: { readonly locale: Locale; readonly label: string; readonly path: string }) {
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <a className="language" href={`${path}?langue=${other}`} lang={other} hrefLang={other}>
      {label}
    </a>
  );
}
