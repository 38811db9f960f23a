import { formatOffset } from '#rundown';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { ReleaseRundownDocument } from '../operations/rundown.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import type { DeskRundown, WholeRundown } from './desk-rundown.js';
import css from './running-order.module.css';

interface ReleaseDialogProps {
  readonly desk: DeskRundown;
  readonly overSeconds: number;
  readonly close: () => void;
  /** `version` is null when the rundown had changed: it is to be read again first. */
  readonly released: (whole: WholeRundown, version: number | null) => void;
}

/** Freezes the draft as a numbered version, with a word for the team. */
export function ReleaseDialog({ desk, overSeconds, close, released }: ReleaseDialogProps) {
  const { rundown: words, app } = useWords();
  const [comment, setComment] = useState('');
  const [{ data, error, fetching }, send] = useMutation(ReleaseRundownDocument);
  const number = (desk.versions[0]?.number ?? 0) + 1;

  const release = async () => {
    const answer = (await send({ input: { rundownId: desk.rundown.id, expectedRevision: desk.revision, comment: comment.trim() } })).data?.releaseRundown;
    if (answer?.__typename === 'RundownReleased') {
      released(answer.rundown, answer.version.number);
      close();
    } else if (answer?.__typename === 'StaleRevision') {
      released(answer.rundown, null);
    }
  };
  const refused = data?.releaseRundown;
  return (
    <Modal opened onClose={close} title={words.releaseTitle(number)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={(event) => { event.preventDefault(); void release(); }}>
        <p>{words.releaseBody}</p>
        <p>{words.releaseTells}</p>
        {overSeconds !== 0 && <Note tone="info">{words.releaseOver(formatOffset(overSeconds))}</Note>}
        <Textarea label={<>{words.comment} <span className="soft">({app.optional})</span></>} description={words.commentHint} value={comment} onChange={(event) => setComment(event.currentTarget.value)} rows={3} maxLength={500} data-autofocus />
        {refused?.__typename === 'NothingToRelease' && <Note tone="info" role="alert">{refused.already === null ? words.nothingYet : words.nothingNew(refused.already.number)}</Note>}
        {refused?.__typename === 'StaleRevision' && <Note tone="warn" role="alert">{words.staleRelease}</Note>}
        {error && <ErrorNote error={error} />}
        <div className={css['buttons']}>
          <Button type="submit" loading={fetching}>{words.release}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
