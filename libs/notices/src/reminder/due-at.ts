import type { Instant } from '../instant.js';
import { dayOf, windowOf, type Slot } from '../slot/slot.js';
import type { ReminderRule, SendingWindow } from './reminder-rules.js';
import { deferToWindow } from './sending-window.js';
import { momentOn } from './wall-clock.js';

/** When a rule falls due for a slot, always before its call; null when the slot's times cannot be read. */
export function dueAt(rule: ReminderRule, slot: Slot, window: SendingWindow): Instant | null {
  const presence = windowOf(slot);
  if (presence === null) return null;
  const [day, { zone }, { callAt }] = [dayOf(slot), slot, presence];
  if ('at' in rule) return deferToWindow(momentOn(day, -rule.daysBefore, rule.at, zone), callAt, zone, window);
  const due = Math.max(callAt - rule.secondsBeforeCall * 1000, momentOn(day, 0, rule.notBefore, zone));
  // Whoever is called before anybody may be woken is told in the evening.
  return due < callAt ? due : momentOn(day, -1, window.until, zone);
}
