import { useWords } from '../words/words-provider.js';
import { isFault, readPiece, STEP_SECONDS, type PieceDraft, type PieceField } from './read-pieces.js';
import css from './pieces-table.module.css';

interface PieceRowProps {
  readonly draft: PieceDraft;
  readonly change: (change: Partial<PieceDraft>) => void;
}

/** Least, ideal and most of one piece; a fixed one has a single figure. */
export function PieceRow({ draft, change }: PieceRowProps) {
  const { templates: words } = useWords();
  const name = words.pieces[draft.piece] ?? draft.piece;
  const read = readPiece(draft);
  const fault = isFault(read) ? read : null;
  const { per, fixed } = draft;
  const says = { unreadable: words.unreadable, outOfOrder: words.outOfOrder, tooShort: words.tooShort(STEP_SECONDS), notInSteps: words.notInSteps(STEP_SECONDS) };
  const field = (which: PieceField, label: string) => (
    <td key={which} data-label={label} className={css['cell']}>
      {(!fixed || which === 'ideal') && (
        <input
          className={css['duration']}
          value={draft[which]}
          aria-label={words.fieldOf(label, name)}
          aria-invalid={fault?.fields.includes(which) || undefined}
          aria-describedby={fault === null ? undefined : `fault-${draft.piece}`}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => change({ [which]: event.currentTarget.value })}
        />
      )}
    </td>
  );
  return (
    <tr className={css['row']} data-fixed={fixed || undefined}>
      <th scope="row" className={css['piece']}>
        {name}
        {per !== 'line' && <span className={css['per']}> {per === 'person' ? words.perPerson : words.perQuestion}</span>}
        {fault !== null && <span className={css['fault']} id={`fault-${draft.piece}`} role="status">{says[fault.fault]}</span>}
      </th>
      {field('least', words.least)}
      {field('ideal', fixed ? words.fixed : words.ideal)}
      {field('most', words.most)}
    </tr>
  );
}
