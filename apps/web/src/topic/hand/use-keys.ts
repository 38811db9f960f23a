import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { readKey, type KeyDeed, type Where } from './read-key.js';

const KEPT = 'conducteur-keys';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true; // storage refused: the keys are on
  }
}

/** Switches the one-letter keys on or off, remembered on this machine. */
export function switchLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // storage refused: they stay as they are
  }
  listeners.forEach((listener) => listener());
}

/** True while one-letter keys act. */
export const useLetters = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);

/** Hands the page's keys to `does`, none that is meant for a field, a menu or a window. */
export function useKeys(does: (deed: KeyDeed) => void): void {
  const letters = useLetters();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const deed = readKey(event, whereIs(event.target), letters);
    if (deed === null) return;
    event.preventDefault();
    does(deed);
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []); // oxlint-disable-line react-hooks/exhaustive-deps
}

function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'elsewhere';
  // A window or a menu over the page keeps its keys, even while nothing in it has the cursor.
  if (target.closest('[role="dialog"], [role="menu"]') !== null || document.querySelector('[role="dialog"], [role="menu"]') !== null) return 'over';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field';
  return target.closest('[data-piece]') === null ? 'elsewhere' : 'line';
}
