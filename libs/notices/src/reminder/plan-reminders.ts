import type { Instant } from '../instant.js';
import type { Participation } from '../participation/participation.js';
import { dayOf, windowOf, type Slot } from '../slot/slot.js';
import { dueAt } from './due-at.js';
import type { ReminderRule, ReminderSettings } from './reminder-rules.js';
import { reminderKind, type ReminderRow, type ReminderSilence } from './reminder-row.js';

/** What reminders are planned from beside the participation. */
export interface ReminderMatter {
  /** What stands now; null: there is no slot. */
  readonly slot: Slot | null;
  readonly settings: ReminderSettings;
  /** When the mail about this slot revision was sent; null: not yet, and what is planned is held until then. */
  readonly toldAt: Instant | null;
  /** Every row of this participation so far. */
  readonly rows: readonly ReminderRow[];
  readonly now: Instant;
}

/**
 * Every row of the participation as it should be now: those of the slot that stands, planned or planned again, those of older ones
 * voided unless they were sent. Planning twice changes nothing.
 */
export function planReminders(participation: Participation, matter: ReminderMatter): readonly ReminderRow[] {
  const { slot, rows, settings } = matter;
  const takesPart = reminderKind(participation.status) !== null && slot !== null && participation.slotRevision > 0;
  const planned = takesPart ? settings.rules.flatMap((rule) => planRule(rule, participation, slot, matter) ?? []) : [];
  const kept = new Set(planned.map(({ key }) => key));
  const why = takesPart ? null : 'notTakingPart';
  const old = rows.filter(({ key }) => !kept.has(key)).map((row) => close(row, why ?? (row.slotRevision === participation.slotRevision ? 'ruleGone' : 'slotChanged')));
  return [...old, ...planned];
}

const isOpen = ({ state }: ReminderRow): boolean => state === 'held' || state === 'armed';
const close = (row: ReminderRow, why: ReminderSilence): ReminderRow => (isOpen(row) ? { ...row, state: 'voided', why } : row);

function planRule(rule: ReminderRule, { id, slotRevision }: Participation, slot: Slot, { settings, toldAt, rows, now }: ReminderMatter): ReminderRow | null {
  const due = dueAt(rule, slot, settings.window);
  const callAt = windowOf(slot)?.callAt;
  if (due === null || callAt === undefined) return null;
  const key = `${id}:${slotRevision}:${rule.rule}`;
  const before = rows.find((row) => row.key === key);
  if (before?.state === 'sent') return before;
  const row = { key, participation: id, rule: rule.rule, slotRevision, day: dayOf(slot), dueAt: due } as const;
  const skip = (why: ReminderSilence): ReminderRow => ({ ...row, state: before === undefined || before.state === 'skipped' ? 'skipped' : 'voided', why });
  // A date that moved forward or stayed needs no second « in a week ».
  if (rows.some((other) => other.rule === rule.rule && other.state === 'sent' && other.day >= row.day)) return skip('sentBefore');
  if (now >= callAt) return skip('callPassed');
  // Armed and overdue is a reminder that waits for its worker, not one that came too late.
  if (before?.state === 'armed' && before.dueAt === due && toldAt !== null) return before;
  if (due < now || (toldAt !== null && due <= toldAt)) return skip('past');
  return { ...row, state: toldAt === null ? 'held' : 'armed', why: null };
}
