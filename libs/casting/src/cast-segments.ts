import { TALKSHOW, type Reason, type Remark, type SeatedSpeaker, type Seconds, type Segment, type SegmentKind, type SpeakerId } from '#rundown';
import { chooseGuests, type DebateSlot, type PresentCandidate } from './choose-guests.js';
import type { CastMember, Company, EmptyChair, NotSeated } from './company.js';
import { coversWhole, presenceOf, type Stretch } from './presence.js';
import { remarkOnChairs } from './remark-on-chairs.js';
import { seatDebates, seatOnceMore, type DebateSeat } from './seat-debates.js';
import { shareSpeech } from './share-speech.js';
import { sortCandidates } from './sort-candidates.js';

/** Who sits where and how long they speak; and every chair and person that stays out, with the reason. */
export interface CastPlan {
  readonly segments: readonly Segment[];
  readonly members: readonly CastMember[];
  readonly emptyChairs: readonly EmptyChair[];
  readonly notSeated: readonly NotSeated[];
  readonly remarks: readonly Remark[];
}

/** Part of a shared segment that the host speaks in the house's talkshow, in percent. */
export const HOST_PERCENT = TALKSHOW.pieces.debate.hostPercent;
/** How long each person is introduced there. */
export const INTRODUCTION_SECONDS: Seconds = TALKSHOW.pieces.introduction.seconds.idealSeconds;

/** Least part of the mean speech that is fair to a guest. */
const FAIR_PART = 0.9;
const HOST_ALONE: readonly SegmentKind[] = ['coldOpen', 'menu', 'launch', 'break', 'conclusion'];
const WHOLE_TABLE: readonly SegmentKind[] = ['opening', 'audienceQuestions', 'roundTable'];

/** A segment and when it runs. */
interface Slot extends Stretch {
  readonly segment: Segment;
}

/** Chooses the guests, seats them in every segment and shares the speech; durations and order stay as drafted. */
export function castSegments(drafts: readonly Segment[], company: Company): CastPlan {
  const debates = debatesOf(drafts, company);
  const guests = chooseGuests(presentIn(company), company.chairs, debates);
  return seatGuests(drafts, company, guests, { seats: seatDebates(guests, debates), fixed: NONE, absent: () => [noChairLeft(company)] });
}

/** Whoever can take a chair, with when they are there. */
export const presentIn = (company: Company): PresentCandidate[] =>
  sortCandidates(company).seatable.map((candidate) => ({ ...candidate, presence: presenceOf(candidate, company.start) }));

/** The debates of a show, with when they run and what they weigh. */
export function debatesOf(drafts: readonly Segment[], { themeWeights }: Company): readonly (DebateSlot & Slot)[] {
  return slotsOf(drafts).filter(({ segment }) => segment.kind === 'debate').map((slot) => ({
    ...slot,
    theme: slot.segment.theme,
    weight: slot.segment.theme === null ? 1 : Math.max(0.01, themeWeights.get(slot.segment.theme) ?? 0),
  }));
}

/** How the guests of a show sit in its debates. */
export interface DebateSeating {
  /** By debate, in running order. */
  readonly seats: readonly (readonly DebateSeat[])[];
  /** Debates, by their place among the debates, in which nobody may be added. */
  readonly fixed: ReadonlySet<number>;
  /** Why somebody who could have come does not. */
  readonly absent: (id: SpeakerId) => readonly Reason[];
}

const NONE: ReadonlySet<number> = new Set();

/** Seats chosen guests in every segment, shares the speech, and says what is to be said of chairs and people left. */
export function seatGuests(drafts: readonly Segment[], company: Company, guests: readonly PresentCandidate[], { seats: seated, fixed, absent }: DebateSeating): CastPlan {
  const slots = slotsOf(drafts);
  const debates = debatesOf(drafts, company);
  const { seatable, notSeated } = sortCandidates(company);
  const elsewhere = slots.map((slot) => [slot.segment, seatElsewhere(slot, guests, company)] as const);
  const { seats, shares } = evenOut(guests, debates, seated, fixed, spokenIn(elsewhere.map(([, speakers]) => speakers)), company.hostPercent);
  const debateSpeakers = new Map(debates.map(({ segment }, index) => [segment, debaters(segment, seats[index] ?? [], shares[index] ?? new Map(), company)]));
  const segments = elsewhere.map(([segment, speakers]) => ({ ...segment, speakers: debateSpeakers.get(segment) ?? speakers }));
  const come = new Set(guests.map(({ id }) => id));
  return {
    segments,
    members: membersOf(segments, guests, company.host),
    emptyChairs: emptyChairs(company, guests.length, seatable.length),
    remarks: [...remarkOnChairs(company, guests.length, notSeated), ...guests.flatMap((guest) => absenceRemarks(guest, slots))],
    notSeated: [...notSeated, ...seatable.filter(({ id }) => !come.has(id)).map(({ id }) => ({ id, why: absent(id) }))],
  };
}

interface Seating {
  readonly seats: readonly (readonly DebateSeat[])[];
  readonly shares: readonly ReadonlyMap<SpeakerId, Seconds>[];
}

