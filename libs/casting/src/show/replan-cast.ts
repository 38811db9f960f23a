import type { Reason, Seconds, Segment, SpeakerId } from '#rundown';
import { debatesOf, presentIn, seatGuests, type CastPlan } from '../cast-segments.js';
import { voiceOn } from '../choose-guests.js';
import type { Company, PresenceWindow } from '../company.js';
import type { Obstacle } from '../planner/obstacle.js';
import { replanShow, type Proposal, type ProposalKind } from '../planner/replan-show.js';
import type { ShowChange } from '../planner/show-change.js';
import { DEBATERS, wrote, type DebateSeat } from '../seat-debates.js';
import type { CastingAids } from './cast-show.js';
import { layPlan } from './lay-plan.js';
import { longestStay } from './longest-stay.js';
import { readShowPlan } from './read-show-plan.js';
import type { ShowOffer } from './show-offer.js';
import { tellChanges, type CastChange, type PersonToldAgain } from './tell-changes.js';
import { TICK } from './ticks.js';
import { writeInstance, type WrittenShow } from './write-instance.js';

/** What happened to a show that was announced. */
export type CompanyChange =
  | { readonly change: 'declined'; readonly speaker: SpeakerId }
  /** Somebody can be there only then. */
  | { readonly change: 'available'; readonly speaker: SpeakerId; readonly window: PresenceWindow }
  | { readonly change: 'length'; readonly targetSeconds: Seconds };

/** An announced show and what it could be made of. */
export interface AnnouncedShow extends Omit<ShowOffer, 'segments' | 'before'> {
  /** The running order as announced, with its people; its locks are kept. */
  readonly announced: readonly Segment[];
  /** Who has acknowledged what was announced: to change it for them weighs more. */
  readonly acknowledged?: readonly SpeakerId[];
}

/** A way to carry on, in the house's terms. */
export interface CastProposal extends CastPlan {
  readonly kind: ProposalKind;
  readonly changes: readonly CastChange[];
  readonly toldAgain: readonly PersonToldAgain[];
  /** The changes by weight, without what was forced. */
  readonly weight: number;
  /** Points less than what was announced is worth. */
  readonly worthLost: number;
}

export type ReplanCastOutcome =
  /** The least disturbance first, then a balance, then whatever is best now. */
  | { readonly outcome: 'castReplanned'; readonly proposals: readonly CastProposal[] }
  /** It has fewer than two debates or guests, or people and themes that are none of those offered. */
  | { readonly outcome: 'notPlannedAsWhole' }
  | { readonly outcome: 'castImpossible'; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: 'noPlanFound' };

/** Three proposals after somebody declined or comes later, or the length changed: minimal, balanced, free. */
export function replanCast(show: AnnouncedShow, change: CompanyChange, { polish }: Pick<CastingAids, 'polish'> = {}): ReplanCastOutcome {
  const { announced, offers, company, wishes, acknowledged = [] } = show;
  const known = new Map(announced.map((segment) => [segment.id, segment]));
  const offer: ShowOffer = { segments: announced, offers: offers.map((one) => known.get(one.id) ?? one), company, before: announced, ...(wishes && { wishes }) };
  const written = writeInstance(offer, presentIn(company));
  const published = written && readShowPlan(written, announced);
  if (written === null || published === null) return { outcome: 'notPlannedAsWhole' };
  const number = (speaker: SpeakerId) => written.people.findIndex(({ id }) => id === speaker);
  const changed = withChange(company, change);
  const asked = changeOf(change, changed, written, 'speaker' in change ? number(change.speaker) : -1);
  if (asked === null) return { outcome: 'notPlannedAsWhole' };
  const replanned = replanShow(written.instance, published, asked, { acknowledged: acknowledged.map(number).filter((one) => one >= 0), ...(polish && { polish }) });
  if (replanned.outcome === 'showImpossible') return { outcome: 'castImpossible', obstacles: replanned.obstacles };
  if (replanned.outcome === 'noPlanFound') return replanned;
  const proposals = replanned.proposals.flatMap((proposal) => propose(proposal, written, announced, changed) ?? []);
  return proposals.length === 0 ? { outcome: 'noPlanFound' } : { outcome: 'castReplanned', proposals };
}

/** The change in the planner's numbers; null for somebody it does not know. */
function changeOf(change: CompanyChange, changed: Company, { instance }: WrittenShow, speaker: number): ShowChange | null {
  if (change.change === 'length') return { change: 'length', L: Math.floor(change.targetSeconds / TICK) };
  if (speaker < 0) return null;
  if (change.change === 'declined') return { change: 'declined', speaker };
  const person = presentIn(changed).find(({ id }) => id === change.speaker);
  // Too little of the show is left for them to come at all.
  return person === undefined ? { change: 'declined', speaker } : { change: 'available', speaker, ...longestStay(person.presence, instance.prm.L) };
}

function withChange(company: Company, change: CompanyChange): Company {
  if (change.change === 'length') return { ...company, targetSeconds: change.targetSeconds };
  return {
    ...company,
    candidates: company.candidates.map((one) => (one.id !== change.speaker ? one : change.change === 'declined' ? { ...one, keptOut: { code: 'declined' } } : { ...one, availability: [change.window] })),
  };
}

function propose({ kind, plan, weight, valueLost, changes, toldAgain }: Proposal, written: WrittenShow, announced: readonly Segment[], company: Company): CastProposal | null {
  const lines = layPlan(written, plan, company.targetSeconds);
  if (lines === null) return null;
  const debates = debatesOf(lines, company);
  const come = new Set(plan.segs.flatMap(({ speakers }) => speakers).map((speaker) => written.people[speaker]!.id));
  const why = (id: SpeakerId, at: number): readonly Reason[] => {
    const [person, { theme, segment }] = [written.people.find((one) => one.id === id)!, debates[at]!];
    const kept = announced.find((one) => one.id === segment.id)?.speakers.find((one) => one.id === id)?.why;
    if (kept !== undefined) return kept;
    if (voiceOn(person, theme) > 0) return [wrote(person, { theme })];
    return [plan.segs[at]!.speakers.length <= DEBATERS.least ? { code: 'completesDebate', facts: { leastGuests: DEBATERS.least } } : { code: 'balancesTime' }];
  };
  // Who was announced is named in that order, and whoever is new after them.
  const seats = plan.segs.map(({ speakers }, at) => {
    const order = namedIn(announced.filter(({ id }) => id === debates[at]!.segment.id));
    return speakers.map((speaker) => written.people[speaker]!).toSorted(order).map(({ id }): DebateSeat => ({ id, why: why(id, at) }));
  });
  const guests = presentIn(company).filter(({ id }) => come.has(id)).toSorted(namedIn(announced));
  // Nobody is added beyond what the proposal lists.
  const cast = seatGuests(lines, company, guests, { seats, fixed: new Set(debates.keys()), absent: () => [{ code: 'notInProposal' }] });
  return { ...cast, kind, weight, worthLost: valueLost, ...tellChanges({ changes, toldAgain }, written) };
}

/** Sorts people as segments name them first; those they do not name come after, by id. */
function namedIn(segments: readonly Segment[]): (a: { readonly id: SpeakerId }, b: { readonly id: SpeakerId }) => number {
  const places = new Map<SpeakerId, number>();
  for (const { id } of segments.flatMap(({ speakers }) => speakers)) if (!places.has(id)) places.set(id, places.size);
  const place = ({ id }: { readonly id: SpeakerId }) => places.get(id) ?? Infinity;
  return (a, b) => (place(a) === place(b) ? (a.id < b.id ? -1 : 1) : place(a) - place(b));
}
