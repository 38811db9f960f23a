import type { ReminderRule } from '#notices';
import { formatDuration, parseDuration } from '#rundown';
import type { StudioKeptFragment } from '../operations/studios.js';

type KeptRule = StudioKeptFragment['reminders'][number];

/** A reminder as it is being typed. */
export interface RuleDraft {
  readonly rule: string;
  readonly sameDay: boolean;
  /** Days before, as typed; not looked at on the day itself. */
  readonly days: string;
  /** `HH:MM`: when it leaves, or on the day itself not before. */
  readonly hour: string;
  /** Before the call on the day itself, as durations are typed: `2h`, `1h30`. */
  readonly lead: string;
}

export type RuleField = 'days' | 'hour' | 'lead';
const MOST_DAYS = 90;
const MOST_LEAD_SECONDS = 12 * 3600;
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

export const draftRule = ({ rule, daysBefore, at, secondsBeforeCall, notBefore }: KeptRule): RuleDraft => ({
  rule, sameDay: daysBefore === 0, days: daysBefore === 0 ? '1' : String(daysBefore), hour: at ?? notBefore ?? '', lead: writeLead(secondsBeforeCall ?? 7200),
});

/** A reminder nobody has yet: in the middle of what there is, at ten. */
export function newRule(id: string, rules: readonly RuleDraft[]): RuleDraft {
  const taken = new Set(rules.filter(({ sameDay }) => !sameDay).map(({ days }) => days));
  const days = ['1', '2', '7', '3', '14', '30', '5'].find((one) => !taken.has(one)) ?? '4';
  return { rule: id, sameDay: false, days, hour: '10:00', lead: '2h' };
}

/** What is wrong with a reminder, field by field; empty: it can be read. */
export function faultsOfRule({ sameDay, days, hour, lead }: RuleDraft): readonly RuleField[] {
  const seconds = readLead(lead);
  const faults: readonly (readonly [RuleField, boolean])[] = [
    ['days', !sameDay && !(/^\d{1,2}$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= MOST_DAYS)],
    ['hour', !HOUR.test(hour)],
    ['lead', sameDay && (seconds === null || seconds > MOST_LEAD_SECONDS)],
  ];
  return faults.filter(([, wrong]) => wrong).map(([field]) => field);
}

/** The reminder as the house knows it; null while it cannot be read. */
export function readRule(draft: RuleDraft): ReminderRule | null {
  if (faultsOfRule(draft).length > 0) return null;
  const { rule, sameDay, days, hour, lead } = draft;
  return sameDay ? { rule, daysBefore: 0, secondsBeforeCall: readLead(lead)!, notBefore: hour } : { rule, daysBefore: Number(days), at: hour };
}

/** `2h`, `1h30`, `0`: zero is the call itself. */
export const writeLead = (seconds: number): string =>
  seconds === 0 ? '0' : seconds % 3600 === 0 ? `${seconds / 3600}h` : seconds % 60 === 0 ? `${Math.floor(seconds / 3600)}h${String((seconds / 60) % 60).padStart(2, '0')}` : formatDuration(seconds);

const readLead = (text: string): number | null => parseDuration(text.trim());
