import { describeDay, type DaySheetDocument, type PaperWishes } from '#print';
import type { Actor, Locale } from '../actor.js';
import { isDate } from '../day/dates.js';
import type { Desk } from '../desk.js';
import type { StudioId } from '../ids.js';
import { mayReadDesk, permit } from '../permissions.js';
import { printedShow } from './printed-show.js';
import { readShow } from './read-show.js';

/** Which day's sheet; `studioId` null: every studio's. */
export interface DaySheetWanted {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly studioId: StudioId | null;
  readonly locale: Locale;
}

/**
 * The sheet of a recording day: each show's newest version, or its draft while there is none. Telephones and signatures stand on it
 * for whoever may write to people. Null for what is no date.
 */
export async function readDaySheet(desk: Desk, actor: Actor, { date, studioId, locale }: DaySheetWanted, { orientation }: PaperWishes = {}): Promise<DaySheetDocument | null> {
  permit(mayReadDesk, actor);
  if (!isDate(date)) return null;
  const { shows } = await desk.reads.dayMatter(date, date);
  const wanted = shows.filter(({ episode }) => episode.start.startsWith(date) && (studioId === null || episode.studioId === studioId)).toSorted((one, other) => (one.episode.start < other.episode.start ? -1 : 1));
  const read = await Promise.all(wanted.map(async ({ rundown: { id: rundownId }, versionNumber }) => {
    const released = versionNumber === null ? null : await readShow(desk, actor, { rundownId, version: versionNumber, locale });
    // A version of before the show moved to this day says nothing of it.
    return released?.document.recording?.local.startsWith(date) ? released : readShow(desk, actor, { rundownId, version: null, locale });
  }));
  const printed = read.flatMap((show) => (show === null ? [] : printedShow(show.document, show.moment)));
  return describeDay(printed, { date, locale, now: `${date}T00:00:00Z`, zone: 'Europe/Paris' }, orientation);
}
