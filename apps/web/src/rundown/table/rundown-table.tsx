import type { HouseColumn, TimedRundown } from '#rundown';
import { DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent, type Modifier } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { VisuallyHidden } from '@mantine/core';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words-provider.js';
import type { Conflict, Told } from '../desk-state.js';
import type { DeskRundown } from '../desk-rundown.js';
import { nearestLine } from '../nearest-line.js';
import { tellMoves } from '../tell-moves.js';
import type { Presence } from '../../presence/use-presence.js';
import type { NewChange } from '../use-desk.js';
import { readTable, spreadMerged, writeTable } from './clipboard.js';
import { isWritable, type TableColumn } from './columns.js';
import { afterWriting, FIRST_CELL, moveTo, rangeOf, stepGrid, type Grid } from './grid.js';
import { copyCells, emptyCells, pasteCells, type PastedCells } from './paste-cells.js';
import { cellText } from './read-cell-text.js';
import type { LineActs } from './line-acts.js';
import { SelectionBar } from './selection-bar.js';
import { TableRow } from './table-row.js';
import css from './rundown-table.module.css';

/** Above this many lines only those in sight are in the page; below, the browser's own search and print find them all. */
const MOST_WHOLE = 80;
const GUESSED_HEIGHT = 96;

interface RundownTableProps {
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
  readonly columns: readonly TableColumn[];
  readonly conflicts: readonly Conflict[];
  readonly lastBy: Readonly<Record<string, string>>;
  readonly told: Told | null;
  readonly privateNotes: ReadonlyMap<string, string>;
  readonly change: (change: NewChange) => void;
  readonly notePrivately: (segmentId: string, text: string) => void;
  /** What is being typed as a duration, so that the times below follow at once; null when it is no duration, or no more. */
  readonly preview: (typed: { readonly segmentId: string; readonly seconds: number } | null) => void;
  /** Told when somebody begins to write in a line or to drag one, and when they are done. */
  readonly touch: (on: boolean) => void;
  readonly settle: { readonly keep: (conflict: Conflict) => void; readonly yieldTo: (conflict: Conflict) => void };
  readonly acts: LineActs;
  readonly presence: Pick<Presence, 'on' | 'goTo'>;
  readonly pasted: (pasted: PastedCells) => void;
  /** False for who does not shape: lines stay where they are. */
  readonly shaping: boolean;
  /** The columns that may be written in, by their names in a team; null: all. */
  readonly mine: ReadonlySet<string> | null;
}

const upAndDownOnly: Modifier = ({ transform }) => ({ ...transform, x: 0 });
const NO_CONFLICT: readonly Conflict[] = [];

