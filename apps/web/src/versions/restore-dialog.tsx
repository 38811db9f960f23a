import { typesetFrench } from '#print';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../look/note.js';
import { BeforeRestoringDocument, RestoreVersionDocument, type LineComparedFragment } from '../operations/versions.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { DifferenceCounts } from './difference-counts.js';
import { tellRestored } from './tell-restored.js';
import { DIFFERENCE_KINDS } from './tell-comparison.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import css from './versions-page.module.css';

/** What was put back, and what whoever did it should know. */
export interface Restored {
  readonly number: number;
  /** To be undone by. */
  readonly act: string;
  readonly told: readonly string[];
}

interface RestoreDialogProps {
  readonly rundownId: string;
  readonly number: number;
  readonly close: () => void;
  readonly done: (restored: Restored) => void;
}

const LINES_SHOWN = 8;

/** Asks before an old version takes the draft's place, and says line by line what that changes. */
export function RestoreDialog({ rundownId, number, close, done }: RestoreDialogProps) {
  const speech = useWords();
  const { versions: words, app } = speech;
  const [{ data, error, fetching, stale }, again] = useQuery({ query: BeforeRestoringDocument, variables: { rundownId, number }, requestPolicy: 'network-only' });
  const [{ data: answer, error: notDone, fetching: restoring }, send] = useMutation(RestoreVersionDocument);
  // Kept while the dialog is open: an answer that got lost is asked for again without restoring twice.
  const [act] = useState(() => crypto.randomUUID());
  const changed = (data?.compareVersions?.lines ?? []).filter(({ kinds }) => kinds.length > 0);
  const refused = answer?.restoreVersion;
  const ready = data?.rundown && !fetching && !stale;

  const restore = async () => {
    if (!data?.rundown) return;
    const restored = (await send({ input: { rundownId, number, act, expectedRevision: data.rundown.revision } })).data?.restoreVersion;
    if (restored?.__typename === 'VersionRestored') done({ number, act: restored.act, told: tellRestored(restored.told, speech) });
    if (restored?.__typename === 'StaleRevision') again({ requestPolicy: 'network-only' });
  };
  return (
    <Modal opened onClose={close} title={words.restoreTitle(number)} size="lg" closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        <p>{words.restoreBody}</p>
        {refused?.__typename === 'StaleRevision' && <Note tone="warn" role="alert">{words.restoreStale}</Note>}
        {refused?.__typename === 'VersionGone' && <Note tone="warn" role="alert">{refused.message}</Note>}
        {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
        {notDone && <ErrorNote error={notDone} />}
        {data === undefined ? !error && <p className="soft" role="status">{words.restoreLoading}</p> : changed.length === 0 ? <p role="status">{words.restoreNothing}</p> : <Changes lines={changed} />}
        <div className={css['buttons']}>
          <Button data-autofocus onClick={() => void restore()} loading={restoring} disabled={!ready || changed.length === 0}>{words.restoreDo}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}

function Changes({ lines }: { readonly lines: readonly LineComparedFragment[] }) {
  const { versions: words, rundown } = useWords();
  return (
    <div className={css['changes']}>
      <p><b>{words.restoreChanges}</b></p>
      <DifferenceCounts lines={lines} />
      <ul>
        {lines.slice(0, LINES_SHOWN).map((line) => {
          const { number, title } = (line.after ?? line.before)!;
          return <li key={line.segmentId}><b className="tabular">{number ?? ''}</b> {typesetFrench(title) || rundown.untitled} <span className="soft">– {DIFFERENCE_KINDS.filter((kind) => line.kinds.includes(kind)).map((kind) => words.kinds[kind]).join(', ')}</span></li>;
        })}
        {lines.length > LINES_SHOWN && <li className="soft">{words.andMore(lines.length - LINES_SHOWN)}</li>}
      </ul>
    </div>
  );
}
