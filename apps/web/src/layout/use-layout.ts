import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePreferences } from '../preferences/preferences-provider.js';
import { tellToast } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import { keepColumns, layColumns, placeColumn, showColumn, widenColumn, type LaidColumn } from './column-layout.js';

export interface Layout {
  /** From left to right; those not shown are among them. */
  readonly columns: readonly LaidColumn[];
  /** The layout that is followed; null: as the house has it. */
  readonly name: string | null;
  readonly names: readonly string[];
  /** Follows another layout, now and when tables open. */
  readonly choose: (name: string | null) => void;
  readonly show: (id: string, shown: boolean) => void;
  readonly widen: (id: string, width: number | null) => void;
  /** Place counted from 0, hidden columns included. */
  readonly place: (id: string, place: number) => void;
  /** Keeps the columns as they are under another name, and follows it. */
  readonly saveAs: (name: string) => void;
  /** Removes a layout, which a message can undo. */
  readonly remove: (name: string) => void;
}

const NO_COLUMN: readonly string[] = [];
/** A width that is dragged is sent once the hand rests. */
const REST_MS = 500;

/**
 * The columns of the rundown's table as this person likes them. `own` are the ids of the show's own columns; give the same array
 * while they are the same. A change made while the house's own layout is followed makes a layout of their own.
 */
export function useLayout(own: readonly string[] = NO_COLUMN): Layout {
  const { chosen, choose: prefer } = usePreferences();
  const { columns: words } = useWords();
  const { layouts } = chosen;
  const name = chosen.layout !== null && layouts.some((one) => one.name === chosen.layout) ? chosen.layout : null;
  const kept = layouts.find((one) => one.name === name)?.columns;
  // What was changed and has not been sent yet.
  const [changed, setChanged] = useState<readonly LaidColumn[] | null>(null);
  const columns = useMemo(() => layColumns(changed ?? kept ?? [], own), [changed, kept, own]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useRef<() => void>(undefined);

  const keep = useCallback((next: readonly LaidColumn[], rest = 0) => {
    clearTimeout(timer.current);
    send.current = () => {
      send.current = undefined;
      const to = name ?? words.own;
      const layout = { name: to, columns: keepColumns(kept ?? [], next) };
      prefer({ layout: to, layouts: layouts.some((one) => one.name === to) ? layouts.map((one) => (one.name === to ? layout : one)) : [...layouts, layout] });
      setChanged(null);
    };
    if (rest === 0) return send.current();
    setChanged(next);
    timer.current = setTimeout(() => send.current?.(), rest);
  }, [kept, layouts, name, prefer, words]);
  useEffect(() => () => {
    clearTimeout(timer.current);
    send.current?.();
  }, []);

  return useMemo<Layout>(() => ({
    columns,
    name,
    names: layouts.map((one) => one.name),
    choose: (to) => {
      setChanged(null);
      prefer({ layout: to });
    },
    show: (id, shown) => keep(showColumn(columns, id, shown)),
    widen: (id, width) => keep(widenColumn(columns, id, width), REST_MS),
    place: (id, place) => keep(placeColumn(columns, id, place)),
    saveAs: (to) => {
      const layout = { name: to, columns: keepColumns(kept ?? [], columns) };
      prefer({ layout: to, layouts: [...layouts.filter((one) => one.name !== to), layout] });
      setChanged(null);
      tellToast({ says: words.saved(to) });
    },
    remove: (gone) => {
      prefer({ layout: null, layouts: layouts.filter((one) => one.name !== gone) });
      setChanged(null);
      tellToast({ says: words.removed(gone), undo: () => prefer({ layout: name, layouts }) });
    },
  }), [columns, name, layouts, kept, keep, prefer, words]);
}
