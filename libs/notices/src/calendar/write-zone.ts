import type { Instant } from '../instant.js';
import { calendarLocal } from './calendar-time.js';
import { zoneOffset, zoneTransitions, type Transition } from './zone-transitions.js';

/** Blocks written before, since working one out takes ten thousand times longer than looking it up; few zones and years are ever asked for. */
const written = new Map<string, readonly string[]>();
const MOST_WRITTEN = 64;

/**
 * The VTIMEZONE of a zone, right at least from the year before to the year after these moments: written from the very rules by which
 * the house reads its clocks, so that a file can never say another hour than the mail it comes with.
 */
export function writeZone(zone: string, moments: readonly Instant[]): readonly string[] {
  const [from, until] = [yearOf(Math.min(...moments)) - 1, yearOf(Math.max(...moments)) + 2];
  const key = `${zone} ${from} ${until}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const block = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...describeYears(zone, Date.UTC(from, 0), Date.UTC(until, 0)), 'END:VTIMEZONE'];
  written.set(key, block);
  return block;
}

const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();
const YEAR = 366 * 86_400_000;

function describeYears(zone: string, from: Instant, until: Instant): readonly string[] {
  const transitions = zoneTransitions(zone, from, until);
  if (transitions.length === 0) return standing(zone, from);
  // Two changes that look alike prove no rule: four more years have to agree. One year earlier gives every moment a change before it.
  const rules = readRules(zoneTransitions(zone, from - YEAR, until + 4 * YEAR), yearOf(until) + 3);
  return rules ?? [...standing(zone, from), ...transitions.flatMap((transition) => observance(transition, null))];
}

/** What held before the first change, or always. */
function standing(zone: string, at: Instant): readonly string[] {
  const offset = writeOffset(zoneOffset(zone, at));
  return ['BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD'];
}

function observance(transition: Transition, rule: string | null): readonly string[] {
  const name = transition.secondsAfter > transition.secondsBefore ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${calendarLocal(transition.local)}`,
    `TZOFFSETFROM:${writeOffset(transition.secondsBefore)}`,
    `TZOFFSETTO:${writeOffset(transition.secondsAfter)}`,
    ...(rule === null ? [] : [rule]),
    `END:${name}`,
  ];
}

/** One yearly rule for going forward and one for going back, which old calendar programs want; null where the clocks know no such rules. */
function readRules(transitions: readonly Transition[], lastYear: number): readonly string[] | null {
  const forward = transitions.filter(({ secondsBefore, secondsAfter }) => secondsAfter > secondsBefore);
  const back = transitions.filter(({ secondsBefore, secondsAfter }) => secondsAfter < secondsBefore);
  const rules = [forward, back].map((changes) => [changes[0], readRule(changes, lastYear)] as const);
  const lines = rules.map(([first, rule]) => (first === undefined || rule === null ? null : observance(first, rule)));
  return lines.some((one) => one === null) ? null : lines.flatMap((one) => one ?? []);
}

function readRule(changes: readonly Transition[], lastYear: number): string | null {
  const [first] = changes;
  // A rule that was given up is none, however regular it was.
  if (first === undefined || (changes.at(-1)?.year ?? 0) < lastYear) return null;
  const yearly = changes.every(
    (change, index) =>
      change.year === first.year + index &&
      change.month === first.month &&
      change.weekday === first.weekday &&
      change.local.slice(11) === first.local.slice(11) &&
      change.secondsBefore === first.secondsBefore &&
      change.secondsAfter === first.secondsAfter,
  );
  if (!yearly) return null;
  const nth = changes.every(({ isLast }) => isLast) ? -1 : changes.every((change) => change.nth === first.nth) ? first.nth : null;
  return nth === null ? null : `RRULE:FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${nth}${first.weekday}`;
}

function writeOffset(seconds: number): string {
  const whole = Math.abs(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = whole % 60;
  return `${seconds < 0 ? '-' : '+'}${two(whole / 3600)}${two((whole / 60) % 60)}${rest === 0 ? '' : two(rest)}`;
}
