import { describeSeats, type Workbook } from '#interchange';
import { byName, describeDoorList, DOOR_LIST_WORDS, formatHour, localDateTime, type DoorListDocument, type DoorListInput } from '#print';
import type { EpisodeId } from '#rundown';
import type { Actor, Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { mayReceiveAudience, permit } from '../../permissions.js';
import type { ListedSeat } from './audience-seat.js';

/** Read at a time. */
const SEATS_AT_ONCE = 100;

/** Everybody who has or awaits a seat in an episode, for whoever stands at its door: names, and what they said that they need. Null where nobody is received. */
async function readSeats(desk: Desk, actor: Actor, episodeId: EpisodeId, locale: Locale): Promise<DoorListInput | null> {
  permit(mayReceiveAudience, actor);
  const [[episode], [hall]] = await Promise.all([desk.reads.episodesById([episodeId]), desk.audience.audienceOf([episodeId])]);
  if (!episode || !hall) return null;
  const seats: ListedSeat[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const slice = await desk.audience.seatsOf(episodeId, { limit: SEATS_AT_ONCE, after: after ?? null });
    seats.push(...slice.items);
    after = slice.next;
  }
  return {
    locale, title: episode.title, venue: episode.venue, zone: episode.zone, start: episode.start, doors: hall.doors, capacity: hall.capacity, printedAt: desk.clock.now().toISOString(),
    seats: seats.map(({ number, name, state, checkedInAt, accessibility }) => ({ number, name, state, checkedInAt, accessibility })),
  };
}

/** The list at the door of an episode as a paper. */
export async function readDoorPaper(desk: Desk, actor: Actor, episodeId: EpisodeId, locale: Locale): Promise<DoorListDocument | null> {
  const read = await readSeats(desk, actor, episodeId, locale);
  return read && describeDoorList(read);
}

/** The same as a spreadsheet: by name, who waits in their order behind. */
export async function readDoorSheet(desk: Desk, actor: Actor, episodeId: EpisodeId, locale: Locale): Promise<Workbook | null> {
  const read = await readSeats(desk, actor, episodeId, locale);
  if (read === null) return null;
  const words = DOOR_LIST_WORDS[locale];
  const { documentTitle } = describeDoorList(read);
  const sorted = [...read.seats.filter(({ state }) => state === 'in').toSorted(byName), ...read.seats.filter(({ state }) => state === 'waiting')];
  return describeSeats({
    title: documentTitle, language: locale, editedAt: read.printedAt, columns: words.columns,
    seats: sorted.map(({ number, name, state, checkedInAt, accessibility }) => ({
      number, name: name ?? words.anonymous, state: words.states[state], arrived: checkedInAt === null ? '' : formatHour(localDateTime(Date.parse(checkedInAt), read.zone), locale), needs: accessibility,
    })),
  });
}
