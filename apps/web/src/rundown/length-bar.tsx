import { clockOf, formatDuration, formatOffset, type TimedRundown } from '#rundown';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import css from './length-bar.module.css';

interface LengthBarProps {
  readonly timed: TimedRundown;
  readonly saving: boolean;
  readonly unsent: boolean;
  /** False for who only reads: nothing to save. */
  readonly shaping: boolean;
  readonly remarkCount: number;
}

/** Always in sight: how long it is, and by how much too long or too short. */
export function LengthBar({ timed, saving, unsent, shaping, remarkCount }: LengthBarProps) {
  const { rundown: words } = useWords();
  const { overSeconds } = timed;
  const fit = overSeconds === 0 ? 'fit' : overSeconds > 0 ? 'over' : 'under';
  const verdict = { fit: words.onTarget, over: words.tooLong, under: words.tooShort }[fit];
  return (
    <section className={css['bar']} aria-label={words.length}>
      <p className={css['gap']} data-fit={fit} role="status">
        {overSeconds === 0 ? <Icon name="check" size={20} /> : <b>{formatOffset(overSeconds)}</b>} <span>{verdict}</span>
      </p>
      <dl>
        <div><dt>{words.planned}</dt><dd>{formatDuration(timed.plannedSeconds)}</dd></div>
        <div><dt>{words.target}</dt><dd>{formatDuration(timed.targetSeconds)}</dd></div>
        {timed.studioSeconds !== timed.plannedSeconds && <div className={css['minor']}><dt>{words.studio}</dt><dd>{formatDuration(timed.studioSeconds)}</dd></div>}
        {timed.end !== null && <div className={css['minor']}><dt>{words.end}</dt><dd>{clockOf(timed.end)}</dd></div>}
      </dl>
      {remarkCount > 0 && <a className={css['remarks']} href="#remarques">{words.remarks} ({remarkCount})</a>}
      {shaping && <span className={css['saving']} role="status" data-unsent={unsent || undefined}>{unsent ? words.unsaved : saving ? words.saving : words.saved}</span>}
    </section>
  );
}
