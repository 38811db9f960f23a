import { nextEntry, type CalendarEntry } from '../calendar/calendar-entry.js';
import type { Instant } from '../instant.js';
import type { Participation, ParticipationStatus } from '../participation/participation.js';
import type { Slot } from '../slot/slot.js';
import type { NoticeKind } from './notice-kind.js';
import { isOut, type PlannedNotice, type Told } from './person-news.js';

/** What the worker does with a notice it is about to send; reminders have a judge of their own. */
export type NoticeVerdict =
  /** With this for the calendar, null: nothing. `told` is what the person knows from then on; it is kept before the first byte leaves. */
  | { readonly verdict: 'send'; readonly entry: CalendarEntry | null; readonly told: Told | null }
  | { readonly verdict: 'void'; readonly why: 'slotChanged' | 'statusChanged' | 'callPassed' };

const COMING: readonly ParticipationStatus[] = ['invited', 'accepted', 'confirmed', 'toReconfirm'];

/** Statuses in which a notice is still true; null: in all of them. */
const TRUE_IN: Readonly<Record<NoticeKind, readonly ParticipationStatus[] | null>> = {
  invitation: ['invited'],
  applicationAccepted: ['accepted'],
  applicationDeclined: ['cancelled'],
  slotProposed: ['invited', 'accepted', 'toReconfirm'],
  slotChanged: ['invited', 'accepted', 'toReconfirm'],
  segmentsMoved: COMING,
  slotLost: COMING,
  cancelled: ['cancelled'],
  confirmedReceipt: ['confirmed', 'present'],
  declinedReceipt: ['declined'],
  withdrawnReceipt: ['withdrawn'],
  reminder: COMING,
  eveReminder: COMING,
  recordingDay: COMING,
  nudge: ['invited', 'accepted', 'toReconfirm'],
  imageRightsCopy: null,
  callSheet: COMING,
};

/** Everything as it stands at the moment of sending. */
export interface NoticeMoment {
  readonly participation: Participation;
  /** The slot of `participation.slotRevision`. */
  readonly slot: Slot | null;
  /** After the last mail that left, or may have left. */
  readonly told: Told | null;
  readonly at: Instant;
}

/**
 * Asked again at the moment of sending, on what stands then: this is what makes a cancellation safe. The calendar entry is settled
 * here and not before, so that two mails which waited side by side never carry the same sequence.
 */
export function judgeNotice(notice: Pick<PlannedNotice, 'kind' | 'slotRevision' | 'answeredAt'>, { participation, slot, told, at }: NoticeMoment): NoticeVerdict {
  const { status, slotRevision, window, answer } = participation;
  const trueIn = TRUE_IN[notice.kind];
  if (trueIn === null) return { verdict: 'send', entry: null, told };
  if (!trueIn.includes(status)) return { verdict: 'void', why: 'statusChanged' };
  // A receipt is about an answer, which may outlive its revision: the slot can stand again as it was.
  const isReceipt = notice.answeredAt !== null;
  if (isReceipt ? answer?.at !== notice.answeredAt : slotRevision !== notice.slotRevision) return { verdict: 'void', why: 'slotChanged' };
  if (window !== null && at >= window.callAt && !isReceipt) return { verdict: 'void', why: 'callPassed' };
  const entry = nextEntry(told?.entry ?? null, participation, slot);
  return { verdict: 'send', entry, told: { slotRevision, status, slot: isOut(status) ? null : slot, entry: entry ?? told?.entry ?? null } };
}
