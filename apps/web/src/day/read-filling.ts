import { layDay, MOST_SLOTS, type DaySlot } from '#rundown';
import { readSeats, readTarget } from '../episode/draft-episode.js';
import type { Words } from '../words/words.js';
import { changeoverOf, type BoardShow, type BoardStudio } from './arrange-day.js';

/** A day that is being filled, as typed. */
export interface FillingDraft {
  readonly studioId: string;
  /** `HH:MM`. */
  readonly hour: string;
  readonly count: string;
  readonly length: string;
  readonly seats: string;
  readonly template: string | null;
  readonly topics: readonly string[];
}

export interface FillingSlot extends DaySlot {
  /** Something is recorded there already: nothing is opened. */
  readonly taken: boolean;
}

/** How many shows as typed; null when it cannot be so many. */
export const readCount = (typed: string): number | null => {
  const count = /^\s*(\d{1,2})\s*$/.exec(typed)?.[1];
  return count === undefined || Number(count) < 1 || Number(count) > MOST_SLOTS ? null : Number(count);
};

/** The slots as the server will lay them; none while something cannot be read. */
export function slotsOf(draft: FillingDraft, date: string, studio: BoardStudio | undefined, shows: readonly BoardShow[], words: Words['episode']): readonly FillingSlot[] {
  const [count, slotSeconds] = [readCount(draft.count), readTarget(draft, words)];
  if (studio === undefined || count === null || slotSeconds === null) return [];
  const slots = layDay({ first: { local: `${date}T${draft.hour}`, zone: studio.zone }, count, slotSeconds, changeoverSeconds: changeoverOf(studio) });
  const there = shows.filter(({ studioId }) => studioId === studio.id);
  return slots.map((slot) => ({ ...slot, taken: there.some(({ startMs, endMs }) => startMs < slot.endMs && slot.startMs < endMs) }));
}

/** What is sent; null while something cannot be read. */
export function readFilling(draft: FillingDraft, date: string, words: Words['episode']) {
  const [count, targetSeconds, seats] = [readCount(draft.count), readTarget(draft, words), readSeats(draft)];
  if (count === null || targetSeconds === null || seats === null || draft.topics.length === 0 || !/^\d\d:\d\d/.test(draft.hour)) return null;
  return { studioId: draft.studioId, firstStart: `${date}T${draft.hour}`, count, targetSeconds, seats, template: draft.template, topicIds: [...draft.topics] };
}
