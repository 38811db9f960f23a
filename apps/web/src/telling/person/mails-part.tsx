import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { Note } from '../../look/note.js';
import { DiscardMessagesDocument, SendAgainDocument, SendDraftsDocument } from '../../operations/telling.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { MailChip } from '../chip.js';
import { MailView } from '../mail-view.js';
import { DraftForm } from './draft-form.js';
import type { Mail, WholePerson } from './use-person.js';
import css from './person-drawer.module.css';

/** Every mail to somebody, newest first: read, changed, sent, dropped. */
export function MailsPart({ person, tell }: { readonly person: WholePerson; readonly tell: (sentences: readonly string[]) => void }) {
  const { telling: words } = useSpeech().words;
  const { messages } = person.file;
  return (
    <section className={css['part']}>
      <h3>{words.mails}</h3>
      {messages.length === 0 ? <p className="soft">{words.noMails}</p> : <ul className={css['list']}>{messages.map((mail) => <MailLine key={mail.id} mail={mail} tell={tell} />)}</ul>}
    </section>
  );
}

function MailLine({ mail, tell }: { readonly mail: Mail; readonly tell: (sentences: readonly string[]) => void }) {
  const { words: { telling: words, app }, language } = useSpeech();
  const [open, setOpen] = useState(mail.state === 'drafted');
  const [editing, setEditing] = useState(false);
  const when = mail.sentAt !== null ? words.sentAt(sayInstant(mail.sentAt, language)) : mail.state === 'queued' ? words.leavesAt(sayInstant(mail.dueAt, language)) : null;
  const facts = [
    when, words.to(mail.address), mail.editedByName !== null && words.editedBy(mail.editedByName), mail.calendar === 'REQUEST' && words.withCalendar, mail.calendar === 'CANCEL' && words.withCancel,
    ...mail.enclosures.map((one) => words.enclosed[one]),
  ].filter((part) => part !== null && part !== false);
  const why = mail.bounce !== null ? words.bouncedFor(mail.bounce) : mail.reason !== null ? words.because(words.reasons[mail.reason] ?? mail.reason) : null;
  return (
    <li className={css['mail']}>
      <div className={css['mailTop']}><b>{words.kinds[mail.kind] ?? mail.kind}</b><MailChip state={mail.state} /></div>
      <p className="soft">{facts.join(' · ')}</p>
      {why !== null && <p className="soft">{why}</p>}
      {editing ? <DraftForm mail={mail} close={() => setEditing(false)} saved={() => { setEditing(false); tell([]); }} /> : open && <MailView words={mail.words} />}
      {!editing && (
        <div className={css['acts']}>
          <Button variant="subtle" size="compact-md" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.fold : words.read}</Button>
          {mail.kept !== null && <Button component={Link} href={`/boite-envoi?mail=${mail.kept}`} variant="default" size="compact-md">{words.seeMail}</Button>}
          {mail.state === 'drafted' && <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>{words.editDraft}</Button>}
          <MailActs mail={mail} tell={tell} failed={app.failed} />
        </div>
      )}
    </li>
  );
}

/** What can still be done with a mail; one that may have arrived is sent again only by a second press that says so. */
function MailActs({ mail: { id, state }, tell, failed }: { readonly mail: Mail; readonly tell: (sentences: readonly string[]) => void; readonly failed: string }) {
  const { telling: words } = useSpeech().words;
  const client = useClient();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const say = async (work: PromiseLike<readonly string[] | undefined>, done: string) => {
    setBusy(true);
    const handled = await work;
    setBusy(false);
    tell([handled === undefined ? failed : handled.length === 0 ? words.alreadySent : done]);
  };
  const send = (atOnce: boolean) => say(client.mutation(SendDraftsDocument, { input: { messages: [id], atOnce } }).then(({ data }) => data?.sendDrafts.messages), words.done.leaving(1));
  const discard = () => say(client.mutation(DiscardMessagesDocument, { messages: [id] }).then(({ data }) => data?.discardMessages.messages), words.discarded);
  const again = () => say(client.mutation(SendAgainDocument, { message: id }).then(({ data }) => data?.sendAgain.messages), words.done.leaving(1));
  if (state === 'drafted') {
    return (
      <>
        <Button size="compact-md" disabled={busy} onClick={() => void send(false)}>{words.sendInHours}</Button>
        <Button variant="default" size="compact-md" disabled={busy} onClick={() => void send(true)}>{words.sendNow}</Button>
        <Button variant="subtle" size="compact-md" disabled={busy} onClick={() => void discard()}>{words.discard}</Button>
      </>
    );
  }
  if (state === 'queued') return <Button variant="default" size="compact-md" disabled={busy} onClick={() => void discard()}>{words.takeBack}</Button>;
  if (state !== 'failed' && state !== 'unknown' && state !== 'bounced') return null;
  if (!sure) return <Button variant="default" size="compact-md" onClick={() => setSure(true)}>{words.sendAgain}</Button>;
  return (
    <Note tone="warn" role="alert">
      <p>{state === 'unknown' ? words.againUnknown : words.againFailed}</p>
      <div className={css['acts']}>
        <Button size="compact-md" disabled={busy} onClick={() => void again()}>{words.yesAgain}</Button>
        <Button variant="subtle" size="compact-md" onClick={() => setSure(false)}>{words.noKeep}</Button>
      </div>
    </Note>
  );
}
