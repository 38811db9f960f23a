import { formatDuration, type SegmentLocks, type TimedRundown } from '#rundown';
import { DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent, type Modifier } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button, Modal, VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useWords } from '../words/words-provider.js';
import { AddSegmentDialog } from './add-segment-dialog.js';
import type { DeskRundown } from './desk-rundown.js';
import type { Conflict, Told } from './desk-state.js';
import { nearestLine } from './nearest-line.js';
import { SegmentRow } from './segment-row.js';
import { tellMoves } from './tell-moves.js';
import type { NewChange } from './use-desk.js';
import css from './running-order.module.css';

interface RunningOrderProps {
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
  readonly conflicts: readonly Conflict[];
  readonly lastBy: Readonly<Record<string, string>>;
  readonly told: Told | null;
  readonly change: (change: NewChange) => void;
  /** Told when somebody begins to write in a line or to drag one, and when they are done. */
  readonly touch: (on: boolean) => void;
  readonly settle: { readonly keep: (conflict: Conflict) => void; readonly yieldTo: (conflict: Conflict) => void };
  /** False for who only reads. */
  readonly shaping: boolean;
  /** Where a line is being added: after this one, null at the head, undefined when none is. */
  readonly adding: string | null | undefined;
  readonly setAdding: (after: string | null | undefined) => void;
}

const upAndDownOnly: Modifier = ({ transform }) => ({ ...transform, x: 0 });
const NO_CONFLICT: readonly Conflict[] = [];

/** The rundown as a table: every line edited in place and moved by mouse, finger or keyboard. */
export function RunningOrder({ desk, timed, conflicts, lastBy, told, change, touch, settle, shaping, adding, setAdding }: RunningOrderProps) {
  const { rundown: words, app } = useWords();
  const [removing, setRemoving] = useState<string>();
  const [said, setSaid] = useState('');
  const { segments } = timed;
  const latest = useRef(segments);
  latest.current = segments;
  const ids = useMemo(() => segments.map(({ id }) => id as string), [segments]);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, keyboardCodes: { start: ['Space', 'Enter'], cancel: ['Escape'], end: ['Space', 'Enter', 'Tab'] } }),
  );
  const telling = useMemo(() => tellMoves(words, () => latest.current), [words]);

  /** Moves the line at one position to another, both in today's order. */
  const move = (from: number, to: number) => {
    const moved = latest.current[from];
    if (moved === undefined || to < 0 || to >= latest.current.length || from === to) return;
    const rest = latest.current.filter((segment) => segment !== moved);
    change({ does: 'move', segmentIds: [moved.id], to: { after: rest[to - 1]?.id ?? null } });
    setSaid(words.dropped(moved.title || words.untitled, to + 1, latest.current.length));
  };
  const moveRef = useRef(move);
  moveRef.current = move;
  const changeRef = useRef(change);
  changeRef.current = change;
  const at = (id: string) => latest.current.findIndex((segment) => segment.id === id);
  const actions = useMemo(
    () => ({
      moveUp: (id: string) => moveRef.current(at(id), at(id) - 1),
      moveDown: (id: string) => moveRef.current(at(id), at(id) + 1),
      addAfter: setAdding,
      remove: setRemoving,
      lock: (id: string, lock: keyof SegmentLocks, on: boolean) => changeRef.current({ does: 'edit', segmentId: id, field: `lock:${lock}`, value: on, seen: !on }),
    }),
    [setAdding],
  );
  const dragEnd = ({ active, over }: DragEndEvent) => {
    touch(false);
    if (over !== null) move(at(String(active.id)), at(String(over.id)));
  };
  const leaving = segments.find(({ id }) => id === removing);

  return (
    <div className={css['holder']} onInput={() => touch(true)} onBlur={() => touch(false)}>
      <DndContext sensors={sensors} collisionDetection={nearestLine} modifiers={[upAndDownOnly]} onDragStart={() => touch(true)} onDragCancel={() => touch(false)} onDragEnd={dragEnd} accessibility={telling}>
        <table role="table" className={css['table']}>
          <caption><VisuallyHidden>{shaping ? words.caption : words.captionToRead}</VisuallyHidden></caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className={css['handle']}><VisuallyHidden>{words.columns.actions}</VisuallyHidden></th>
              {(['number', 'start', 'duration', 'cumulative', 'segment', 'speakers', 'content'] as const).map((column) => (
                <th key={column} role="columnheader" scope="col" className={css[column]}>{words.columns[column]}</th>
              ))}
              <th role="columnheader" scope="col" className={css['menu']}><VisuallyHidden>{words.columns.actions}</VisuallyHidden></th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <SortableContext items={ids} strategy={verticalListSortingStrategy}>
              {segments.map((segment) => {
                const own = conflicts.filter((conflict) => conflict.change.segmentId === segment.id);
                return (
                  <SegmentRow
                    key={segment.id}
                    segment={segment}
                    names={desk.names}
                    count={segments.length}
                    conflicts={own.length === 0 ? NO_CONFLICT : own}
                    by={lastBy[segment.id]}
                    fresh={told?.segmentId === segment.id}
                    shaping={shaping}
                    change={change}
                    actions={actions}
                    settle={settle}
                  />
                );
              })}
            </SortableContext>
          </tbody>
        </table>
      </DndContext>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {adding !== undefined && <AddSegmentDialog after={segments.find(({ id }) => id === adding)} close={() => setAdding(undefined)} add={(made) => change({ does: 'add', segmentId: crypto.randomUUID(), to: { after: adding }, ...made })} />}
      <Modal opened={leaving !== undefined} onClose={() => setRemoving(undefined)} title={leaving && words.removeTitle(leaving.title || words.untitled)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
        {leaving && (
          <div className={css['dialog']}>
            <p>{words.removeBody(formatDuration(leaving.durationSeconds))}</p>
            <div className={css['buttons']}>
              <Button data-autofocus onClick={() => { change({ does: 'remove', segmentIds: [leaving.id] }); setRemoving(undefined); }}>{words.remove}</Button>
              <Button variant="subtle" onClick={() => setRemoving(undefined)}>{app.cancel}</Button>
            </div>
          </div>
        )}
      </Modal>
    </div>
  );
}
