import type { Instant } from '../instant.js';
import type { SendingWindow } from './reminder-rules.js';
import { dateAt, momentOn } from './wall-clock.js';

const DAY = 86_400_000;

/**
 * When a mail that is due then may leave: in the window, or when it opens next. Where that would be past the call,
 * the last moment before at which it was open.
 */
export function deferToWindow(dueAt: Instant, callAt: Instant, zone: string, { from, until }: SendingWindow): Instant {
  const day = dateAt(dueAt, zone);
  const [opens, closes] = [momentOn(day, 0, from, zone), momentOn(day, 0, until, zone)];
  if (opens <= dueAt && dueAt <= closes) return dueAt;
  const next = dueAt < opens ? opens : momentOn(day, 1, from, zone);
  if (next < callAt) return next;
  return dueAt < opens ? momentOn(day, -1, until, zone) : closes;
}

/** When news of a change may leave: at once inside 24 hours of the call, else in the window. `callAt` is the earliest the person believes in. */
export function tellAt(now: Instant, callAt: Instant, zone: string, window: SendingWindow): Instant {
  return callAt - now <= DAY ? now : Math.max(now, deferToWindow(now, callAt, zone, window));
}
