import { Temporal } from 'temporal-polyfill';

/** Zone of the demonstration's studio. */
export const DEMO_ZONE = 'Europe/Paris';
/** The evening the demonstration's applications were written for. */
const WRITTEN_FOR = '2026-12-10T19:00';

/** The demonstration's evening, or the next Thursday at 19:00 once it has passed: a local start in DEMO_ZONE. */
export function recordingAfter(now: Date): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(DEMO_ZONE);
  if (today.toPlainDateTime().toString() < WRITTEN_FOR) return WRITTEN_FOR;
  const days = (4 - today.dayOfWeek + 7) % 7 || 7;
  return `${today.toPlainDate().add({ days }).toString()}T19:00`;
}

/** The demonstration's applications (an `applications/1` text) with everybody as free around `start` as they were around their own evening. */
export function freeAround(applications: string, start: string): string {
  const days = Temporal.PlainDate.from(WRITTEN_FOR).until(Temporal.PlainDate.from(start)).days;
  const move = (local: string) => Temporal.PlainDateTime.from(local).add({ days }).toString({ smallestUnit: 'minute' });
  const file = JSON.parse(applications) as { applications: { availability?: { from: string; to: string }[] }[] };
  const moved = file.applications.map((one) => ({ ...one, availability: (one.availability ?? []).map(({ from, to }) => ({ from: move(from), to: move(to) })) }));
  return JSON.stringify({ ...file, applications: moved });
}
