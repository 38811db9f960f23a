import { nextEntry } from '../calendar/calendar-entry.js';
import type { Participation } from '../participation/participation.js';
import type { Slot } from '../slot/slot.js';
import type { ReceiptKind } from './notice-kind.js';
import type { PlannedNotice, Told } from './person-news.js';

const RECEIPTS: Partial<Record<Participation['status'], ReceiptKind>> = {
  confirmed: 'confirmedReceipt',
  declined: 'declinedReceipt',
  withdrawn: 'withdrawnReceipt',
};

/**
 * The mail that says back what a person has just answered, with what becomes of their calendar entry; null where there is none.
 * `slot` is the one they answered. One receipt for each answer: people change their minds, and each time their calendar follows.
 */
export function planReceipt(participation: Participation, slot: Slot | null, told: Told | null): PlannedNotice | null {
  const { id, status, slotRevision, answer } = participation;
  const kind = RECEIPTS[status];
  if (kind === undefined || answer === null) return null;
  const entry = nextEntry(told?.entry ?? null, participation, slot);
  return { key: `${kind}:${id}:${slotRevision}:${answer.at}`, kind, slotRevision, answeredAt: answer.at, optional: false, entry };
}
