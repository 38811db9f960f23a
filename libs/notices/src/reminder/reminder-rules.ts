import type { Seconds } from '#rundown';

/** Hours in which mail may leave, by the recording's clock: `HH:MM`, both included. */
export interface SendingWindow {
  readonly from: string;
  readonly until: string;
}

/** Whole days before the day of the call, at an hour by the recording's clock. */
export interface DaysBeforeRule {
  /** Names the rule for ever: changing days or hour keeps it the same rule. */
  readonly rule: string;
  /** ≥ 1; 1 is the day before. */
  readonly daysBefore: number;
  /** `HH:MM`. */
  readonly at: string;
}

/** On the day itself, so long before the call, but not before an hour. */
export interface RecordingDayRule {
  readonly rule: string;
  readonly daysBefore: 0;
  readonly secondsBeforeCall: Seconds;
  /** `HH:MM`. */
  readonly notBefore: string;
}

/** One reminder that a studio sends to everybody. */
export type ReminderRule = DaysBeforeRule | RecordingDayRule;

/** A studio's reminders. */
export interface ReminderSettings {
  readonly rules: readonly ReminderRule[];
  readonly window: SendingWindow;
}

/** J−7 and J−2 at 10:00, the day before at 17:00, two hours before the call from 06:30 on; mail leaves from 08:00 to 20:00. */
export const USUAL_REMINDERS: ReminderSettings = {
  rules: [
    { rule: 'week', daysBefore: 7, at: '10:00' },
    { rule: 'twoDays', daysBefore: 2, at: '10:00' },
    { rule: 'eve', daysBefore: 1, at: '17:00' },
    { rule: 'day', daysBefore: 0, secondsBeforeCall: 7200, notBefore: '06:30' },
  ],
  window: { from: '08:00', until: '20:00' },
};

/** What is wrong with a studio's own reminders. */
export type ReminderFault =
  | { readonly code: 'hourUnreadable'; readonly rule: string | null; readonly hour: string }
  | { readonly code: 'windowEmpty'; readonly from: string; readonly until: string }
  | { readonly code: 'daysOutOfRange'; readonly rule: string; readonly daysBefore: number; readonly most: number }
  | { readonly code: 'leadOutOfRange'; readonly rule: string; readonly secondsBeforeCall: Seconds; readonly mostSeconds: Seconds }
  | { readonly code: 'ruleTwice'; readonly rule: string };

const MOST_DAYS = 90;
const MOST_LEAD_SECONDS = 12 * 3600;

/** Everything that makes a studio's reminders unfit for use; empty: they are fit. */
export function findReminderFaults({ rules, window }: ReminderSettings): readonly ReminderFault[] {
  const hours = [window.from, window.until].filter((hour) => !isHour(hour)).map((hour): ReminderFault => ({ code: 'hourUnreadable', rule: null, hour }));
  const empty: readonly ReminderFault[] = hours.length === 0 && window.from >= window.until ? [{ code: 'windowEmpty', ...window }] : [];
  return [...hours, ...empty, ...rules.flatMap((rule, index) => faultsOf(rule, rules.slice(0, index)))];
}

function faultsOf(rule: ReminderRule, before: readonly ReminderRule[]): readonly ReminderFault[] {
  const faults: ReminderFault[] = [];
  const name = rule.rule;
  if (before.some((other) => other.rule === name)) faults.push({ code: 'ruleTwice', rule: name });
  const hour = 'at' in rule ? rule.at : rule.notBefore;
  if (!isHour(hour)) faults.push({ code: 'hourUnreadable', rule: name, hour });
  if ('at' in rule && !within(rule.daysBefore, 1, MOST_DAYS)) faults.push({ code: 'daysOutOfRange', rule: name, daysBefore: rule.daysBefore, most: MOST_DAYS });
  if ('secondsBeforeCall' in rule && !within(rule.secondsBeforeCall, 0, MOST_LEAD_SECONDS)) {
    faults.push({ code: 'leadOutOfRange', rule: name, secondsBeforeCall: rule.secondsBeforeCall, mostSeconds: MOST_LEAD_SECONDS });
  }
  return faults;
}

const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
