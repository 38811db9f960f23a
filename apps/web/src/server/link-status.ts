import { useSyncExternalStore } from 'react';

/** `live`: everything arrives; `reconnecting`: the live link is down; `offline`: the machine has no network. */
export type LinkStatus = 'live' | 'reconnecting' | 'offline';

let socketDown = false;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Notes whether the live link is down; it counts as up until it has failed once. */
export function noteSocket(down: boolean): void {
  if (socketDown === down) return;
  socketDown = down;
  tell();
}

function read(): LinkStatus {
  if (!navigator.onLine) return 'offline';
  return socketDown ? 'reconnecting' : 'live';
}

function listen(listener: () => void) {
  listeners.add(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export const useLinkStatus = (): LinkStatus => useSyncExternalStore(listen, read);
