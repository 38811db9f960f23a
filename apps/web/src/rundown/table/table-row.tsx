import { typesetFrench } from '#print';
import { formatDuration, type HouseColumn, type LocalStart, type SegmentGroup, type TimedSegment } from '#rundown';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { memo, useRef, useState, type MouseEvent } from 'react';
import { Icon } from '../../look/icons.js';
import type { Named } from '../../presence/people.js';
import { PeopleOn } from '../../presence/people-here.js';
import { sayWhy } from '../../words/say-facts.js';
import { useSpeech } from '../../words/words-provider.js';
import { readCell } from '../cell.js';
import { ConflictNote } from '../conflict-note.js';
import type { Conflict } from '../desk-state.js';
import { LineNumber } from '../line-number.js';
import { questionsOf, quotesOf, speakersOf, type Names } from '../names.js';
import { SegmentContent } from '../segment-content.js';
import { SegmentPeople } from '../segment-people.js';
import type { NewChange } from '../use-desk.js';
import { CellEditor } from './cell-editor.js';
import { isWritable, type TableColumn } from './columns.js';
import { LOCKS, type LineActs } from './line-acts.js';
import { LineMenu } from './line-menu.js';
import { cellText, readCellText } from './read-cell-text.js';
import { rowId } from './row-id.js';
import css from './table-row.module.css';

interface TableRowProps {
  readonly row: number;
  readonly segment: TimedSegment;
  readonly names: Names;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  /** The group that begins with this line. */
  readonly group: SegmentGroup | null;
  readonly grouped: boolean;
  readonly active: number | null;
  readonly editing: { readonly text: string | null } | null;
  /** First and last selected column; −1: none. */
  readonly from: number;
  readonly to: number;
  readonly conflicts: readonly Conflict[];
  readonly by: string | undefined;
  readonly fresh: boolean;
  /** Who else is on the cells of the line, by column. */
  readonly here: ReadonlyMap<string, readonly Named[]>;
  readonly note: string;
  readonly start: LocalStart | null;
  readonly shaping: boolean;
  readonly mine: ReadonlySet<string> | null;
  readonly change: (change: NewChange) => void;
  readonly notePrivately: (segmentId: string, text: string) => void;
  readonly preview: (typed: { readonly segmentId: string; readonly seconds: number } | null) => void;
  readonly acts: LineActs;
  readonly settle: { readonly keep: (conflict: Conflict) => void; readonly yieldTo: (conflict: Conflict) => void };
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly pick: (row: number, column: number, extend: boolean) => void;
  readonly write: (row: number, column: number) => void;
  readonly written: (by: 'Enter' | 'Tab' | null, shift: boolean) => void;
  readonly moveBy: (row: number, by: number) => void;
}

