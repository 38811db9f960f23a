import type { ReactNode } from 'react';
import { Icon } from '../look/icons.js';
import { PrintMenu } from '../printing/print-menu.js';
import { useWords } from '../words/words-provider.js';
import css from './running-order.module.css';
import type { DeskQuestion } from './use-line-windows.js';

interface RundownToolsProps {
  readonly rundownId: string;
  readonly shaping: boolean;
  /** Whether lines saved in the studio are theirs to use. */
  readonly saving: boolean;
  /** Acts that may be taken back, or done again. */
  readonly turn: { readonly back: string | undefined; readonly again: string | undefined } | undefined;
  readonly undo: (act: string | undefined) => void;
  readonly ask: (question: DeskQuestion) => void;
  /** What opens beside the table. */
  readonly children?: ReactNode;
}

/** Above the table: what was done last, which columns one sees, and what is saved for other shows. */
export function RundownTools({ rundownId, shaping, saving, turn, undo, ask, children }: RundownToolsProps) {
  const { table, saved, rundownImport } = useWords();
  return (
    <div className={css['tools']}>
      {shaping && (
        <>
          <button type="button" disabled={turn?.back === undefined} onClick={() => undo(turn?.back)}><Icon name="undo" /> {table.undo}</button>
          <button type="button" disabled={turn?.again === undefined} onClick={() => undo(turn?.again)}>{table.redo}</button>
        </>
      )}
      <button type="button" onClick={() => ask({ asks: 'columns' })}>{table.columnsMine}</button>
      {shaping && (
        <>
          <button type="button" onClick={() => ask({ asks: 'ownColumns' })}>{table.columnsOwnOpen}</button>
          {saving && <button type="button" onClick={() => ask({ asks: 'insert', after: null })}>{table.insertSaved}</button>}
          {saving && <button type="button" onClick={() => ask({ asks: 'save', segmentId: null })}>{saved.saveRundown}</button>}
          <button type="button" onClick={() => ask({ asks: 'import' })}>{rundownImport.open}</button>
        </>
      )}
      <PrintMenu rundownId={rundownId} version={null} />
      {children}
    </div>
  );
}