/** Seats the debates and shares their speech; whoever stays well below the others gets one more debate, as long as seats are free. */
function evenOut(guests: readonly PresentCandidate[], debates: readonly (DebateSlot & Slot)[], first: Seating['seats'], fixed: ReadonlySet<number>, spoken: ReadonlyMap<SpeakerId, Seconds>, hostPercent: number | undefined): Seating {
  const share = (seats: Seating['seats']): Seating => ({
    seats,
    shares: shareSpeech(debates.map(({ segment }, index) => ({ guests: (seats[index] ?? []).map((seat) => seat.id), seconds: guestShare(segment, hostPercent) })), spoken),
  });
  let seating = share(first);
  for (let step = 0; step < guests.length * debates.length; step++) {
    const total = (id: SpeakerId) => seating.shares.reduce((sum, shares) => sum + (shares.get(id) ?? 0), spoken.get(id) ?? 0);
    const mean = guests.reduce((sum, guest) => sum + total(guest.id), 0) / guests.length;
    const lowest = guests.toSorted((a, b) => total(a.id) - total(b.id))[0];
    if (lowest === undefined || total(lowest.id) >= mean * FAIR_PART) break;
    const seats = seatOnceMore(lowest, debates, seating.seats, fixed);
    if (seats === null) break;
    seating = share(seats);
  }
  return seating;
}

/** Seconds of a shared segment that its guests speak. */
export function guestShare(segment: Segment, hostPercent: number = HOST_PERCENT): Seconds {
  return segment.durationSeconds - Math.floor((segment.durationSeconds * hostPercent) / 100);
}

function slotsOf(drafts: readonly Segment[]): Slot[] {
  let from = 0;
  return drafts.map((segment) => {
    const slot = { segment, from, to: from + segment.durationSeconds };
    from = slot.to;
    return slot;
  });
}

function seatElsewhere(slot: Slot, guests: readonly PresentCandidate[], { host, hostPercent, introductionSeconds = INTRODUCTION_SECONDS }: Company): readonly SeatedSpeaker[] {
  const { segment } = slot;
  if (HOST_ALONE.includes(segment.kind)) return hosting(host, segment.durationSeconds);
  const there = guests.filter((guest) => coversWhole(guest.presence, slot));
  if (segment.kind === 'introduction') {
    const introduced = there.map((guest): SeatedSpeaker => ({ id: guest.id, role: 'guest', seconds: introductionSeconds, why: [{ code: 'isIntroduced' }] }));
    return [...hosting(host, segment.durationSeconds - introduced.length * introductionSeconds), ...introduced];
  }
  if (!WHOLE_TABLE.includes(segment.kind)) return [];
  const shares = shareSpeech([{ guests: there.map((guest) => guest.id), seconds: guestShare(segment, hostPercent) }], new Map())[0];
  return [
    ...hosting(host, segment.durationSeconds - guestShare(segment, hostPercent)),
    ...there.map((guest): SeatedSpeaker => ({ id: guest.id, role: 'guest', seconds: shares?.get(guest.id) ?? 0, why: [{ code: 'wholeTable' }] })),
  ];
}

function debaters(segment: Segment, seats: readonly DebateSeat[], shares: ReadonlyMap<SpeakerId, Seconds>, { host, hostPercent }: Company): readonly SeatedSpeaker[] {
  return [
    ...hosting(host, segment.durationSeconds - guestShare(segment, hostPercent)),
    ...seats.map(({ id, why }): SeatedSpeaker => ({ id, role: 'guest', seconds: shares.get(id) ?? 0, why })),
  ];
}

function hosting(host: SpeakerId | null, seconds: Seconds): readonly SeatedSpeaker[] {
  return host === null ? [] : [{ id: host, role: 'host', seconds: Math.max(0, seconds), why: [{ code: 'hosts' }] }];
}

function spokenIn(seatings: readonly (readonly SeatedSpeaker[])[]): Map<SpeakerId, Seconds> {
  const totals = new Map<SpeakerId, Seconds>();
  for (const { id, role, seconds } of seatings.flat()) {
    if (role === 'guest') totals.set(id, (totals.get(id) ?? 0) + seconds);
  }
  return totals;
}

function membersOf(segments: readonly Segment[], guests: readonly PresentCandidate[], host: SpeakerId | null): readonly CastMember[] {
  const member = (id: SpeakerId, role: CastMember['role'], why: readonly Reason[]): CastMember => ({
    id,
    role,
    why,
    seconds: segments.flatMap((segment) => segment.speakers).filter((speaker) => speaker.id === id).reduce((sum, speaker) => sum + speaker.seconds, 0),
  });
  return [
    ...(host === null ? [] : [member(host, 'host', [{ code: 'wroteArticle' }])]),
    ...guests.map((guest) => member(guest.id, 'guest', [contributionOf(guest)])),
  ];
}

function contributionOf({ quotes, questions, voices, status }: PresentCandidate): Reason {
  return { code: status === 'suggested' ? 'mostQuoted' : 'applied', facts: { quotes, questions, themes: voices.length } };
}

function emptyChairs({ chairs, candidates }: Company, taken: number, seatable: number): readonly EmptyChair[] {
  const why: Reason = { code: 'nobodyLeft', facts: { candidates: candidates.length, available: seatable } };
  return Array.from({ length: Math.max(0, chairs - taken) }, (_, index) => ({ chair: taken + index + 1, why: [why] }));
}

/** The reason that all chairs are taken. */
export function noChairLeft({ chairs }: Company): Reason {
  return { code: 'noChairLeft', facts: { chairs } };
}

/** A guest who arrives late or leaves early is seated around it, and the producer is told. */
function absenceRemarks(guest: PresentCandidate, slots: readonly Slot[]): readonly Remark[] {
  const missed = slots.filter((slot) => !slot.segment.outside && !coversWhole(guest.presence, slot)).length;
  return missed === 0 ? [] : [{ code: 'partlyThere', level: 'warn', speaker: guest.id, facts: { name: guest.name, segments: missed } }];
}
