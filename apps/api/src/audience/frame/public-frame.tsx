import type { ReactNode } from 'react';
import type { FrameView, PublicHead } from './frame-view.js';

interface PublicFrameProps {
  readonly view: FrameView;
  readonly head: PublicHead;
  readonly children: ReactNode;
}

/** The frame of every public page. */
export function PublicFrame({ view, head, children }: PublicFrameProps) {
  const { frame } = view.words;
  return (
    <html lang={view.locale}>
      <Head view={view} head={head} />
      <body>
        <a className="skip" href="#contenu">{frame.skip}</a>
        <header className="masthead">
          <a className="brand" href="/sujets">{frame.brand}<span className="soft">{frame.tagline}</span></a>
          <nav aria-label={frame.navigation}>
            <a href="/sujets" aria-current={view.room === 'topics' ? 'page' : undefined}>{frame.topics}</a>
            <a href="/moi" aria-current={view.room === 'mine' ? 'page' : undefined}>{view.visitor === null ? frame.signIn : frame.mine}</a>
            <Language view={view} />
          </nav>
        </header>
        <main id="contenu">{children}</main>
        <footer className="foot">
          <p>{frame.footer}</p>
          <p className="feet">
            <a href="/sujets/flux.atom">{frame.feed}</a>
            <a href="/sujets/agenda.ics">{frame.calendar}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Language({ view: { locale, words, here } }: { readonly view: FrameView }) {
  const other = locale === 'fr' ? 'en' : 'fr';
  return <a className="language" href={`${here}?lang=${other}`} lang={other} hrefLang={other} rel="nofollow">{words.frame.otherLanguage}</a>;
}

function Head({ view, head }: Omit<PublicFrameProps, 'children'>) {
  const { locale, words: { frame }, look, publicUrl, here } = view;
  const address = `${publicUrl}${here}`;
  const title = `${head.title}\u00a0– ${frame.brand}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no" />
      <title>{title}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="preload" href={look.fonts[2]} as="font" type="font/woff2" crossOrigin="" />
      <link rel="stylesheet" href={look.style} />
      <script src={look.script} defer />
      <link rel="alternate" type="application/atom+xml" href="/sujets/flux.atom" title={frame.feed} />
      {head.shared === null ? <meta name="robots" content="noindex" /> : (
        <>
          <link rel="canonical" href={address} />
          <link rel="alternate" hrefLang="fr" href={address} />
          <link rel="alternate" hrefLang="en" href={`${address}?lang=en`} />
          <meta name="description" content={head.shared.description} />
          <meta property="og:type" content={head.shared.type} />
          <meta property="og:title" content={head.title} />
          <meta property="og:description" content={head.shared.description} />
          <meta property="og:url" content={address} />
          <meta property="og:site_name" content={frame.brand} />
          <meta property="og:locale" content={locale === 'fr' ? 'fr_FR' : 'en_GB'} />
          {head.shared.picture === undefined ? <meta name="twitter:card" content="summary" /> : <Picture address={publicUrl + head.shared.picture.path} alt={head.shared.picture.alt} />}
          {head.shared.facts !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeFacts(head.shared.facts) }} />}
        </>
      )}
    </head>
  );
}

function Picture({ address, alt }: { readonly address: string; readonly alt: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** JSON that cannot end the element it stands in. */
const writeFacts = (facts: object): string => JSON.stringify(facts).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