/** One line of the rundown. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, segment, columns, count, group, shaping, acts } = props;
  const { words: { rundown, table } } = useSpeech();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({ id: segment.id, disabled: !shaping });
  const title = segment.title || rundown.untitled;
  return (
    <tr
      ref={(element) => {
        setNodeRef(element);
        props.measure?.(element);
      }}
      id={rowId(segment.id)}
      data-index={row}
      role="row"
      aria-rowindex={row + 2}
      tabIndex={-1}
      className={css['row']}
      data-kind={segment.kind}
      data-outside={segment.outside || undefined}
      data-skipped={segment.skipped ?? undefined}
      data-colour={segment.colour ?? undefined}
      data-grouped={props.grouped || undefined}
      data-group-start={group !== null || undefined}
      data-dragging={isDragging || undefined}
      data-fresh={props.fresh || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {shaping && (
        <td role="gridcell" className={css['handle']}>
          <button ref={setActivatorNodeRef} {...attributes} {...listeners} tabIndex={props.active === null ? -1 : 0} type="button" className={css['grip']} aria-label={rundown.drag(title)} data-tour={row === 0 ? 'move' : undefined}>
            <Icon name="grip" size={20} />
          </button>
        </td>
      )}
      {columns.map((column, index) => (
        <Cell
          key={column.id}
          {...props}
          column={column}
          index={index}
          isActive={props.active === index}
          isSelected={index >= props.from && index <= props.to}
          writing={props.active === index ? props.editing : null}
          heading={column.id === 'segment' && group !== null ? table.groupOf(group.title, group.budgetSeconds === null ? '' : formatDuration(group.budgetSeconds)) : null}
        />
      ))}
      {shaping && (
        <td role="gridcell" className={css['menu']}>
          <LineMenu segment={segment} title={title} first={row === 0} last={row === count - 1} acts={acts} moveBy={(by) => props.moveBy(row, by)} />
        </td>
      )}
    </tr>
  );
});

const NOBODY_ELSE: readonly Named[] = [];

interface CellProps extends TableRowProps {
  readonly column: TableColumn;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly writing: { readonly text: string | null } | null;
  readonly heading: string | null;
}

function Cell(props: CellProps) {
  const { row, index, column, segment, isActive, isSelected, writing, shaping, heading } = props;
  const { words: { columns: { names: headings } } } = useSpeech();
  const writable = isWritable(column, shaping, props.mine);
  // Pressing the mouse makes the cell active before the click comes: only one that was active already is written in.
  const wasActive = useRef(false);
  const onClick = (event: MouseEvent) => {
    // Buttons and links in a cell do their own; text that is being selected is left alone.
    if (event.target instanceof Element && event.target.closest('button, a, input, textarea, summary') !== null) return;
    if (wasActive.current && !event.shiftKey && writable && writing === null && (getSelection()?.isCollapsed ?? true)) props.write(row, index);
    else props.pick(row, index, event.shiftKey);
  };
  const fixed = column.id === 'start' && Boolean(segment.hardStart);
  return (
    <td
      role="gridcell"
      data-cell={`${row}-${index}`}
      data-column={column.id}
      data-tour={row === 0 && column.id === 'duration' ? 'duration' : undefined}
      data-fixed={fixed || undefined}
      data-writing={writing !== null || undefined}
      className={css[column.title === null ? column.id : 'own']}
      data-label={column.title ?? headings[column.id as HouseColumn]}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive || isSelected}
      onMouseDown={(event) => {
        wasActive.current = isActive;
        // Shift stretches the selection of cells, not of their text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={onClick}
      onDoubleClick={writable ? () => props.write(row, index) : undefined}
      onFocus={() => { if (!isActive) props.pick(row, index, false); }}
    >
      <PeopleOn people={props.here.get(column.id) ?? NOBODY_ELSE} />
      {heading !== null && <span className={css['heading']}>{heading}</span>}
      {writing !== null && writable ? <Editor {...props} text={writing.text} /> : <CellView {...props} />}
      {column.id === 'segment' && <Below {...props} />}
    </td>
  );
}

/** What a cell shows while nobody writes there. */
const CellView = memo(function CellView({ column, segment, names, note }: CellProps) {
  const { words: { rundown, table } } = useSpeech();
  switch (column.id) {
    case 'segment':
      return <b className={css['title']}>{typesetFrench(segment.title || rundown.untitled)}</b>;
    case 'duration':
      return (
        <>
          <b className={css['seconds']}>{formatDuration(segment.durationSeconds)}</b>
          {isOutOfRoom(segment) && <span className={css['elastic']}>{rundown.between(formatDuration(segment.elasticity!.minSeconds), formatDuration(segment.elasticity!.maxSeconds))}</span>}
        </>
      );
    case 'start':
      return segment.hardStart
        ? <span className={css['hardStart']}>{cellText(segment, column) || '–'}<span className={css['hardStartWord']}> {table.hardStart}</span></span>
        : <>{cellText(segment, column) || '–'}</>;
    case 'speakers':
      return <SegmentPeople speakers={speakersOf(segment, names)} />;
    case 'content':
      return <SegmentContent segment={segment} quotes={quotesOf(segment, names)} questions={questionsOf(segment, names)} />;
    case 'privateNotes':
      return <span className={css['prose']}>{note}</span>;
    case 'number':
      return <LineNumber number={segment.times.number} />;
    case 'back': case 'cumulative':
      return <>{cellText(segment, column) || '–'}</>;
    default:
      return <span className={css['prose']}>{typesetFrench(cellText(segment, column))}</span>;
  }
});