/** The rundown as a grid of cells: gone through and written in by keyboard alone, or by mouse and finger; lines move by their handle. */
export function RundownTable(props: RundownTableProps) {
  const { desk, timed, columns, conflicts, lastBy, told, privateNotes, change, touch, settle, acts, shaping } = props;
  const { rundown: words, table, columns: { names } } = useWords();
  const { segments } = timed;
  const [grid, setGrid] = useState<Grid>(FIRST_CELL);
  const [said, setSaid] = useState('');
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef({ grid, segments, columns, props });
  latest.current = { grid, segments, columns, props };
  const size = { rows: segments.length, columns: columns.length };
  useSameLine(grid, setGrid, segments);
  // A line may have gone meanwhile, or a column been hidden.
  const { active } = moveTo(grid, grid.active, false, size);
  const range = grid.anchor === null ? null : rangeOf(grid);
  const mayWrite = shaping || (props.mine?.size ?? 0) > 0;

  const ids = useMemo(() => segments.map(({ id }) => id as string), [segments]);
  const lines = useShownLines(holder, segments.length, grid.editing === null ? null : active.row);
  useFocusFollows(holder, active, grid.editing !== null, lines.show);

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, keyboardCodes: { start: ['Space', 'Enter'], cancel: ['Escape'], end: ['Space', 'Enter', 'Tab'] } }),
  );
  const telling = useMemo(() => tellMoves(words, () => latest.current.segments), [words]);

  /** Moves the selected lines, or one, to another place, both in today's order. */
  const moveLines = useCallback((rows: { readonly top: number; readonly bottom: number }, to: number) => {
    const { segments: order, props: { change: make } } = latest.current;
    const moved = order.slice(rows.top, rows.bottom + 1);
    const rest = order.filter((segment) => !moved.includes(segment));
    if (to < 0 || to > rest.length || moved.length === 0) return;
    make({ does: 'move', segmentIds: moved.map(({ id }) => id), to: { after: rest[to - 1]?.id ?? null } });
    setSaid(words.dropped(moved[0]!.title || words.untitled, to + 1, order.length));
    setGrid((before) => {
      const by = to - rows.top;
      return { ...before, active: { ...before.active, row: before.active.row + by }, anchor: before.anchor && { ...before.anchor, row: before.anchor.row + by } };
    });
  }, [words]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (grid.editing !== null || !(event.target instanceof Element) || event.target.closest('[data-cell]') === null) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const selected = rangeOf(grid);
    if (shaping && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      return moveLines(selected, selected.top + (event.key === 'ArrowUp' ? -1 : 1));
    }
    if (mayWrite && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      const cells = emptyCells(segments.slice(selected.top, selected.bottom + 1), columns.slice(selected.left, selected.right + 1).filter((column) => isWritable(column, shaping, props.mine)));
      return cells.length > 0 ? change({ does: 'cells', cells, added: [] }) : undefined;
    }
    if (shaping && ctrl && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      const line = segments[active.row];
      return line && change({ does: 'duplicate', segmentId: line.id, copyId: crypto.randomUUID() });
    }
    // The buttons of a line keep Enter and space for themselves.
    if (event.target.closest('button, a, summary') !== null && (event.key === 'Enter' || event.key === ' ')) return;
    const next = stepGrid({ ...grid, active }, { key: event.key, shift: event.shiftKey, ctrl, alt: event.altKey }, { ...size, writable: (column) => isWritable(columns[column], shaping, props.mine) });
    if (next === null) return;
    event.preventDefault();
    if (next.editing !== null && columns[next.active.column]?.writing === 'people') {
      const line = segments[next.active.row];
      return line && acts.seat(line.id);
    }
    setGrid(next);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (grid.editing !== null || !inCell(event.target)) return;
    event.preventDefault();
    const { top, bottom, left, right } = rangeOf(grid);
    event.clipboardData.setData('text/plain', writeTable(copyCells(segments.slice(top, bottom + 1), columns.slice(left, right + 1), cellText)));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (grid.editing !== null || !mayWrite || !inCell(event.target)) return;
    event.preventDefault();
    const { top, bottom, left, right } = rangeOf(grid);
    const matrix = readHtmlTable(event.clipboardData.getData('text/html')) ?? readTable(event.clipboardData.getData('text/plain'));
    const read = pasteCells(matrix, { row: top, column: left }, { rows: bottom - top + 1, columns: right - left + 1 }, segments, columns.map((column) => (isWritable(column, shaping, props.mine) ? column : { ...column, field: null })), desk.rundown.start, () => crypto.randomUUID());
    const pasted = shaping ? read : { ...read, added: [] };
    if (pasted.cells.length > 0 || pasted.added.length > 0) change({ does: 'cells', cells: pasted.cells, added: pasted.added });
    props.pasted(pasted);
  };

  const rowProps = useMemo(() => ({
    pick: (row: number, column: number, extend: boolean) => setGrid((before) => (before.editing !== null && before.active.row === row && before.active.column === column ? before : moveTo(before, { row, column }, extend, { rows: latest.current.segments.length, columns: latest.current.columns.length }))),
    write: (row: number, column: number) => {
      const { segments: order, columns: shown, props: { acts: does } } = latest.current;
      if (shown[column]?.writing === 'people') return does.seat(order[row]!.id);
      setGrid({ active: { row, column }, anchor: null, editing: { text: null } });
    },
    written: (by: 'Enter' | 'Tab' | null, shift: boolean) => setGrid((before) => (by === null ? { ...before, editing: null } : afterWriting(before, by, shift, { rows: latest.current.segments.length, columns: latest.current.columns.length }))),
    moveBy: (row: number, by: number) => moveLines({ top: row, bottom: row }, row + by),
  }), [moveLines]);

  const writing = grid.editing !== null;
  const [on, within] = [segments[active.row]?.id ?? null, columns[active.column]?.id ?? null];
  const { goTo } = props.presence;
  const [inside, setInside] = useState(false);
  useEffect(() => goTo(inside && on !== null && within !== null ? { segmentId: on, column: within } : null), [goTo, inside, on, within]);
  useEffect(() => latest.current.props.touch(writing), [writing]);

  const dragEnd = ({ active: dragged, over }: DragEndEvent) => {
    touch(false);
    const [from, to] = [ids.indexOf(String(dragged.id)), over === null ? -1 : ids.indexOf(String(over.id))];
    if (from === -1 || to === -1 || from === to) return;
    moveLines({ top: from, bottom: from }, to);
  };
  const selectedRows = range === null || range.top === range.bottom ? [] : segments.slice(range.top, range.bottom + 1);

  return (
    <div ref={holder} className={css['holder']}>
      {shaping && selectedRows.length > 1 && <SelectionBar segments={selectedRows} acts={acts} done={() => setGrid((before) => ({ ...before, anchor: null }))} />}
      <DndContext sensors={sensors} collisionDetection={nearestLine} modifiers={[upAndDownOnly]} onDragStart={() => touch(true)} onDragCancel={() => touch(false)} onDragEnd={dragEnd} accessibility={telling}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are gone through and written in is a grid */}
        <table role="grid" onFocus={() => setInside(true)} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setInside(false); }} onKeyDown={onKeyDown} onCopy={onCopy} onPaste={onPaste} className={css['table']} aria-rowcount={segments.length + 1} aria-multiselectable="true" aria-readonly={!mayWrite || undefined}>
          <caption><VisuallyHidden>{shaping ? table.caption : words.captionToRead}</VisuallyHidden></caption>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex={1}>
              {shaping && <th role="columnheader" scope="col" className={css['handle']}><VisuallyHidden>{words.columns.actions}</VisuallyHidden></th>}
              {columns.map((column) => <th key={column.id} role="columnheader" scope="col" className={css[column.title === null ? column.id : 'own']} style={column.width === null ? undefined : { width: column.width }}>{column.title ?? names[column.id as HouseColumn]}</th>)}
              {shaping && <th role="columnheader" scope="col" className={css['menu']}><VisuallyHidden>{words.columns.actions}</VisuallyHidden></th>}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.above > 0 && <tr role="presentation" aria-hidden="true" style={{ height: lines.above }} />}
            <SortableContext items={ids} strategy={verticalListSortingStrategy}>
              {lines.shown.map((row) => {
                const segment = segments[row];
                if (segment === undefined) return null;
                const own = conflicts.filter(({ change: { segmentId }, gone }) => !gone && segmentId === segment.id);
                const group = desk.rundown.groups?.find(({ id }) => id === segment.group);
                return (
                  <TableRow
                    key={segment.id}
                    row={row}
                    segment={segment}
                    names={desk.names}
                    columns={columns}
                    count={segments.length}
                    group={group !== undefined && segments[row - 1]?.group !== segment.group ? group : null}
                    grouped={group !== undefined}
                    active={active.row === row ? active.column : null}
                    editing={active.row === row ? grid.editing : null}
                    from={range !== null && row >= range.top && row <= range.bottom ? range.left : -1}
                    to={range !== null && row >= range.top && row <= range.bottom ? range.right : -1}
                    conflicts={own.length === 0 ? NO_CONFLICT : own}
                    by={lastBy[segment.id]}
                    fresh={told?.segmentId === segment.id}
                    here={props.presence.on(segment.id)}
                    note={privateNotes.get(segment.id) ?? ''}
                    start={desk.rundown.start}
                    shaping={shaping}
                    mine={props.mine}
                    change={change}
                    notePrivately={props.notePrivately}
                    preview={props.preview}
                    acts={acts}
                    settle={settle}
                    measure={lines.measure}
                    {...rowProps}
                  />
                );
              })}
            </SortableContext>
            {lines.below > 0 && <tr role="presentation" aria-hidden="true" style={{ height: lines.below }} />}
          </tbody>
        </table>
      </DndContext>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

