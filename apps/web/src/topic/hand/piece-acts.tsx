import { Icon, type IconName } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import { MoveMenu } from './move-menu.js';
import css from './piece-acts.module.css';

export interface PieceActsProps {
  readonly piece: { readonly id: string; readonly text: string; readonly hand: 'kept' | 'pinned' | null; readonly theme: { readonly id: string } | null };
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly weigh: (does: 'keep' | 'drop' | 'pin') => void;
  readonly move: (theme: string | null) => void;
  readonly moving: boolean;
  readonly setMoving: (moving: boolean) => void;
}

const NAME_LENGTH = 60;

/** What can be done with one quote or question. */
export function PieceActs({ piece, themes, weigh, move, moving, setMoving }: PieceActsProps) {
  const { hand } = useWords();
  const name = piece.text.length > NAME_LENGTH ? `${piece.text.slice(0, NAME_LENGTH).trimEnd()}…` : piece.text;
  return (
    <div className={css['acts']} role="group" aria-label={hand.actsFor(name)}>
      <Act icon="check" label={piece.hand === 'kept' ? hand.kept : hand.keep} tone="kept" pressed={piece.hand === 'kept'} act={() => weigh('keep')} />
      <Act icon="close" label={hand.drop} act={() => weigh('drop')} />
      <Act icon="pin" label={piece.hand === 'pinned' ? hand.pinned : hand.pin} tone="pinned" pressed={piece.hand === 'pinned'} act={() => weigh('pin')} />
      <MoveMenu opened={moving} setOpened={setMoving} themes={themes} current={piece.theme?.id ?? null} name={hand.move} move={move} />
    </div>
  );
}

function Act({ icon, label, tone, pressed, act }: { readonly icon: IconName; readonly label: string; readonly tone?: string; readonly pressed?: boolean; readonly act: () => void }) {
  return (
    <button type="button" className={css['act']} data-tone={pressed ? tone : undefined} aria-pressed={pressed} onClick={act}>
      <Icon name={icon} /> {label}
    </button>
  );
}
