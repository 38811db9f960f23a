import type { SpeakerId, TimedRundown } from '#rundown';
import { localTime } from './local-time.js';
import type { PresenceRules } from './presence-rules.js';
import { playedSegments, type PlayedSegment } from './running-order.js';
import { settleWindow, windowAround } from './settle-window.js';
import { dayOf, windowOf, type Place, type Slot } from './slot.js';

/** What slots are drawn from beside the rundown. */
export interface SlotMatter {
  readonly place: Place;
  readonly rules: PresenceRules;
  /** What each person was last told; a window that still fits is kept. */
  readonly told: ReadonlyMap<SpeakerId, Slot>;
}

/** The slot of everybody who sits in a played segment; nobody has one while the show has no start. */
export function drawSlots(rundown: TimedRundown, { place, rules, told }: SlotMatter): ReadonlyMap<SpeakerId, Slot> {
  if (rundown.start === null) return new Map();
  const frame = { title: rundown.title, zone: rundown.start.zone, place, rules };
  const slots = new Map<SpeakerId, Slot>();
  for (const [person, segments] of byPerson(playedSegments(rundown))) {
    slots.set(person, drawSlot(segments, told.get(person) ?? null, frame));
  }
  return slots;
}

type Frame = Pick<SlotMatter, 'place' | 'rules'> & Pick<Slot, 'title' | 'zone'>;

function drawSlot(segments: readonly PlayedSegment[], told: Slot | null, { title, place, rules, zone }: Frame): Slot {
  const needed = windowAround(Math.min(...segments.map(({ startsAt }) => startsAt)), Math.max(...segments.map(({ endsAt }) => endsAt)), rules);
  const { callAt, releaseAt } = settleWindow(needed, toldOnThatDay(told, localTime(needed.callAt, zone), zone), rules);
  return {
    title,
    zone,
    call: localTime(callAt, zone),
    release: localTime(releaseAt, zone),
    place,
    segments: segments.map(({ id, number, kind, title, startsAt, seconds }) => ({ id, number, kind, title, start: localTime(startsAt, zone), seconds })),
  };
}

/** A window is kept only on the day and in the zone in which it was told. */
function toldOnThatDay(told: Slot | null, call: string, zone: string) {
  return told !== null && told.zone === zone && dayOf(told) === call.slice(0, 10) ? windowOf(told) : null;
}

function byPerson(segments: readonly PlayedSegment[]): ReadonlyMap<SpeakerId, readonly PlayedSegment[]> {
  const people = new Map<SpeakerId, PlayedSegment[]>();
  for (const segment of segments) {
    for (const person of new Set(segment.people)) people.set(person, [...(people.get(person) ?? []), segment]);
  }
  return people;
}
