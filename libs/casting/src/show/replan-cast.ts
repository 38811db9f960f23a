import type { Reason, Seconds, Segment, SpeakerId } from '#rundown';
import { debatesOf, presentIn, seatGuests, type CastPlan } from '../cast-segments.js';
import { voiceOn } from '../choose-guests.js';
import type { Company, PresenceWindow } from '../company.js';
import type { ShowPlan } from '../planner/instance.js';
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
  /** For a new length: the lines of a show of that length as they would be drafted, which may have more or fewer debates. */
  readonly drafted?: readonly Segment[];
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
  /** A show of the new length has one debate at most: nothing to weigh. */
  | { readonly outcome: 'oneDebateLeft' }
  | { readonly outcome: 'castImpossible'; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: 'noPlanFound' };

/** Three proposals after somebody declined or comes later, or the length changed: minimal, balanced, free. */
export function replanCast(show: AnnouncedShow, change: CompanyChange, aids: Pick<CastingAids, 'polish'> = {}): ReplanCastOutcome {
  const { announced, offers, company, wishes } = show;
  const known = new Map(announced.map((segment) => [segment.id, segment]));
  const offer: ShowOffer = { segments: announced, offers: offers.map((one) => known.get(one.id) ?? one), company, before: announced, ...(wishes && { wishes }) };
  const present = presentIn(company);
  const written = writeInstance(offer, present);
  const published = written && readShowPlan(written, announced);
  if (written === null || published === null) return { outcome: 'notPlannedAsWhole' };
  const changed = withChange(company, change);
  const asked = changeOf(change, changed, written, 'speaker' in change ? written.people.findIndex(({ id }) => id === change.speaker) : -1);
  if (asked === null) return { outcome: 'notPlannedAsWhole' };
  const carriedOn = { show, before: written, published, changed, aids };
  const drafted = change.change === 'length' && change.targetSeconds !== company.targetSeconds ? show.drafted : undefined;
  if (drafted === undefined) return carryOn(carriedOn, written, asked);
  const debates = debatesIn(drafted);
  const asItIs = debates === debatesIn(announced) ? carryOn(carriedOn, written, asked) : null;
  if (asItIs?.outcome === 'castReplanned') return asItIs;
  if (debates < 2) return { outcome: 'oneDebateLeft' };
  const reframed = writeInstance({ ...offer, segments: withOwnLines(drafted, announced), company: changed }, present);
  return reframed === null ? (asItIs ?? { outcome: 'noPlanFound' }) : carryOn(carriedOn, reframed, { change: 'frame', instance: reframed.instance });
}

/** What was announced and how it is read, for as long as ways to carry on are looked for. */
interface CarriedOn {
  readonly show: AnnouncedShow;
  readonly before: WrittenShow;
  readonly published: ShowPlan;
  readonly changed: Company;
  readonly aids: Pick<CastingAids, 'polish'>;
}

function carryOn({ show, before, published, changed, aids: { polish } }: CarriedOn, written: WrittenShow, asked: ShowChange): ReplanCastOutcome {
  const acknowledged = (show.acknowledged ?? []).map((speaker) => before.people.findIndex(({ id }) => id === speaker)).filter((one) => one >= 0);
  const replanned = replanShow(before.instance, published, asked, { acknowledged, ...(polish && { polish }) });
  if (replanned.outcome === 'showImpossible') return { outcome: 'castImpossible', obstacles: replanned.obstacles };
  if (replanned.outcome === 'noPlanFound') return replanned;
  const proposals = replanned.proposals.flatMap((proposal) => propose(proposal, written, show.announced, changed) ?? []);
  return proposals.length === 0 ? { outcome: 'noPlanFound' } : { outcome: 'castReplanned', proposals };
}

const debatesIn = (lines: readonly Segment[]): number => lines.filter(({ kind }) => kind === 'debate').length;

/** Lines that a format has more or fewer of at another length. */
const COUNTED: readonly Segment['kind'][] = ['debate', 'break', 'audienceQuestions'];

/** The lines as drafted, and those that only the producer's running order has, each after the line it followed. */
function withOwnLines(drafted: readonly Segment[], announced: readonly Segment[]): readonly Segment[] {
  const made = new Set(drafted.map(({ id }) => id));
  return announced.reduce<readonly Segment[]>((lines, line, at) => {
    if (made.has(line.id) || COUNTED.includes(line.kind)) return lines;
    const after = announced.slice(0, at).findLast(({ id }) => lines.some((one) => one.id === id));
    return lines.toSpliced(after === undefined ? 0 : lines.findIndex(({ id }) => id === after.id) + 1, 0, line);
  }, drafted);
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
