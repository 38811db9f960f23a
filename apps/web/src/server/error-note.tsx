import type { CombinedError } from 'urql';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import { refusalOf } from './refusal.js';

/** One sentence on what went wrong with the server, and what to do. */
export function ErrorNote({ error, retry }: { readonly error: CombinedError; readonly retry?: () => void }) {
  const { app } = useWords();
  const refusal = refusalOf(error);
  const sentence =
    typeof refusal === 'object' ? app.failedWith(refusal.reference)
    : refusal === 'notAllowed' ? app.notAllowed
    : refusal === 'notFound' ? app.notFound
    : refusal === 'refused' ? app.refused
    : app.failed;
  return (
    <Note tone="warn" role="alert" action={retry && { label: app.retry, act: retry }}>
      {sentence}
    </Note>
  );
}