const isOutOfRoom = ({ elasticity, durationSeconds }: TimedSegment): boolean => elasticity !== null && (durationSeconds < elasticity.minSeconds || durationSeconds > elasticity.maxSeconds);

function Editor({ column, segment, start, by, note, text, change, notePrivately, preview, written }: CellProps & { readonly text: string | null }) {
  const { words: { rundown, table, columns: { names: headings } } } = useSpeech();
  const title = segment.title || rundown.untitled;
  const { field, writing } = column;
  const heading = column.title ?? headings[column.id as HouseColumn];
  if (writing === 'private') {
    return <CellEditor shown={note} first={text} lines label={table.cellOf(heading, title)} by={undefined} read={(typed) => typed} write={(value) => value} commit={(value) => notePrivately(segment.id, value)} done={written} wrong="" />;
  }
  if (field === null || writing === null) return null;
  const shown = readCell(segment, field);
  const label = column.id === 'segment' ? rundown.titleOf(segment.times.number) : column.id === 'duration' ? rundown.durationOf(title) : table.cellOf(heading, title);
  return (
    <CellEditor
      shown={shown}
      first={text}
      lines={writing === 'text'}
      label={label}
      by={by}
      wrong={writing === 'duration' ? rundown.durationWrong : writing === 'start' ? table.startWrong : rundown.titleWrong}
      write={(value) => (writing === 'start' && !segment.hardStart ? '' : cellText({ ...segment, ...(typeof value === 'string' && field in segment ? { [field]: value } : {}) } as TimedSegment, column))}
      read={(typed) => (column.id === 'segment' && typed.trim() === '' ? undefined : readCellText(typed, column, start))}
      typed={writing === 'duration' ? (value) => preview(typeof value === 'number' ? { segmentId: segment.id, seconds: value } : null) : undefined}
      commit={(value, seen) => change({ does: 'edit', segmentId: segment.id, field, value, seen })}
      done={written}
    />
  );
}

/** Under a title: the kind, what is held, why it is there, and what somebody else wrote meanwhile. */
function Below({ row, segment, names, conflicts, settle }: CellProps) {
  const { words: { rundown, kinds, table }, language } = useSpeech();
  const locked = new Intl.ListFormat(language).format(LOCKS.filter((lock) => segment.locks[lock]).map((lock) => rundown.lockNames[lock]));
  return (
    <>
      <div className={css['kind']}>
        <span>{kinds[segment.kind]}{segment.outside && ` · ${rundown.outside}`}{segment.skipped && ` · ${table.skipped[segment.skipped]}`}</span>
        {segment.colour && <span className={css['colour']}>{table.colours[segment.colour]}</span>}
        {locked !== '' && <span className={css['locked']}><Icon name="lock" size={13} /> {rundown.locked(locked)}</span>}
        <Why why={names.why.get(segment.id) ?? []} tour={row === 0} />
      </div>
      {conflicts.map((conflict) => <ConflictNote key={conflict.change.key} conflict={conflict} {...settle} />)}
    </>
  );
}

/** On demand: the reasons this line stands where it does. */
function Why({ why, tour }: { readonly why: Names['why'] extends ReadonlyMap<string, infer Reasons> ? Reasons : never; readonly tour: boolean }) {
  const { words: { rundown }, language } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css['why']} tabIndex={-1} data-tour={tour ? 'why' : undefined} aria-expanded={open} onClick={() => setOpen(!open)}>{rundown.why}</button>
      {open && (
        <ul className={css['reasons']}>
          {why.length === 0 ? <li>{rundown.noWhy}</li> : why.map((reason, i) => <li key={i}>{sayWhy(reason, language)}</li>)}
        </ul>
      )}
    </>
  );
}
