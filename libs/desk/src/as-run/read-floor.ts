import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { Studio } from '../studio/studio.js';

/** Where the house stands while it has no studio. */
const USUAL_ZONE = 'Europe/Paris';

/** What is recorded on one day, by the clocks of the places it is recorded in. */
export interface Floor {
  /** `YYYY-MM-DD` where most studios are. */
  readonly today: string;
  readonly day: string;
  /** In order of start. */
  readonly episodes: readonly Episode[];
}

/** What the floor has to do on a day, `YYYY-MM-DD`; null, or what is no day: today, as the studio's clock shows it. */
export async function readFloor(desk: Desk, actor: Actor, asked: string | null): Promise<Floor> {
  permit(mayReadDesk, actor);
  const zone = zoneOfMost(await desk.reads.studios());
  const today = Temporal.Instant.fromEpochMilliseconds(desk.clock.now().getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
  const day = asked !== null && isDay(asked) ? asked : today;
  return { today, day, episodes: await desk.reads.episodesOn(day) };
}

/** The zone of most studios; of several, the first studio's. */
export function zoneOfMost(studios: readonly Pick<Studio, 'zone'>[]): string {
  const counts = new Map<string, number>();
  for (const { zone } of studios) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [USUAL_ZONE, 0])[0];
}

function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
