import { useMutation, type CombinedError } from 'urql';
import { UndoRecordActDocument, type BoardCardFragment } from '../operations/applications.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';

/** Takes back what was made of an application's differences, and tells what came of it. */
export function useUndoRecord(card: BoardCardFragment, undone: () => Promise<void>): { readonly undo: (actId: string) => Promise<void>; readonly error: CombinedError | undefined } {
  const { applications: words } = useWords();
  const { tell } = useToasts();
  const [{ error }, send] = useMutation(UndoRecordActDocument);
  const undo = async (actId: string) => {
    const answer = (await send({ actId })).data?.undoRecordAct;
    if (!answer) return;
    tell({ says: answer.__typename === 'RecordActUndone' ? words.recordUndone(card.person.name, answer.rundownIds.length) : answer.message });
    await undone();
  };
  return { undo, error };
}
