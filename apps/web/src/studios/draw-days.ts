import { dueAt, localTime, type ReminderRule, type SendingWindow, type Slot } from '#notices';

/** When a reminder leaves: minutes after midnight of its day. */
export interface DayMark {
  readonly rule: string;
  readonly minute: number;
}

/** A day of the picture, or days in which nothing leaves. */
export type DrawnDays =
  | { readonly shows: 'day'; readonly daysBefore: number; readonly marks: readonly DayMark[] }
  | { readonly shows: 'gap'; readonly days: number };

/** An invented recording on a day without a change of clocks; call and release by its own clock. */
export const EXAMPLE_CALL = '18:15';
const DAY = '2026-12-10';
const SLOT: Slot = { title: '', zone: 'Europe/Paris', call: `${DAY}T${EXAMPLE_CALL}`, release: `${DAY}T20:15`, place: { name: '', address: '', access: '' }, segments: [] };

/** The days before an invented recording, the earliest first, with what leaves on each: by the code that plans the mails. */
export function drawDays(rules: readonly ReminderRule[], window: SendingWindow): readonly DrawnDays[] {
  const marks = rules.flatMap((rule) => {
    const due = dueAt(rule, SLOT, window);
    if (due === null) return [];
    const local = localTime(due, SLOT.zone);
    return [{ rule: rule.rule, daysBefore: daysBetween(local.slice(0, 10), DAY), minute: minuteOf(local.slice(11, 16)) }];
  });
  const days = [...new Set([...marks.map(({ daysBefore }) => daysBefore), 0])].toSorted((one, other) => other - one);
  return days.flatMap((daysBefore, at): DrawnDays[] => {
    const skipped = (days[at - 1] ?? daysBefore + 1) - daysBefore - 1;
    const day: DrawnDays = { shows: 'day', daysBefore, marks: marks.filter((one) => one.daysBefore === daysBefore).map(({ rule, minute }) => ({ rule, minute })).toSorted((one, other) => one.minute - other.minute) };
    return skipped > 0 ? [{ shows: 'gap', days: skipped }, day] : [day];
  });
}

/** `HH:MM` as minutes after midnight. */
export const minuteOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5));

/** Minutes after midnight as `HH:MM`. */
export const hourOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const daysBetween = (day: string, later: string): number => Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
