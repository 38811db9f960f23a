import { Button } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { JobsDocument, RemoveJobDocument, RetryJobDocument, type TendedFragment } from '../operations/tending.js';
import { ErrorNote } from '../server/error-note.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import css from './jobs-page.module.css';

/** What the house does by itself, for administrators. */
export default function JobsPage() {
  const { tending: words, app } = useSpeech().words;
  const [{ data, error, fetching }, again] = useQuery({ query: JobsDocument, requestPolicy: 'cache-and-network' });
  useTitle(words.title);
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <div className={css['page']}>
      <div className={css['head']}><h1>{words.title}</h1><Button variant="default" loading={fetching} onClick={refresh}>{words.refresh}</Button></div>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={refresh} />}
      {data === undefined ? fetching && <Placeholder lines={8} label={app.loading} /> : <Jobs jobs={data.jobs} />}
    </div>
  );
}

const COUNTS = ['waiting', 'active', 'delayed', 'failed'] as const;
const MAILS = ['due', 'queued', 'sending', 'drafted', 'unknown', 'failed', 'bounced'] as const;

function Jobs({ jobs: { queues, mails, failed, reconciledAt } }: { readonly jobs: TendedFragment }) {
  const { words: { tending: words }, language } = useSpeech();
  return (
    <>
      {reconciledAt === null ? <Note tone="warn">{words.neverReconciled}</Note> : <p>{words.reconciled(sayInstant(reconciledAt, language))}</p>}
      <section aria-labelledby="queues" className={css['part']}>
        <h2 id="queues">{words.queues}</h2>
        <table className={`sheet ${css['table']}`}>
          <thead><tr><th scope="col">{words.columns.name}</th><th scope="col">{words.columns.every}</th>{COUNTS.map((one) => <th key={one} scope="col">{words.columns[one]}</th>)}</tr></thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={queue.name}>
                <th scope="row">{words.names[queue.name] ?? queue.name}</th>
                <td data-label={words.columns.every}>{queue.everySeconds === null ? words.onDemand : words.every(queue.everySeconds)}</td>
                {COUNTS.map((one) => <td key={one} data-label={words.columns[one]} data-bad={(one === 'failed' && queue.failed > 0) || undefined} className="tabular">{queue[one]}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="mails" className={css['part']}>
        <h2 id="mails">{words.mails}</h2>
        <dl className={`sheet ${css['mails']}`}>{MAILS.map((one) => <div key={one}><dt>{words.mailStates[one]}</dt><dd className="tabular">{mails[one]}</dd></div>)}</dl>
      </section>
      <section aria-labelledby="failed" className={css['part']}>
        <h2 id="failed">{words.failed}</h2>
        {failed.length === 0 ? <p className="soft">{words.noFailed}</p> : <><p className="soft">{words.removeHint}</p><ul className={`sheet ${css['list']}`}>{failed.map((job) => <FailedLine key={`${job.name} ${job.id}`} job={job} />)}</ul></>}
      </section>
    </>
  );
}

function FailedLine({ job: { name, id, reason, attempts, failedAt } }: { readonly job: TendedFragment['failed'][number] }) {
  const { words: { tending: words }, language } = useSpeech();
  const [{ fetching: retrying }, retry] = useMutation(RetryJobDocument);
  const [{ fetching: removing }, remove] = useMutation(RemoveJobDocument);
  return (
    <li className={css['job']}>
      <div className={css['what']}>
        <b>{words.names[name] ?? name}</b>
        <p>{reason}</p>
        <p className="soft">{[failedAt !== null && sayInstant(failedAt, language), words.attempts(attempts)].filter((part) => part !== false).join(' · ')} · <code>{id}</code></p>
      </div>
      <div className={css['acts']}>
        <Button variant="default" size="compact-md" loading={retrying} onClick={() => void retry({ name, id })}>{words.retry}</Button>
        <Button variant="subtle" size="compact-md" loading={removing} onClick={() => void remove({ name, id })}>{words.remove}</Button>
      </div>
    </li>
  );
}
