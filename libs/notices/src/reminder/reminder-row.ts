import type { SpeakerId } from '#rundown';
import type { Instant } from '../instant.js';
import type { ParticipationStatus } from '../participation/participation.js';

/** Why a reminder is not sent. */
export type ReminderSilence =
  /** It fell due before the slot was told, or before it was planned. */
  | 'past'
  /** It was sent for a date that is not earlier than the present one. */
  | 'sentBefore'
  /** Declined, withdrawn, cancelled, or never asked. */
  | 'notTakingPart'
  /** It was planned for a slot that changed since. */
  | 'slotChanged'
  /** The studio dropped the rule. */
  | 'ruleGone'
  | 'callPassed'
  /** A later one is due as well: one mail is enough. */
  | 'overtaken'
  /** No mail reaches them: the board shows whom to call. */
  | 'noAddress';

/** One reminder to one person, as it is kept. */
export interface ReminderRow {
  /** Unique: `<participation>:<slot revision>:<rule>`. */
  readonly key: string;
  readonly participation: SpeakerId;
  readonly rule: string;
  readonly slotRevision: number;
  /** The local date of the call it was planned for. */
  readonly day: string;
  readonly dueAt: Instant;
  /** `held`: the slot has to be told first. `skipped` and `voided` are never sent; `voided` had been armed or held. */
  readonly state: 'held' | 'armed' | 'sent' | 'skipped' | 'voided';
  readonly why: ReminderSilence | null;
}

/** What a reminder is to whom: those who have not answered are nudged, the others reminded, all others left in peace. */
export function reminderKind(status: ParticipationStatus): 'nudge' | 'reminder' | null {
  switch (status) {
    case 'invited':
    case 'accepted':
    case 'toReconfirm':
      return 'nudge';
    case 'confirmed':
      return 'reminder';
    default:
      return null;
  }
}
