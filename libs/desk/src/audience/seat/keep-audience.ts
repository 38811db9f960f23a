import { LONGEST_SEAT_NEEDS, mayOnTopic, placeInLine, seatNext, seatsToPromote } from '#audience';
import { readInstant, readStart, type EpisodeId } from '#rundown';
import { nameOf, type Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { AudienceSeatId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import { mayKeepTopicPages, mayReceiveAudience, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import { doerOf } from '../../topic/on-newest.js';
import type { AudienceSaved, SeatCheckedIn, SeatNeedsSaid, SeatPromoted, SeatRefused, SeatReleased, SeatTaken } from '../audience-outcomes.js';
import { brake } from '../brake.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import { topicPath } from '../public-paths.js';
import { asVisitor, lockSelf } from '../visitor/edit-visitor.js';
import type { AudienceSeat, EpisodeAudience } from './audience-seat.js';

const refuse = (code: SeatRefused['code']): SeatRefused => ({ outcome: 'SeatRefused', code });

/** Says how an episode receives its audience; a larger hall seats those who wait, in their order. */
export async function saveAudience(desk: Desk, actor: Actor, input: EpisodeAudience): Promise<AudienceSaved | SeatRefused> {
  permit(mayKeepTopicPages, actor);
  const audience: EpisodeAudience = { ...input, rightsVersion: toSeenLine(input.rightsVersion), rightsTextFr: toSeenText(input.rightsTextFr), rightsTextEn: toSeenText(input.rightsTextEn) };
  if (!Number.isInteger(input.capacity) || input.capacity < 0 || input.capacity > 5_000) return refuse('capacityOutOfRange');
  if (input.doors !== null && readStart(input.doors, 'UTC').outcome !== 'startRead') return refuse('hourUnreadable');
  if (audience.rightsVersion === '' || audience.rightsTextFr === '' || audience.rightsTextEn === '') return refuse('rightsEmpty');
  return desk.work.run(async (work) => {
    await work.seats.lock(input.episodeId);
    if (!(await work.seats.save(audience, doerOf(actor), desk.clock.now()))) throw new NotFound('episode', input.episodeId);
    return { outcome: 'AudienceSaved', episodeId: input.episodeId, promoted: await promote(desk, work, audience) };
  });
}

export interface TakeSeatInput {
  readonly episodeId: EpisodeId;
  /** The notice that was read. */
  readonly rightsVersion: string;
  /** What they need to be there; absent or empty: nothing said. */
  readonly accessibility?: string;
}

/** « J'y serai » : a seat, or a place on the waiting list; asking twice is asking once. */
export async function takeSeat(desk: Desk, actor: Actor, { episodeId, rightsVersion, accessibility: said = '' }: TakeSeatInput): Promise<SeatTaken | SeatRefused | TooManyAttempts> {
  const self = asVisitor(actor);
  const accessibility = toSeenText(said);
  if (accessibility.length > LONGEST_SEAT_NEEDS) return Promise.resolve(refuse('textTooLong'));
  return desk.work.run(async (work): Promise<SeatTaken | SeatRefused | TooManyAttempts> => {
    const visitor = await lockSelf(work, self);
    const topicId = await work.seats.topicOf(episodeId);
    const page = topicId && (await work.topicPages.byId(topicId));
    if (!page) throw new NotFound('episode', episodeId);
    const now = desk.clock.now();
    const audience = await work.seats.lock(episodeId);
    const seats = await work.seats.seats(episodeId);
    const own = seats.find(({ visitorId }) => visitorId === visitor.id);
    if (own && own.state !== 'released') return { outcome: 'SeatTaken', seat: own, ahead: placeInLine(seats, own.id) };
    if (!audience?.open || !mayOnTopic('seat', { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, now.getTime())) return refuse('notOpen');
    if (rightsVersion !== audience.rightsVersion) return refuse('rightsNotAccepted');
    const braked = await brake(desk, work, 'seat', { visitor: visitor.id });
    if (braked) return braked;
    const seat: AudienceSeat = {
      id: own?.id ?? (desk.newId() as AudienceSeatId), episodeId, visitorId: visitor.id, number: Math.max(0, ...seats.map(({ number }) => number)) + 1,
      state: seatNext(seats, audience.capacity), rightsVersion, rightsAcceptedAt: now, askedAt: now, promotedAt: null, releasedAt: null, checkedInAt: null, checkedInByName: null,
      accessibility,
    };
    await work.seats.put(seat);
    return { outcome: 'SeatTaken', seat, ahead: placeInLine([...seats.filter(({ id }) => id !== seat.id), seat], seat.id) };
  });
}

/** Says what one needs to be there, or needs no more: whoever receives the audience reads it. */
export async function saySeatNeeds(desk: Desk, actor: Actor, { episodeId, accessibility: said }: { readonly episodeId: EpisodeId; readonly accessibility: string }): Promise<SeatNeedsSaid | SeatRefused> {
  const self = asVisitor(actor);
  const accessibility = toSeenText(said);
  if (accessibility.length > LONGEST_SEAT_NEEDS) return Promise.resolve(refuse('textTooLong'));
  return desk.work.run(async (work): Promise<SeatNeedsSaid | SeatRefused> => {
    const visitor = await lockSelf(work, self);
    await work.seats.lock(episodeId);
    const own = (await work.seats.seats(episodeId)).find(({ visitorId }) => visitorId === visitor.id);
    if (!own || own.state === 'released') return refuse('seatGone');
    if (own.accessibility !== accessibility) await work.seats.put({ ...own, accessibility });
    return { outcome: 'SeatNeedsSaid', episodeId };
  });
}

/** Gives one's seat back: whoever waits first gets it, and a mail. */
export async function releaseSeat(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<SeatReleased | SeatRefused> {
  const self = asVisitor(actor);
  return desk.work.run(async (work): Promise<SeatReleased | SeatRefused> => {
    const visitor = await lockSelf(work, self);
    const audience = await work.seats.lock(episodeId);
    const own = (await work.seats.seats(episodeId)).find(({ visitorId }) => visitorId === visitor.id);
    if (!own || !audience || own.checkedInAt !== null) return refuse('seatGone');
    if (own.state === 'released') return { outcome: 'SeatReleased', episodeId };
    await work.seats.put({ ...own, state: 'released', releasedAt: desk.clock.now(), accessibility: '' });
    await promote(desk, work, audience);
    return { outcome: 'SeatReleased', episodeId };
  });
}

/** Notes who came in at the door; `present` false takes that back. */
export async function checkInSeat(desk: Desk, actor: Actor, seatId: AudienceSeatId, present: boolean): Promise<SeatCheckedIn | SeatRefused> {
  permit(mayReceiveAudience, actor);
  return desk.work.run(async (work): Promise<SeatCheckedIn | SeatRefused> => {
    const episodeId = (await work.seats.seatById(seatId))?.episodeId;
    if (episodeId === undefined) throw new NotFound('seat', seatId);
    await work.seats.lock(episodeId);
    const seat = (await work.seats.seatById(seatId))!;
    if (seat.state !== 'in') return refuse('notIn');
    if ((seat.checkedInAt !== null) !== present) await work.seats.put({ ...seat, checkedInAt: present ? desk.clock.now() : null, checkedInByName: present ? nameOf(actor) : null });
    return { outcome: 'SeatCheckedIn', seatId, checkedIn: present };
  });
}

/** Seats by hand somebody who waits, before those who asked earlier, as long as there is room; they are told unless the recording began: then they stand at the door. */
export async function promoteSeat(desk: Desk, actor: Actor, seatId: AudienceSeatId): Promise<SeatPromoted | SeatRefused> {
  permit(mayKeepTopicPages, actor);
  return desk.work.run(async (work): Promise<SeatPromoted | SeatRefused> => {
    const episodeId = (await work.seats.seatById(seatId))?.episodeId;
    if (episodeId === undefined) throw new NotFound('seat', seatId);
    const audience = await work.seats.lock(episodeId);
    const seats = await work.seats.seats(episodeId);
    const seat = seats.find(({ id }) => id === seatId)!;
    if (seat.state === 'in') return { outcome: 'SeatPromoted', seatId };
    if (seat.state === 'released') return refuse('seatGone');
    if (seats.filter(({ state }) => state === 'in').length >= (audience?.capacity ?? 0)) return refuse('hallFull');
    await seatThese(desk, work, episodeId, [seat]);
    return { outcome: 'SeatPromoted', seatId };
  });
}

/**
 * Seats those who wait as far as there is room, under the audience's lock, and tells each of them; once the recording began nobody is
 * sent for. Whoever waits is only read: they may hold themselves locked and wait for this very audience.
 */
export async function promote(desk: Desk, work: Work, { episodeId, capacity }: EpisodeAudience): Promise<readonly AudienceSeatId[]> {
  const seats = await work.seats.seats(episodeId);
  const promoted = seatsToPromote(seats, capacity) as readonly AudienceSeatId[];
  if (promoted.length === 0 || (await hasBegun(desk, work, episodeId))) return [];
  await seatThese(desk, work, episodeId, seats.filter(({ id }) => promoted.includes(id)));
  return promoted;
}

async function hasBegun(desk: Desk, work: Work, episodeId: EpisodeId): Promise<boolean> {
  const episode = await work.episodes.byId(episodeId);
  const begins = episode?.start ? readInstant(episode.start, episode.zone) : null;
  return begins !== null && begins <= desk.clock.now().getTime();
}

/** Seats these, and tells each of them before the recording began. */
async function seatThese(desk: Desk, work: Work, episodeId: EpisodeId, seats: readonly AudienceSeat[]): Promise<void> {
  await work.seats.promote(seats.map(({ id }) => id), desk.clock.now());
  if (await hasBegun(desk, work, episodeId)) return;
  const [topicId, episode] = [await work.seats.topicOf(episodeId), await work.episodes.byId(episodeId)];
  const page = (await work.topicPages.byId(topicId!))!;
  for (const seat of seats) {
    const visitor = await work.visitors.byId(seat.visitorId);
    if (!visitor) continue;
    const to = { visitorId: visitor.id, name: visitor.name, email: visitor.email, locale: visitor.locale };
    await postAudienceMail(desk, work, 'seat.promoted', to, `${seat.id}:${seat.number}`, { topic: page.title, show: episode!.title }, { path: topicPath(page.slug) });
  }
}
