import { useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { Note } from '../look/note.js';
import { UndoRestoringDocument } from '../operations/versions.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import type { Restored } from './restore-dialog.js';

interface RestoredNoteProps {
  readonly restored: Restored;
  readonly draft: string;
  readonly rundownId: string;
  /** The draft's revision as it was last read. */
  readonly revision: number;
  readonly reread: () => void;
}

/** What was put back, what could not be, and a way to take it all back. */
export function RestoredNote({ restored: { number, act, told }, draft, rundownId, revision, reread }: RestoredNoteProps) {
  const { versions: words } = useWords();
  const [{ data, error, fetching }, send] = useMutation(UndoRestoringDocument);
  const [undo] = useState(() => crypto.randomUUID());
  const answer = data?.undoChange;
  const takeBack = () => {
    if (!fetching) void send({ input: { rundownId, expectedRevision: revision, act: undo, undo: act } }).then(reread);
  };
  if (answer?.__typename === 'SegmentsChanged') return <Note tone="done">{words.undone}</Note>;
  return (
    <>
      {error && <ErrorNote error={error} />}
      {answer?.__typename === 'StaleRevision' && <Note tone="info">{words.undoStale}</Note>}
      {(answer?.__typename === 'UndoContested' || answer?.__typename === 'NothingToUndo') && <Note tone="warn">{words.undoContested}</Note>}
      <Note tone="done" action={{ label: words.undo, act: takeBack }}>
        {words.restored(number)} <Link href={draft}>{words.seeDraft}</Link>
        {told.length > 0 && <ul>{told.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      </Note>
    </>
  );
}
