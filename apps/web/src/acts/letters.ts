import { useSyncExternalStore } from 'react';

const KEPT = 'conducteur-keys';
const listeners = new Set<() => void>();

/** True while one-letter keys act. */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true; // storage refused: the keys are on
  }
}

/** Switches the one-letter keys on or off, remembered on this machine: it is about its keyboard. */
export function switchLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // storage refused: they stay as they are
  }
  listeners.forEach((listener) => listener());
}

export const useLetters = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, lettersAct);
