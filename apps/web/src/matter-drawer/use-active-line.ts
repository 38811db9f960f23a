import { useEffect, useSyncExternalStore } from 'react';
import { LINE_PREFIX } from './line-under.js';

/** The line where the person last was: kept outside of what is shown, so that going from cell to cell draws nothing anew. */
let active: string | null = null;
const listeners = new Set<() => void>();

function notice({ target }: Event): void {
  const row = target instanceof Element ? target.closest(`[id^="${LINE_PREFIX}"]`) : null;
  if (row === null || row.id.slice(LINE_PREFIX.length) === active) return;
  active = row.id.slice(LINE_PREFIX.length);
  listeners.forEach((listener) => listener());
}

/** Notices while a desk is shown in which line the person is, with the keyboard or by pressing it. */
export function useNoticedLine(): void {
  useEffect(() => {
    document.addEventListener('focusin', notice);
    document.addEventListener('pointerdown', notice);
    return () => {
      active = null;
      document.removeEventListener('focusin', notice);
      document.removeEventListener('pointerdown', notice);
    };
  }, []);
}

/** The line where the person last was; null before. It may be gone. */
export const useActiveLine = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => active);
