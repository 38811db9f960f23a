import { useWords } from '../words/words-provider.js';
import { PieceRow } from './piece-row.js';
import type { PieceDraft } from './read-pieces.js';
import css from './pieces-table.module.css';

interface PiecesTableProps {
  readonly drafts: readonly PieceDraft[];
  readonly change: (piece: string, change: Partial<PieceDraft>) => void;
}

/** What a show is made of, piece by piece. */
export function PiecesTable({ drafts, change }: PiecesTableProps) {
  const { templates: words } = useWords();
  return (
    <table className={css['table']}>
      <caption className={css['caption']}><strong>{words.durations}</strong> <span className="soft">{words.durationsHint}</span></caption>
      <thead>
        <tr><th scope="col">{words.piece}</th><th scope="col">{words.least}</th><th scope="col">{words.ideal}</th><th scope="col">{words.most}</th></tr>
      </thead>
      <tbody>{drafts.map((draft) => <PieceRow key={draft.piece} draft={draft} change={(one) => change(draft.piece, one)} />)}</tbody>
    </table>
  );
}
