import type { MatterTarget, TimedRundown } from '#rundown';
import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors, type DragStartEvent } from '@dnd-kit/core';
import { NativeSelect, TextInput, VisuallyHidden } from '@mantine/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { DeskMatterDocument } from '../operations/matter.js';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import type { NewChange } from '../rundown/use-desk.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { lineUnder } from './line-under.js';
import { SHELVES, usedIn, type Shelf, type Taken } from './list-matter.js';
import { MatterShelf } from './matter-shelf.js';
import type { LineChoice } from './place-menu.js';
import { useActiveLine } from './use-active-line.js';
import { putMatter, targetOn } from './put-matter.js';
import '@mantine/core/styles/Input.css';
import css from './matter-drawer.module.css';

export interface MatterDrawerProps {
  readonly topicId: string;
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
  readonly change: (change: NewChange) => void;
  /** Told when somebody begins to drag, and when they are done. */
  readonly touch: (on: boolean) => void;
  readonly close: () => void;
}

/** What the topic offers, beside the rundown: searched, and put into its lines by mouse, finger or keyboard. */
export default function MatterDrawer({ topicId, desk, timed, change, touch, close }: MatterDrawerProps) {
  const { matterDrawer: words, rundown } = useWords();
  const [{ data, error }, again] = useQuery({ query: DeskMatterDocument, variables: { id: topicId }, requestPolicy: 'cache-and-network' });
  const [shelf, setShelf] = useState<Shelf>('quotes');
  const [search, setSearch] = useState('');
  const [themeId, setThemeId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const deferred = useDeferredValue(search);
  const narrowed = useMemo(() => ({ search: deferred, themeId }), [deferred, themeId]);
  const used = useMemo(() => usedIn(desk.rundown, desk.names.people), [desk.rundown, desk.names.people]);
  const lines = useMemo(() => timed.segments.map(({ id, title, times }): LineChoice => ({ id, number: times.number, title: title || rundown.untitled })), [timed, rundown]);
  const activeLine = useActiveLine();
  const active = lines.find(({ id }) => id === activeLine) ?? null;
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Also where the focus is nowhere, as after a menu: never while somebody is in the rundown.
    const leave = (event: KeyboardEvent) => {
      const here = document.activeElement === document.body || box.current?.contains(document.activeElement);
      if (event.key === 'Escape' && !event.defaultPrevented && here) close();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [close]);

  const latest = useRef({ desk, lines });
  latest.current = { desk, lines };
  const put = useCallback((taken: Taken, target: MatterTarget, name: string) => {
    const made = putMatter(latest.current.desk.rundown, target, taken);
    const numberOf = (id: string | null) => latest.current.lines.find((line) => line.id === id)?.number ?? '';
    if (made === null) return setSaid('onto' in target ? words.already(numberOf(target.onto)) : '');
    change(made);
    setSaid('onto' in target ? words.put(name, numberOf(target.onto)) : words.made(name));
  }, [change, words]);

  const offer = data?.topic;
  return (
    <aside ref={box} className={css['drawer']} aria-label={words.title}>
      <header className={css['head']}>
        <h2>{words.title}</h2>
        <button type="button" className={css['close']} aria-label={words.close} onClick={close}><Icon name="close" /></button>
      </header>
      <div role="search" className={css['search']}>
        <TextInput ref={field} type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        {offer && offer.themes.length > 0 && <NativeSelect aria-label={words.theme} value={themeId ?? ''} onChange={(event) => setThemeId(event.currentTarget.value || null)} data={[{ value: '', label: words.allThemes }, ...offer.themes.map(({ id, label }) => ({ value: id, label }))]} />}
      </div>
      <div role="group" aria-label={words.shelvesLabel} className={css['shelves']}>
        {SHELVES.map((one) => <button key={one} type="button" aria-pressed={one === shelf} onClick={() => setShelf(one)}>{words.shelves[one]}</button>)}
      </div>
      <p className={css['hint']}>{words.hint}</p>
      <div className={css['matter']}>
        {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
        {!offer && !error && <Placeholder lines={8} label={words.title} />}
        {offer && (
          <MatterDrag desk={desk} put={put} touch={touch}>
            <MatterShelf key={`${shelf} ${narrowed.search} ${narrowed.themeId ?? ''}`} shelf={shelf} offer={offer} used={used} narrowed={narrowed} people={desk.names.people} lines={lines} active={active} put={put} />
          </MatterDrag>
        )}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </aside>
  );
}

interface Carried {
  readonly name: string;
  readonly taken: Taken;
}

/**
 * Carries matter to whatever line lies under the pointer: the table keeps its own dragging, of which this knows nothing. The line is shown
 * by a frame laid over it.
 */
function MatterDrag({ desk, put, touch, children }: Pick<MatterDrawerProps, 'desk' | 'touch'> & { readonly put: (taken: Taken, target: MatterTarget, name: string) => void; readonly children: React.ReactNode }) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const [carried, setCarried] = useState<Carried | null>(null);
  const [over, setOver] = useState<{ readonly id: string; readonly rect: DOMRect } | null>(null);
  const pointer = useRef({ x: 0, y: 0 });
  useEffect(() => {
    if (carried === null) return undefined;
    const follow = (event: PointerEvent) => {
      pointer.current = { x: event.clientX, y: event.clientY };
      setOver(lineUnder(event.clientX, event.clientY));
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [carried]);
  const start = ({ active }: DragStartEvent) => {
    const { name, take } = active.data.current as { name: string; take: () => Taken };
    touch(true);
    setCarried({ name, taken: take() });
  };
  const stop = (drop: boolean) => {
    touch(false);
    const line = drop ? lineUnder(pointer.current.x, pointer.current.y) : null;
    if (carried !== null && line !== null) put(carried.taken, targetOn(desk.rundown, line.id, carried.taken), carried.name);
    setCarried(null);
    setOver(null);
  };
  const between = carried !== null && over !== null && 'after' in targetOn(desk.rundown, over.id, carried.taken);
  return (
    <DndContext sensors={sensors} onDragStart={start} onDragEnd={() => stop(true)} onDragCancel={() => stop(false)}>
      {children}
      {createPortal(
        <>
          {over !== null && <div className={css['over']} data-between={between || undefined} style={{ top: between ? over.rect.bottom - 2 : over.rect.top, left: over.rect.left, width: over.rect.width, height: between ? 4 : over.rect.height }} />}
          <DragOverlay dropAnimation={null}>{carried && <span className={css['carried']}>{carried.name}</span>}</DragOverlay>
        </>,
        document.body,
      )}
    </DndContext>
  );
}
