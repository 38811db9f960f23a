import type { Reason, Remark, Segment, ThemeId } from '#rundown';
import { castSegments, debatesOf, presentIn, seatGuests, type CastPlan } from '../cast-segments.js';
import { chooseGuests, type PresentCandidate } from '../choose-guests.js';
import type { LinearSolver } from '../planner/linear-program.js';
import type { ShowSolved } from '../planner/show-outcome.js';
import { valuePlan, type PlanValue } from '../planner/value-plan.js';
import { coversWhole } from '../presence.js';
import { seatOnceMore } from '../seat-debates.js';
import { applyChanges } from '../wishes/set-aside.js';
import { layPlan } from './lay-plan.js';
import { planDebates, type DebateSearch } from './plan-debates.js';
import { readShowPlan } from './read-show-plan.js';
import type { ShowOffer } from './show-offer.js';
import { tellContradiction } from './tell-contradiction.js';
import { tellAbsence, tellSeats, tellThemes } from './tell-seats.js';
import { writeInstance, type WrittenShow } from './write-instance.js';

/** A planned show: its segments in running order, its people, and what the plan is worth. */
export interface ShowCast extends CastPlan {
  /** Why themes heavy enough for a debate have none. */
  readonly passedOver: ReadonlyMap<ThemeId, Reason>;
  /** In the planner's points, part by part; null where nothing was planned as a whole. */
  readonly worth: PlanValue | null;
  /** What the running order before is worth by the same measure; null where it cannot be told. */
  readonly standing: PlanValue | null;
  /** No plan is worth more than this; null where it was not proven. */
  readonly bound: number | null;
}

/** What a caller may lend to casting. */
export interface CastingAids {
  /** Solves linear programs, to even out what the search leaves; without it the plan is a little less even. */
  readonly polish?: LinearSolver;
  /** Proves how good a plan can be at most, in the second round of searching on. */
  readonly bound?: LinearSolver;
  /** Told when casting begins. */
  readonly onCast?: () => void;
}

/**
 * Decides order, durations, seats and speech of a show together. Where there is nothing to weigh (one debate, one guest, no theme), or no plan
 * keeps every rule, the lines stay as drafted and people are seated in them.
 */
export function castShow(offer: ShowOffer, { polish, bound, onCast }: CastingAids = {}): ShowCast {
  onCast?.();
  const present = presentIn(offer.company);
  const written = writeInstance(offer, present);
  if (written === null) return asDrafted(offer, []);
  const { solved, remarks } = solve(written, offer, { polish, bound, round: offer.round });
  const planned = solved === null ? null : seatPlan(offer, present, written, solved, remarks);
  const cast = written.instance.locks.length > 0 && planned !== null ? planned : better(planned, asDrafted(offer, remarks), written);
  return { ...cast, standing: valueLines(written, offer.before ?? []), bound: solved?.bound ?? null };
}

/** What the running order before is worth as it stands; null where nothing of it can be planned as a whole. */
export function valueStanding(offer: ShowOffer): PlanValue | null {
  const written = writeInstance(offer, presentIn(offer.company));
  return written && valueLines(written, offer.before ?? []);
}

/** What a running order is worth as the show is written; null when its debates or people are others. */
function valueLines(written: WrittenShow, lines: readonly Segment[]): PlanValue | null {
  const plan = readShowPlan(written, lines);
  return plan && plan.segs.length === written.instance.prm.P ? valuePlan(written.instance, plan) : null;
}

/** The plan, unless the show as drafted is worth more: a search this short may miss what is plain. */
function better(planned: ShowCast | null, drafted: ShowCast, written: WrittenShow): ShowCast {
  const plan = readShowPlan(written, drafted.segments);
  const worth = plan && valuePlan(written.instance, plan);
  if (planned === null) return drafted;
  return worth !== null && planned.worth !== null && worth.total > planned.worth.total ? { ...drafted, worth } : planned;
}

const asDrafted = ({ segments, company }: ShowOffer, remarks: readonly Remark[]): ShowCast => {
  const cast = castSegments(segments, company);
  return { ...cast, remarks: [...remarks, ...cast.remarks], passedOver: new Map(), worth: null, standing: null, bound: null };
};

/** The plan, and what the producer has to know: when locks contradict one another it keeps all but the fewest. */
function solve(written: WrittenShow, { company }: ShowOffer, search: DebateSearch): { readonly solved: ShowSolved | null; readonly remarks: readonly Remark[] } {
  const outcome = planDebates(written.instance, search);
  if (outcome.outcome === 'showSolved') return { solved: outcome, remarks: [] };
  if (written.instance.locks.length === 0) return { solved: null, remarks: [] };
  const { changes, remarks } = tellContradiction(written, company);
  const again = changes === null ? null : planDebates(applyChanges(written.instance, changes), search);
  return { solved: again?.outcome === 'showSolved' ? again : null, remarks };
}

function seatPlan({ company, before = [] }: ShowOffer, present: readonly PresentCandidate[], written: WrittenShow, solved: ShowSolved, told: readonly Remark[]): ShowCast | null {
  const lines = layPlan(written, solved.plan, company.targetSeconds);
  if (lines === null) return null;
  const debates = debatesOf(lines, company);
  const ids = new Set(solved.plan.segs.flatMap(({ speakers }) => speakers).map((speaker) => written.people[speaker]!.id));
  const others = present.filter(({ id }) => !ids.has(id));
  const guests = [...present.filter(({ id }) => ids.has(id)), ...chooseGuests(others, Math.max(0, company.chairs - ids.size), debates)];
  const fixed = new Set(debates.flatMap(({ segment }, at) => (isHeld(segment, before) ? [at] : [])));
  const planned = tellSeats(written, solved);
  // Whoever the plan has no word for takes a chair that is left, and a free seat in the debate where they have most to say.
  const seats = guests.slice(ids.size).reduce((seated, guest) => seatOnceMore(guest, debates, seated, fixed) ?? seated, planned);
  const byId = new Map(present.map((one) => [one.id, one]));
  if (seats.some((table, at) => table.some(({ id }) => !coversWhole(byId.get(id)!.presence, debates[at]!)))) return null;
  const debated = new Set(debates.flatMap(({ theme }) => theme ?? []));
  const cast = seatGuests(lines, company, guests, { seats, fixed, absent: (id) => tellAbsence(id, company, present, debated, written, solved) });
  const plan = readShowPlan(written, cast.segments);
  return { ...cast, remarks: [...told, ...cast.remarks], passedOver: tellThemes(written, solved, company), worth: plan && valuePlan(written.instance, plan), standing: null, bound: null };
}

const isHeld = (segment: Segment, before: readonly Segment[]): boolean => before.some(({ id, locks }) => id === segment.id && locks.speakers);
