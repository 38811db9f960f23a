import { typesetFrench } from '#print';
import { clockOf, formatDuration, type TimedSegment } from '#rundown';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo, useState, type KeyboardEvent } from 'react';
import { Icon } from '../look/icons.js';
import { sayWhy } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import { ConflictNote } from './conflict-note.js';
import { questionsOf, quotesOf, speakersOf, type Names } from './names.js';
import type { Conflict } from './desk-state.js';
import type { SegmentLine } from './desk-rundown.js';
import { DurationField } from './duration-field.js';
import { LOCKS, RowMenu, type RowActions } from './row-menu.js';
import { SegmentContent } from './segment-content.js';
import { SegmentPeople } from './segment-people.js';
import { TitleField } from './title-field.js';
import type { NewChange } from './use-desk.js';
import css from './segment-row.module.css';

export const rowId = (segmentId: string) => `ligne-${segmentId}`;

interface SegmentRowProps {
  readonly segment: TimedSegment;
  readonly names: Names;
  readonly count: number;
  readonly conflicts: readonly Conflict[];
  readonly by: string | undefined;
  readonly fresh: boolean;
  readonly shaping: boolean;
  readonly change: (change: NewChange) => void;
  readonly actions: RowActions;
  readonly settle: { readonly keep: (conflict: Conflict) => void; readonly yieldTo: (conflict: Conflict) => void };
}

/** One line of the rundown: moved by its handle, by Alt and arrows, or by its menu. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { segment, count, actions, shaping } = props;
  const { words: { rundown } } = useSpeech();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({ id: segment.id, disabled: !shaping });
  const title = segment.title || rundown.untitled;
  const { position } = segment.times;

  const byArrows = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && position > 0) actions.moveUp(segment.id);
    if (event.key === 'ArrowDown' && position < count - 1) actions.moveDown(segment.id);
  };
  return (
    <tr
      ref={setNodeRef}
      id={rowId(segment.id)}
      role="row"
      tabIndex={-1}
      className={css['row']}
      data-kind={segment.kind}
      data-outside={segment.outside || undefined}
      data-dragging={isDragging || undefined}
      data-fresh={props.fresh || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDown={shaping ? byArrows : undefined}
    >
      <td role="cell" className={css['handle']}>
        {shaping && <button ref={setActivatorNodeRef} {...attributes} {...listeners} type="button" className={css['grip']} aria-label={rundown.drag(title)}>
          <Icon name="grip" size={20} />
        </button>}
      </td>
      <Cells {...props} />
      <td role="cell" className={css['menu']}>
        {shaping && <RowMenu id={segment.id} title={title} first={position === 0} last={position === count - 1} locks={segment.locks} actions={actions} />}
      </td>
    </tr>
  );
});

// Apart from the row, so that dragging repaints sixty frames and not sixty contents.
const Cells = memo(function Cells({ segment, names, conflicts, by, shaping, change, settle }: SegmentRowProps) {
  const { words: { rundown, kinds }, language } = useSpeech();
  const { times } = segment;
  const start = times.start !== null ? clockOf(times.start) : times.startSeconds !== null ? formatDuration(times.startSeconds) : '–';
  const title = segment.title || rundown.untitled;
  const locked = new Intl.ListFormat(language).format(LOCKS.filter((lock) => segment.locks[lock]).map((lock) => rundown.lockNames[lock]));
  return (
    <>
      <td role="cell" className={css['number']}>{times.number}</td>
      <td role="cell" className={css['start']} data-label={rundown.columns.start}>{start}</td>
      <td role="cell" className={css['duration']} data-label={rundown.columns.duration}>
        {!shaping ? <b className={css['fixed']}>{formatDuration(segment.durationSeconds)}</b> : <DurationField shown={segment.durationSeconds} label={rundown.durationOf(title)} by={by} commit={(value, seen) => change({ does: 'edit', segmentId: segment.id, field: 'durationSeconds', value, seen })} />}
        {segment.elasticity !== null && (segment.durationSeconds < segment.elasticity.minSeconds || segment.durationSeconds > segment.elasticity.maxSeconds) && (
          <span className={css['elastic']}>{rundown.between(formatDuration(segment.elasticity.minSeconds), formatDuration(segment.elasticity.maxSeconds))}</span>
        )}
      </td>
      <td role="cell" className={css['cumulative']} data-label={rundown.columns.cumulative}>{segment.outside ? '–' : formatDuration(times.cumulativeSeconds)}</td>
      <td role="cell" className={css['segment']}>
        {!shaping ? <b className={css['fixedTitle']}>{typesetFrench(title)}</b> : <TitleField shown={segment.title} label={rundown.titleOf(times.number)} by={by} commit={(value, seen) => change({ does: 'edit', segmentId: segment.id, field: 'title', value, seen })} />}
        <div className={css['kind']}>
          <span>{kinds[segment.kind]}{segment.outside && ` · ${rundown.outside}`}</span>
          {locked !== '' && <span className={css['locked']}><Icon name="lock" size={13} /> {rundown.locked(locked)}</span>}
          <Why why={names.why.get(segment.id) ?? []} />
        </div>
        {conflicts.map((conflict) => <ConflictNote key={conflict.change.key} conflict={conflict} {...settle} />)}
      </td>
      <td role="cell" className={css['people']}><SegmentPeople speakers={speakersOf(segment, names)} /></td>
      <td role="cell" className={css['content']}><SegmentContent segment={segment} quotes={quotesOf(segment, names)} questions={questionsOf(segment, names)} /></td>
    </>
  );
});

/** On demand: the reasons this line stands where it does. */
function Why({ why }: { readonly why: SegmentLine['why'] }) {
  const { words: { rundown }, language } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css['why']} aria-expanded={open} onClick={() => setOpen(!open)}>{rundown.why}</button>
      {open && (
        <ul className={css['reasons']}>
          {why.length === 0 ? <li>{rundown.noWhy}</li> : why.map((reason, i) => <li key={i}>{sayWhy(reason, language)}</li>)}
        </ul>
      )}
    </>
  );
}
