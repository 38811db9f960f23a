import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../look/note.js';
import { AgendasDocument, MakeAgendaDocument, RevokeAgendaDocument } from '../operations/agenda.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './agenda-dialog.module.css';

interface AgendaDialogProps {
  /** Chosen to begin with; null: every studio's recordings. */
  readonly studioId: string | null;
  readonly close: () => void;
}

/** Makes the address of a private calendar, shown this once, and closes those that are no longer wanted. */
export function AgendaDialog({ studioId, close }: AgendaDialogProps) {
  const { words: { agenda: words, app }, language } = useSpeech();
  const [{ data, error }, again] = useQuery({ query: AgendasDocument, requestPolicy: 'cache-and-network' });
  const [{ data: made, error: notMade, fetching }, make] = useMutation(MakeAgendaDocument);
  const [{ error: notRevoked }, revoke] = useMutation(RevokeAgendaDocument);
  const [scope, setScope] = useState(studioId ?? '');
  const [copied, setCopied] = useState(false);
  const [closed, setClosed] = useState<string | null>(null);
  const reread = () => again({ requestPolicy: 'network-only' });
  const answer = made?.makeCalendarFeed;
  const fresh = answer?.__typename === 'CalendarFeedMade' && answer.feed.key !== closed ? answer : null;
  const nameOf = (studio: { readonly name: string } | null) => studio?.name ?? words.every;
  const ask = async () => {
    setCopied(false);
    await make({ studioId: scope || null });
    reread();
  };
  const shut = async (key: string) => {
    if ((await revoke({ key })).error) return;
    setClosed(key);
    reread();
  };
  return (
    <Modal opened onClose={close} title={words.title} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }} size="lg">
      <div className={css['dialog']}>
        <p>{words.lead}</p>
        {fresh === null ? (
          <div className={css['make']}>
            <NativeSelect label={words.scope} value={scope} onChange={(event) => setScope(event.currentTarget.value)} data={[{ value: '', label: words.every }, ...(data?.studios ?? []).map(({ id, name }) => ({ value: id, label: name }))]} className={css['scope'] ?? ''} />
            <Button onClick={() => void ask()} loading={fetching}>{words.make}</Button>
          </div>
        ) : (
          <div className={css['fresh']}>
            <div className={css['make']}>
              <TextInput label={`${words.address} – ${nameOf(fresh.feed.studio)}`} value={fresh.address} readOnly onFocus={(event) => event.currentTarget.select()} className={css['scope'] ?? ''} data-autofocus />
              <Button onClick={() => void navigator.clipboard.writeText(fresh.address).then(() => setCopied(true))}>{copied ? words.copied : words.copy}</Button>
            </div>
            <p className="soft">{words.howTo}</p>
            <Note tone="warn">{words.secret}</Note>
          </div>
        )}
        {(answer?.__typename === 'TooManyFeeds' || answer?.__typename === 'InvalidValue') && <Note tone="warn" role="alert">{answer.message}</Note>}
        {[error, notMade, notRevoked].map((one, at) => one && <ErrorNote key={at} error={one} />)}
        <div role="status">{closed !== null && <Note tone="done">{words.revoked}</Note>}</div>
        <section aria-label={words.yours} className={css['yours']}>
          <h3>{words.yours}</h3>
          {data?.calendarFeeds.length === 0 && <p className="soft">{words.none}</p>}
          <ul>
            {(data?.calendarFeeds ?? []).map(({ key, studio, createdAt }) => (
              <li key={key}>
                <span>{nameOf(studio)} <span className="soft">{words.madeOn(sayDate(createdAt, language))}</span></span>
                <Button variant="subtle" size="compact-sm" aria-label={words.revokeOf(nameOf(studio), sayDate(createdAt, language))} onClick={() => void shut(key)}>{words.revoke}</Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Modal>
  );
}
