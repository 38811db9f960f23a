import { formatOffset } from '#rundown';
import { Button, Modal, Textarea } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../look/note.js';
import { ReleaseRundownDocument } from '../operations/rundown.js';
import { PreviewReleaseDocument } from '../operations/telling.js';
import { ErrorNote } from '../server/error-note.js';
import { ReleasePeople } from '../telling/release/release-people.js';
import { mailsToSend } from '../telling/release/sort-preview.js';
import { useWords } from '../words/words-provider.js';
import type { DeskRundown, WholeRundown } from './desk-rundown.js';
import css from './running-order.module.css';

interface ReleaseDialogProps {
  readonly desk: DeskRundown;
  readonly overSeconds: number;
  readonly close: () => void;
  /** `said` is null when the rundown had changed: it is to be read again first. */
  readonly released: (whole: WholeRundown, said: string | null) => void;
}

/** Freezes the draft as a numbered version, and shows to the word what each person will be told before anything leaves. */
export function ReleaseDialog({ desk, overSeconds, close, released }: ReleaseDialogProps) {
  const { rundown: words, releasing, app } = useWords();
  const [comment, setComment] = useState('');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [{ data: preview, error: notSeen, fetching: looking }] = useQuery({ query: PreviewReleaseDocument, variables: { rundownId: desk.rundown.id }, requestPolicy: 'network-only' });
  const [{ data, error, fetching }, send] = useMutation(ReleaseRundownDocument);
  const [asked, setAsked] = useState<'drafted' | 'queued'>('drafted');
  const number = (desk.versions[0]?.number ?? 0) + 1;
  const people = preview?.previewRelease.people ?? [];
  const mails = mailsToSend(people, leftOut).length;

  const release = async (how: 'drafted' | 'queued') => {
    setAsked(how);
    const input = { rundownId: desk.rundown.id, expectedRevision: desk.revision, comment: comment.trim(), mails: how, leaveOut: [...leftOut] };
    const answer = (await send({ input })).data?.releaseRundown;
    if (answer?.__typename === 'RundownReleased') {
      const about = mails === 0 ? '' : ` ${how === 'queued' ? releasing.leaving(mails) : releasing.drafted(mails)}`;
      released(answer.rundown, `${words.released(answer.version.number)}${about}`);
      close();
    } else if (answer?.__typename === 'StaleRevision') {
      released(answer.rundown, null);
    }
  };
  const refused = data?.releaseRundown;
  return (
    <Modal opened onClose={close} title={words.releaseTitle(number)} size={people.length > 0 ? 'min(900px, 100%)' : 'md'} closeButtonProps={{ 'aria-label': app.close }} centered={people.length === 0} transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={(event) => { event.preventDefault(); void release('drafted'); }}>
        <p>{words.releaseBody} {words.releaseTells}</p>
        {overSeconds !== 0 && <Note tone="info">{words.releaseOver(formatOffset(overSeconds))}</Note>}
        <Textarea label={<>{words.comment} <span className="soft">({app.optional})</span></>} description={words.commentHint} value={comment} onChange={(event) => setComment(event.currentTarget.value)} rows={2} maxLength={500} data-autofocus />
        {looking && preview === undefined && <p className="soft" role="status">{releasing.looking}</p>}
        {notSeen && <ErrorNote error={notSeen} />}
        {preview && preview.previewRelease.missingRights.length > 0 && <Note tone="info">{releasing.rights(preview.previewRelease.missingRights.join(', '))}</Note>}
        {preview && <ReleasePeople people={people} leftOut={leftOut} leave={setLeftOut} />}
        {refused?.__typename === 'NothingToRelease' && <Note tone="info" role="alert">{refused.already === null ? words.nothingYet : words.nothingNew(refused.already.number)}</Note>}
        {refused?.__typename === 'StaleRevision' && <Note tone="warn" role="alert">{words.staleRelease}</Note>}
        {error && <ErrorNote error={error} />}
        {mails > 0 && <p className="soft">{releasing.hours}</p>}
        <div className={css['buttons']}>
          {mails > 0 && <Button onClick={() => void release('queued')} loading={fetching && asked === 'queued'} disabled={fetching}>{releasing.sendNow}</Button>}
          <Button type="submit" variant={mails > 0 ? 'default' : 'filled'} loading={fetching && asked === 'drafted'} disabled={fetching}>{mails > 0 ? releasing.keepDrafts : words.release}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
