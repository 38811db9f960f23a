import type { DayPerson, Rundown, Seconds } from '#rundown';
import type { Episode } from '../episode/episode.js';
import type { StudioId } from '../ids.js';
import type { Studio } from '../studio/studio.js';

/** A show near a day, as it is read: its draft without people and matter, and who is expected or seated in it. */
export interface ShowNearDay {
  readonly episode: Episode & { readonly start: string };
  readonly topicTitle: string;
  /** Of the draft. */
  readonly revision: number;
  readonly rundown: Rundown;
  /** The newest version's; null before the first. */
  readonly versionNumber: number | null;
  /** The earliest call of those who have one, milliseconds since 1970 UTC. */
  readonly callAt: number | null;
  /** Host first, then by name; addresses tell people apart and go no further. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string | null; readonly role: 'host' | 'guest' }[];
}

/** The studios, and every show that starts on a day, the day before or the day after. */
export interface DayMatter {
  readonly studios: readonly Studio[];
  readonly shows: readonly ShowNearDay[];
}

/** A show on a day's board; instants in milliseconds since 1970 UTC. */
export interface DayShow extends Pick<ShowNearDay, 'episode' | 'topicTitle' | 'revision' | 'versionNumber'> {
  /** `before`: begun the day before and still going on; `after`: so early on the next day that it follows this day's last. */
  readonly part: 'before' | 'day' | 'after';
  /** Where it is recorded, as a key: two shows of one place cannot be at once. */
  readonly place: string;
  /** Programme as it is planned; 0 while the draft is empty. */
  readonly plannedSeconds: Seconds;
  /** What it takes in the studio: its draft, outside segments and holes included, or its length while the draft is empty. */
  readonly studioSeconds: Seconds;
  readonly startAt: number;
  /** End of the programme. */
  readonly programmeEndAt: number;
  /** End of studio time. */
  readonly endAt: number;
  /** When the first person has to be there. */
  readonly callAt: number;
  /** True: that call was settled with a version; false: it is the studio's usual time before the start. */
  readonly callSettled: boolean;
  readonly people: readonly (DayPerson & { readonly role: 'host' | 'guest' })[];
}

/** A day in all studios. */
export interface DayBoard {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** By name. */
  readonly studios: readonly Studio[];
  /** In order of start. */
  readonly shows: readonly DayShow[];
}

/** How many shows a studio records on a day. */
export interface DayTaken {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Null: elsewhere. */
  readonly studioId: StudioId | null;
  readonly shows: number;
  /** Local date-time of the first of them. */
  readonly first: string;
}
