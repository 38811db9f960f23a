import type { Instant } from '../instant.js';
import type { Participation } from '../participation/participation.js';
import { windowOf, type Slot } from '../slot/slot.js';
import type { ReminderSettings } from './reminder-rules.js';
import { reminderKind, type ReminderRow, type ReminderSilence } from './reminder-row.js';
import { deferToWindow } from './sending-window.js';

/** What the worker does with a row that has come due. */
export type ReminderVerdict =
  | { readonly verdict: 'send'; readonly kind: 'nudge' | 'reminder' }
  /** Not at this hour. */
  | { readonly verdict: 'wait'; readonly until: Instant }
  | { readonly verdict: 'void'; readonly why: ReminderSilence };

/** Everything as it stands at the moment of sending. */
export interface ReminderMoment {
  readonly participation: Participation;
  readonly slot: Slot | null;
  readonly settings: ReminderSettings;
  /** The other rows of the participation. */
  readonly rows: readonly ReminderRow[];
  readonly now: Instant;
}

/** Asked again at the moment of sending, whatever was true when the row was planned: nobody is reminded after cancelling. */
export function judgeReminder(row: ReminderRow, { participation, slot, settings, rows, now }: ReminderMoment): ReminderVerdict {
  const kind = reminderKind(participation.status);
  const callAt = slot === null ? undefined : windowOf(slot)?.callAt;
  if (kind === null || slot === null || callAt === undefined) return { verdict: 'void', why: 'notTakingPart' };
  if (row.slotRevision !== participation.slotRevision) return { verdict: 'void', why: 'slotChanged' };
  if (now >= callAt) return { verdict: 'void', why: 'callPassed' };
  if (row.state !== 'armed') return { verdict: 'void', why: row.why ?? 'past' };
  if (now < row.dueAt) return { verdict: 'wait', until: row.dueAt };
  const overtaken = rows.some((other) => other.slotRevision === row.slotRevision && other.state === 'armed' && row.dueAt < other.dueAt && other.dueAt <= now);
  if (overtaken) return { verdict: 'void', why: 'overtaken' };
  // The message of the day has hours of its own.
  const isOfTheDay = settings.rules.some((rule) => rule.rule === row.rule && rule.daysBefore === 0);
  const until = isOfTheDay ? now : deferToWindow(now, callAt, slot.zone, settings.window);
  return until > now ? { verdict: 'wait', until } : { verdict: 'send', kind };
}