/** Others put in, move and remove lines while one is in the table: the active cell, and what is written in it, stay with their line. */
function useSameLine(grid: Grid, setGrid: (next: Grid) => void, segments: readonly { readonly id: string }[]): void {
  const at = useRef<{ readonly grid: Grid; readonly line: string | undefined }>({ grid, line: undefined });
  if (at.current.grid !== grid || at.current.line === undefined) at.current = { grid, line: segments[grid.active.row]?.id };
  const { line } = at.current;
  if (line === undefined || segments[grid.active.row]?.id === line) return;
  const row = segments.findIndex(({ id }) => id === line);
  const by = row - grid.active.row;
  const next = row === -1 ? { ...grid, editing: null } : { ...grid, active: { ...grid.active, row }, anchor: grid.anchor && { ...grid.anchor, row: Math.max(0, grid.anchor.row + by) } };
  at.current = { grid: next, line: row === -1 ? undefined : line };
  // Before anything of this round is shown: an editor would open in another line otherwise.
  setGrid(next);
}

const inCell = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-cell]') !== null;

/** The lines that are in the page, and the room left for those above and below. The line written in stays, wherever one scrolls. */
function useShownLines(holder: React.RefObject<HTMLDivElement | null>, count: number, kept: number | null) {
  const whole = count <= MOST_WHOLE;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useWindowVirtualizer({
    count: whole ? 0 : count,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 8,
    scrollMargin: holder.current?.offsetTop ?? 0,
    getItemKey: (index) => index,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return kept === null || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
    },
  });
  if (whole) return { shown: Array.from({ length: count }, (_, row) => row), above: 0, below: 0, measure: undefined, show: showNothing };
  const items = virtual.getVirtualItems();
  const margin = virtual.options.scrollMargin;
  const inSight = items.filter(({ index }) => index !== kept || (index >= (virtual.range?.startIndex ?? 0) - 8 && index <= (virtual.range?.endIndex ?? 0) + 8));
  return {
    shown: items.map(({ index }) => index),
    above: Math.max(0, (inSight[0]?.start ?? margin) - margin),
    below: Math.max(0, virtual.getTotalSize() - ((inSight.at(-1)?.end ?? margin) - margin)),
    measure: virtual.measureElement,
    show: (row: number) => virtual.scrollToIndex(row, { align: 'auto' }),
  };
}
const showNothing = () => undefined;

/** The active cell has the focus for as long as the table has it. */
function useFocusFollows(holder: React.RefObject<HTMLDivElement | null>, { row, column }: { readonly row: number; readonly column: number }, editing: boolean, show: (row: number) => void) {
  const before = useRef({ row, column, editing });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { row, column, editing };
    if (was.row === row && was.column === column && was.editing === editing) return;
    const inside = holder.current?.contains(document.activeElement) === true || (was.editing && document.activeElement === document.body);
    if (editing || !inside) return;
    const find = () => holder.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);
    const cell = find();
    // A button in the cell keeps the focus it was given.
    if (cell?.contains(document.activeElement)) return;
    if (cell) return cell.focus();
    show(row);
    requestAnimationFrame(() => find()?.focus());
  });
}

/** The first table of an HTML clipboard; null where there is none. Nothing of it is put into the page. */
function readHtmlTable(html: string): ReturnType<typeof readTable> | null {
  if (!html.includes('<table')) return null;
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelector('table')?.rows;
  if (rows === undefined || rows.length === 0) return null;
  return spreadMerged([...rows].map((line) => [...line.cells].map((cell) => ({ text: (cell.textContent ?? '').trim(), columns: cell.colSpan, rows: cell.rowSpan }))));
}

