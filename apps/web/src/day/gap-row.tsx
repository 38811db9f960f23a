import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import { sayMinutes } from './say-minutes.js';
import css from './place-board.module.css';

interface GapRowProps {
  /** Room before the next show, in seconds; negative where it begins before the last has ended. */
  readonly room: number;
  readonly changeoverSeconds: number;
  /** Opens a show in it; null where nobody may. */
  readonly open: { readonly label: string; readonly act: () => void } | null;
}

/** Room beyond the changeover that is told as free: enough for a show of its own. */
export const FREE_SECONDS = 1800;

/** What lies between two shows of one place. */
export function GapRow({ room, changeoverSeconds, open }: GapRowProps) {
  const { day: words } = useWords();
  const free = room - changeoverSeconds;
  const minutes = sayMinutes(Math.abs(room), words);
  const sentence = room < 0 ? words.overlapping(minutes) : free < 0 ? words.gapShort(minutes) : free >= FREE_SECONDS ? words.free(minutes) : words.gap(minutes);
  return (
    <li className={css['gap']} data-bad={free < 0 || undefined}>
      <span>{sentence}</span>
      {open !== null && free >= FREE_SECONDS && <button type="button" className={css['open']} onClick={open.act}><Icon name="plus" /> {open.label}</button>}
    </li>
  );
}
