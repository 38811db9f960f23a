import type { Reason, SeatedSpeaker, Seconds, Segment, SegmentKind, SpeakerId } from '#rundown';
import { chooseGuests, type DebateSlot, type PresentCandidate } from './choose-guests.js';
import type { CastMember, Company, EmptyChair, NotSeated } from './company.js';
import { coversWhole, presenceOf, type Stretch } from './presence.js';
import { seatDebates, type DebateSeat } from './seat-debates.js';
import { shareSpeech } from './share-speech.js';
import { sortCandidates } from './sort-candidates.js';

/** Who sits where and how long they speak; and every chair and person that stays out, with the reason. */
export interface CastPlan {
  readonly segments: readonly Segment[];
  readonly members: readonly CastMember[];
  readonly emptyChairs: readonly EmptyChair[];
  readonly notSeated: readonly NotSeated[];
}

/** Part of a shared segment that the host speaks, in percent; the trade's 15 to 20. */
export const HOST_PERCENT = 20;
/** How long each person is introduced. */
export const INTRODUCTION_SECONDS: Seconds = 20;

const HOST_ALONE: readonly SegmentKind[] = ['coldOpen', 'menu', 'launch', 'break', 'conclusion'];
const WHOLE_TABLE: readonly SegmentKind[] = ['opening', 'audienceQuestions', 'roundTable'];

interface Slot extends Stretch {
  readonly segment: Segment;
}

/** Chooses the guests, seats them in every segment and shares the speech; durations and order stay as drafted. */
export function castSegments(drafts: readonly Segment[], company: Company): CastPlan {
  const slots = slotsOf(drafts);
  const debates = slots.filter(({ segment }) => segment.kind === 'debate').map((slot): DebateSlot & Slot => ({
    ...slot,
    theme: slot.segment.theme,
    weight: slot.segment.theme === null ? 1 : Math.max(0.01, company.themeWeights.get(slot.segment.theme) ?? 0),
  }));
  const { seatable, notSeated } = sortCandidates(company);
  const present = seatable.map((candidate): PresentCandidate => ({ ...candidate, presence: presenceOf(candidate, company.start) }));
  const guests = chooseGuests(present, company.chairs, debates);
  const seats = seatDebates(guests, debates);
  const elsewhere = slots.map((slot) => [slot.segment, seatElsewhere(slot, guests, company.host)] as const);
  const shares = shareSpeech(
    debates.map(({ segment }, index) => ({ guests: (seats[index] ?? []).map((seat) => seat.id), seconds: guestShare(segment) })),
    spokenIn(elsewhere.map(([, speakers]) => speakers)),
  );
  const debateSpeakers = new Map(debates.map(({ segment }, index) => [segment, debaters(segment, seats[index] ?? [], shares[index] ?? new Map(), company.host)]));
  const segments = elsewhere.map(([segment, speakers]) => ({ ...segment, speakers: debateSpeakers.get(segment) ?? speakers }));
  return {
    segments,
    members: membersOf(segments, guests, company.host),
    emptyChairs: emptyChairs(company, guests.length, seatable.length),
    notSeated: [...notSeated, ...present.filter((candidate) => !guests.includes(candidate)).map(({ id }) => ({ id, why: [noChairLeft(company)] }))],
  };
}

/** Seconds of a shared segment that its guests speak. */
export function guestShare(segment: Segment): Seconds {
  return segment.durationSeconds - Math.floor((segment.durationSeconds * HOST_PERCENT) / 100);
}

function slotsOf(drafts: readonly Segment[]): Slot[] {
  let from = 0;
  return drafts.map((segment) => {
    const slot = { segment, from, to: from + segment.durationSeconds };
    from = slot.to;
    return slot;
  });
}

function seatElsewhere(slot: Slot, guests: readonly PresentCandidate[], host: SpeakerId | null): readonly SeatedSpeaker[] {
  const { segment } = slot;
  if (HOST_ALONE.includes(segment.kind)) return hosting(host, segment.durationSeconds);
  const there = guests.filter((guest) => coversWhole(guest.presence, slot));
  if (segment.kind === 'introduction') {
    const introduced = there.map((guest): SeatedSpeaker => ({ id: guest.id, role: 'guest', seconds: INTRODUCTION_SECONDS, why: [{ code: 'isIntroduced' }] }));
    return [...hosting(host, segment.durationSeconds - introduced.length * INTRODUCTION_SECONDS), ...introduced];
  }
  if (!WHOLE_TABLE.includes(segment.kind)) return [];
  const shares = shareSpeech([{ guests: there.map((guest) => guest.id), seconds: guestShare(segment) }], new Map())[0];
  return [
    ...hosting(host, segment.durationSeconds - guestShare(segment)),
    ...there.map((guest): SeatedSpeaker => ({ id: guest.id, role: 'guest', seconds: shares?.get(guest.id) ?? 0, why: [{ code: 'wholeTable' }] })),
  ];
}

function debaters(segment: Segment, seats: readonly DebateSeat[], shares: ReadonlyMap<SpeakerId, Seconds>, host: SpeakerId | null): readonly SeatedSpeaker[] {
  return [
    ...hosting(host, segment.durationSeconds - guestShare(segment)),
    ...seats.map(({ id, why }): SeatedSpeaker => ({ id, role: 'guest', seconds: shares.get(id) ?? 0, why: [why] })),
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

function contributionOf({ voices, status }: PresentCandidate): Reason {
  const sum = (key: 'quotes' | 'questions') => voices.reduce((total, voice) => total + voice[key], 0);
  return { code: status === 'suggested' ? 'mostQuoted' : 'applied', facts: { quotes: sum('quotes'), questions: sum('questions'), themes: voices.length } };
}

function emptyChairs({ chairs, candidates }: Company, taken: number, seatable: number): readonly EmptyChair[] {
  const why: Reason = { code: 'nobodyLeft', facts: { candidates: candidates.length, available: seatable } };
  return Array.from({ length: Math.max(0, chairs - taken) }, (_, index) => ({ chair: taken + index + 1, why: [why] }));
}

function noChairLeft({ chairs }: Company): Reason {
  return { code: 'noChairLeft', facts: { chairs } };
}
