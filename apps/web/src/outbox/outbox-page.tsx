import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { KeptMailsDocument } from '../operations/outbox.js';
import { ErrorNote } from '../server/error-note.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { ReadMail } from './read-mail.js';
import css from './outbox-page.module.css';

/** Mails kept where no mail server is set: a list, and the one that is read beside it. */
export default function OutboxPage() {
  const { words: { outbox: words, app }, language } = useSpeech();
  const [params] = useSearchParams();
  const chosen = params.get('mail');
  const [{ data, error, fetching }, again] = useQuery({ query: KeptMailsDocument, requestPolicy: 'cache-and-network' });
  useTitle(words.title);
  const mails = data?.keptMails;
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {mails === undefined ? fetching && <Placeholder lines={8} label={app.loading} /> : mails.length === 0 ? <Blank title={words.empty}>{words.emptyHint}</Blank> : (
        <>
          <p className={css['lead']}>{words.lead}</p>
          <div className={css['sides']} data-reading={chosen !== null || undefined}>
            <ul className={`sheet ${css['list']}`} aria-label={words.list}>
              {mails.map(({ id, recipientName, address, subject, keptAt }) => (
                <li key={id}>
                  <Link href={`/boite-envoi?mail=${id}`} className={css['line']} aria-current={id === chosen ? 'true' : undefined}>
                    <b>{subject}</b>
                    <span>{words.to(recipientName, address)}</span>
                    <span className="soft">{sayInstant(keptAt, language)}</span>
                  </Link>
                </li>
              ))}
            </ul>
            <div className={css['reading']}>{chosen === null ? <p className="soft">{words.choose}</p> : <ReadMail key={chosen} id={chosen} />}</div>
          </div>
        </>
      )}
    </div>
  );
}
