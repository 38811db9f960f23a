import { formatDuration, programmeSeconds, type TimedSegment } from '#rundown';
import { useWords } from '../../words/words-provider.js';
import type { LineActs } from './line-acts.js';
import css from './rundown-table.module.css';

interface SelectionBarProps {
  readonly segments: readonly TimedSegment[];
  readonly acts: LineActs;
  readonly done: () => void;
}

/** What can be done with several lines at once, and how long they last together. */
export function SelectionBar({ segments, acts, done }: SelectionBarProps) {
  const { rundown, table } = useWords();
  const ids = segments.map(({ id }) => id as string);
  const act = (does: (lines: readonly string[]) => void) => () => {
    does(ids);
    done();
  };
  return (
    <div className={css['selection']} role="toolbar" aria-label={table.selection(segments.length)}>
      <b>{table.selection(segments.length)}</b> <span>{formatDuration(programmeSeconds(segments))}</span>
      <button type="button" onClick={act(acts.group)}>{table.group}</button>
      <button type="button" onClick={act(acts.merge)}>{table.merge}</button>
      <button type="button" onClick={act(acts.setAside)}>{table.setAside}</button>
      <button type="button" onClick={act(acts.remove)}>{rundown.remove}</button>
      <button type="button" onClick={done}>{table.letGo}</button>
    </div>
  );
}
