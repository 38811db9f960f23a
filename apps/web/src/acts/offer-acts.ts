import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Act } from './act.js';

let offered: readonly (readonly Act[])[] = [];
let flat: readonly Act[] = [];
const listeners = new Set<() => void>();

function change(next: typeof offered): void {
  offered = next;
  flat = next.flat();
  listeners.forEach((listener) => listener());
}

/** Offers acts to the switcher, the keyboard and the sheet of shortcuts until the returned function is called. */
export function offerActs(acts: readonly Act[]): () => void {
  change([...offered, acts]);
  return () => change(offered.filter((one) => one !== acts));
}

/** Everything offered now, in the order in which it came. */
export const offeredActs = (): readonly Act[] => flat;

export const useOfferedActs = (): readonly Act[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, offeredActs);

/** Offers acts while the component is shown. They may be made anew at each render: only what is seen of them is compared. */
export function useActs(acts: readonly Act[]): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const seen = JSON.stringify(acts.map(({ id, label, keys, everywhere, act }) => [id, label, keys, everywhere, act !== undefined]));
  useEffect(() => {
    const run = (id: string) => latest.current.find((one) => one.id === id)?.act?.();
    return offerActs(latest.current.map((one) => (one.act === undefined ? one : { ...one, act: () => run(one.id) })));
  }, [seen]);
}
