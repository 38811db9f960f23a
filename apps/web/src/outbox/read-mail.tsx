import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { KeptMailDocument } from '../operations/outbox.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import css from './outbox-page.module.css';

/** One kept mail: as it looks, as plain text, its headers, its files. Its HTML is shut in a frame that runs nothing. */
export function ReadMail({ id }: { readonly id: string }) {
  const { outbox: words, app } = useWords();
  const [view, setView] = useState<'shown' | 'text' | 'headers'>('shown');
  const [{ data, error, fetching }] = useQuery({ query: KeptMailDocument, variables: { id } });
  const mail = data?.keptMail;
  if (error) return <ErrorNote error={error} />;
  if (mail === null) return <p className="soft">{words.gone}</p>;
  if (mail === undefined) return fetching ? <Placeholder lines={6} label={app.loading} /> : null;
  return (
    <article className={`sheet ${css['mail']}`}>
      <Link href="/boite-envoi" className={css['back']}>{words.back}</Link>
      <h2>{mail.subject}</h2>
      <div className={css['views']} role="group">
        {(['shown', 'text', 'headers'] as const).map((one) => <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>{words[one]}</button>)}
      </div>
      {view === 'shown' && (mail.html === null ? <p className="soft">{words.noHtml}</p> : <iframe className={css['frame']} src={mail.html} title={words.frame} sandbox="allow-popups allow-popups-to-escape-sandbox" referrerPolicy="no-referrer" />)}
      {view === 'text' && <pre className={css['text']}>{mail.text}</pre>}
      {view === 'headers' && <dl className={css['headers']}>{mail.headers.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>}
      {mail.attachments.length > 0 && (
        <section className={css['files']}>
          <h3>{words.attached}</h3>
          <ul>{mail.attachments.map(({ fileName, mediaType, bytes, address }) => <li key={address}><a href={address} download={fileName}><Icon name="file" /> {fileName}</a> <span className="soft">{mediaType} · {words.bytes((bytes / 1000).toFixed(1))}</span></li>)}</ul>
        </section>
      )}
    </article>
  );
}
