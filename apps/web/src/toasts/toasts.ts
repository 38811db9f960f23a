import { useSyncExternalStore } from 'react';
import { stackToast, type Toast } from './stack-toasts.js';

let toasts: readonly Toast[] = [];
let told = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Tells something in passing, from wherever it happens; `undo` takes back what was done. Returns how to forget it before its time. */
export function tellToast({ says, undo }: { readonly says: string; readonly undo?: (() => void) | undefined }): () => void {
  told += 1;
  const id = told;
  change(stackToast(toasts, { id, says, undo }));
  return () => forgetToast(id);
}

export function forgetToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
}

const TOASTS = { tell: tellToast };

/** How a screen tells something in passing. */
export const useToasts = (): typeof TOASTS => TOASTS;

/** What is being told now, the newest last. */
export const useToldToasts = (): readonly Toast[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => toasts);
