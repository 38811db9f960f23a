import type { RundownColumn, TimedRundown } from '#rundown';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Layout } from '../layout/use-layout.js';
import { tellToast } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import type { DeskRundown } from './desk-rundown.js';
import type { LineActs } from './table/line-acts.js';
import type { LineQuestion } from './table/line-question.js';
import type { NewChange } from './use-desk.js';

const AddSegmentDialog = lazy(() => import('./add-segment-dialog.js').then(({ AddSegmentDialog: Dialog }) => ({ default: Dialog })));
const LineDialogs = lazy(() => import('./table/line-dialogs.js'));
const OwnColumnsDialog = lazy(() => import('./table/own-columns-dialog.js'));
const ColumnsDialog = lazy(() => import('../layout/columns-dialog.js'));
const ImportDialog = lazy(() => import('../rundown-import/import-dialog.js'));
const SavedDialogs = lazy(() => import('./saved-dialogs.js'));

/** What is asked before something is done with lines: `after` null is the head. */
export type DeskQuestion =
  | LineQuestion
  | { readonly asks: 'add' | 'insert'; readonly after: string | null }
  | { readonly asks: 'save'; readonly segmentId: string | null }
  | { readonly asks: 'columns' | 'ownColumns' | 'import' };

interface LineWindowsOf {
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
  readonly layout: Layout;
  readonly own: readonly RundownColumn[];
  readonly change: (change: NewChange) => void;
  readonly undo: (act: string) => void;
  readonly reload: () => Promise<void>;
}

/** What can be done with lines, and the window that asks about it first. */
export function useLineWindows({ desk, timed, layout, own, change, undo, reload }: LineWindowsOf): { readonly acts: LineActs; readonly ask: (question: DeskQuestion) => void; readonly windows: ReactNode } {
  const { table } = useWords();
  const [question, ask] = useState<DeskQuestion | null>(null);
  const acts = useMemo((): LineActs => ({
    addAfter: (after) => ask({ asks: 'add', after }),
    insertAfter: (after) => ask({ asks: 'insert', after }),
    save: (segmentId) => ask({ asks: 'save', segmentId }),
    remove: (segmentIds) => ask({ asks: 'remove', segmentIds }),
    moveTo: (segmentId) => ask({ asks: 'moveTo', segmentId }),
    split: (segmentId) => ask({ asks: 'split', segmentId }),
    group: (segmentIds) => ask({ asks: 'group', segmentIds }),
    tune: (segmentId) => ask({ asks: 'tune', segmentId }),
    seat: (segmentId) => ask({ asks: 'seat', segmentId }),
    history: (segmentId) => ask({ asks: 'history', segmentId }),
    duplicate: (segmentId) => change({ does: 'duplicate', segmentId, copyId: crypto.randomUUID() }),
    merge: (segmentIds) => change({ does: 'merge', segmentIds }),
    setAside: (segmentIds) => change({ does: 'move', segmentIds, to: 'reserve' }),
    ungroup: (group) => change({ does: 'ungroup', group }),
    lock: (segmentId, lock, on) => change({ does: 'edit', segmentId, field: `lock:${lock}`, value: on, seen: !on }),
  }), [change]);
  const close = () => ask(null);
  /** What the server did to the draft is read again, and can be taken back. */
  const done = ({ act, sentence }: { readonly act: string; readonly sentence: string }) => {
    close();
    void reload();
    tellToast({ says: sentence, undo: () => undo(act) });
  };
  const lineOf = (id: string | null) => timed.segments.find((segment) => segment.id === id);

  const show = (): ReactNode => {
    if (question === null) return null;
    switch (question.asks) {
      case 'add':
        return <AddSegmentDialog after={lineOf(question.after)} close={close} add={(made) => change({ does: 'add', segmentId: crypto.randomUUID(), to: { after: question.after }, ...made })} />;
      case 'columns':
        return <ColumnsDialog layout={layout} own={Object.fromEntries(own.map(({ id, title }) => [id, title]))} close={close} />;
      case 'ownColumns':
        return <OwnColumnsDialog own={own} change={change} close={close} />;
      case 'import':
        return <ImportDialog rundownId={desk.rundown.id} own={own} close={close} imported={done} />;
      case 'insert': case 'save':
        return (
          <SavedDialogs
            question={question}
            desk={desk}
            timed={timed}
            close={close}
            reread={() => void reload()}
            inserted={done}
          />
        );
      default:
        return <LineDialogs question={question} rundown={desk.rundown} timed={timed} names={desk.names} change={change} close={close} />;
    }
  };
  return { acts, ask, windows: <Suspense fallback={<span className="sr-only" role="status">{table.opening}</span>}>{show()}</Suspense> };
}
