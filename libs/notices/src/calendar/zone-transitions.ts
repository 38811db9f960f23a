import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant.js';

/** One change of a zone's clocks. */
export interface Transition {
  /** `YYYY-MM-DDTHH:MM:SS` as the clocks showed it just before they changed. */
  readonly local: string;
  readonly year: number;
  readonly month: number;
  /** `MO`… */
  readonly weekday: string;
  /** Which of its weekdays in the month, from 1. */
  readonly nth: number;
  /** Whether it is the month's last of its weekday. */
  readonly isLast: boolean;
  readonly secondsBefore: number;
  readonly secondsAfter: number;
}

/** Seconds east of UTC at that moment. */
export function zoneOffset(zone: string, at: Instant): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

/** The changes of a zone's clocks after `from` and until `until`, in their order. */
export function zoneTransitions(zone: string, from: Instant, until: Instant): readonly Transition[] {
  const transitions: Transition[] = [];
  let moment = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (moment !== null && moment.epochMilliseconds <= until) {
    transitions.push(transitionAt(moment));
    moment = moment.getTimeZoneTransition('next');
  }
  return transitions;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function transitionAt(moment: Temporal.ZonedDateTime): Transition {
  const secondsBefore = moment.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9;
  const secondsAfter = moment.offsetNanoseconds / 1e9;
  const before = moment.toPlainDateTime().add({ seconds: secondsBefore - secondsAfter });
  return {
    local: before.toString({ smallestUnit: 'second' }),
    year: before.year,
    month: before.month,
    weekday: WEEKDAYS[before.dayOfWeek - 1] ?? '',
    nth: Math.ceil(before.day / 7),
    isLast: before.day + 7 > before.daysInMonth,
    secondsBefore,
    secondsAfter,
  };
}
