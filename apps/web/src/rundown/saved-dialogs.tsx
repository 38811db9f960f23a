import type { TimedRundown } from '#rundown';
import { InsertFromTemplate, type InsertPlace, type Inserted } from '../templates/saved/insert-from-template.js';
import { SaveAsTemplate } from '../templates/saved/save-as-template.js';
import { tellToast } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import type { DeskRundown } from './desk-rundown.js';

interface SavedDialogsProps {
  readonly question: { readonly asks: 'add' | 'insert'; readonly after: string | null } | { readonly asks: 'save'; readonly segmentId: string | null };
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
  readonly close: () => void;
  readonly reread: () => void;
  readonly inserted: (done: Inserted) => void;
}

/** A saved line or running order is laid into the draft, or one of them is saved. */
export default function SavedDialogs({ question, desk, timed, close, reread, inserted }: SavedDialogsProps) {
  const { rundown } = useWords();
  if (question.asks === 'save') {
    const segment = timed.segments.find(({ id }) => id === question.segmentId);
    const saved = (sentence: string) => {
      close();
      tellToast({ says: sentence });
    };
    return <SaveAsTemplate rundownId={desk.rundown.id} segmentId={segment?.id ?? null} suggested={segment?.title || desk.rundown.title} saved={saved} close={close} />;
  }
  const after = timed.segments.find(({ id }) => id === question.after);
  const where: InsertPlace = after === undefined ? { at: timed.segments.length === 0 ? 'head' : 'end' } : { at: 'after', place: after.times.position + 1, title: after.title || rundown.untitled };
  return <InsertFromTemplate rundownId={desk.rundown.id} revision={desk.revision} where={where} empty={timed.segments.length === 0} inserted={inserted} reread={reread} close={close} />;
}
