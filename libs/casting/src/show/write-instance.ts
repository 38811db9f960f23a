import type { Segment } from '#rundown';
import { HOST_PERCENT } from '../cast-segments.js';
import { carriedBy, voiceOn, type PresentCandidate } from '../choose-guests.js';
import type { Candidate } from '../company.js';
import type { ShowInstance, SpeakerOffer, Stance, ThemeWish } from '../planner/instance.js';
import { DEBATERS } from '../seat-debates.js';
import { SHORTEST_TURN } from '../share-speech.js';
import { holdDurations, locksOf } from './hold-locks.js';
import { longestStay } from './longest-stay.js';
import { pointsFor, USUAL_WISHES, type Points } from './planning-wishes.js';
import { frameShow, secondsOf, type ShowFrame } from './show-frame.js';
import type { ShowOffer } from './show-offer.js';
import { TICK, toTicks } from './ticks.js';

/** A show as the planner reads it, and what its numbers stand for. */
export interface WrittenShow {
  readonly instance: ShowInstance;
  readonly frame: ShowFrame;
  /** The debate that each theme of the instance would be, a locked one as long as it is locked; and the people, by number. */
  readonly themes: readonly Segment[];
  readonly people: readonly PresentCandidate[];
}

/** Themes and people that are weighed; more are nobody's choice, and the lightest go first. */
const MOST_THEMES = 40;
const MOST_PEOPLE = 60;
/** More debates than these are not planned as a whole. */
const MOST_DEBATES = 12;
/** How far the break may move from where the template has it, as a part of the show. */
const BREAK_MOVES = 0.15;
/** What it costs that somebody speaks where they wrote nothing, as a part of what the first piece they wrote would bring. */
const STRANGER = 0.3;
/** What standing first may bring the heaviest theme, as a part of its interest. */
const FIRST = 0.15;
/** Share of the airtime that women and men should have at least, where both can come. */
const PARITY = 0.4;

/**
 * Writes a show for the planner: lines before the first debate are its titles, what stands between debates its break, the rest its closing.
 * Null where there is nothing to plan as a whole: fewer than two debates, people or chairs, or durations that are no whole ticks.
 */
export function writeInstance({ segments, offers, company, wishes = USUAL_WISHES, before = [] }: ShowOffer, present: readonly PresentCandidate[]): WrittenShow | null {
  const frame = frameShow(holdDurations(segments, before));
  if (frame === null || frame.slots.length > MOST_DEBATES || offers.length < frame.slots.length || present.length < 2 || company.chairs < 2) return null;
  const slot = frame.slots.find(({ locks }) => !locks.duration) ?? frame.slots[0]!;
  if (slot.elasticity === null || slot.durationSeconds % TICK !== 0) return null;
  const points = pointsFor(wishes);
  const themes = holdDurations(chooseThemes(offers, before), before);
  const people = choosePeople(present, themes, company.themeWeights, before);
  const locks = locksOf(before, themes, people, frame.slots.length);
  const P = frame.slots.length;
  const L = Math.floor(company.targetSeconds / TICK);
  const heaviest = Math.max(0.01, ...company.themeWeights.values());
  const held = (theme: number) => locks.filter((lock) => lock.kind === 'speaker' && lock.theme === theme).length;
  const instance: ShowInstance = {
    name: '',
    themes: themes.map(({ id, theme, durationSeconds, elasticity }, number): ThemeWish => {
      const weight = theme === null ? 0 : (company.themeWeights.get(theme) ?? 0);
      const lock = locks.find((one) => one.kind === 'dur' && one.theme === number);
      const dur = lock?.kind === 'dur' ? lock.dur : null;
      const { minSeconds, maxSeconds } = elasticity ?? { minSeconds: durationSeconds, maxSeconds: durationSeconds };
      return {
        id,
        w: round(points.interest * weight),
        ideal: dur ?? toTicks(slot.durationSeconds), min: Math.min(toTicks(minSeconds), dur ?? Infinity), max: Math.max(toTicks(Math.max(maxSeconds, slot.durationSeconds)), dur ?? 0),
        must: false, debate: true,
        nmin: held(number) || Math.min(DEBATERS.least, company.chairs), nmax: held(number) || Math.min(DEBATERS.most, company.chairs),
        posPref: Array.from({ length: P }, (_, p) => round(((points.interest * weight * weight * FIRST) / heaviest) * (1 - p / P))),
      };
    }),
    speakers: people.map((person) => writeSpeaker(person, themes, points, L)),
    prec: [], incompat: [], quotas: quotasOf(people, points), locks,
    prm: {
      P, Pmin: P, L, seats: company.chairs + 1, maxGuests: company.chairs,
      ...framing(frame, L), tau: 0, hostShare: (company.hostPercent ?? HOST_PERCENT) / 100, X: 0, minTurn: toTicks(SHORTEST_TURN), Y: L,
      alpha: points.alpha, lambda: points.lambda, rho: points.rho, beta: points.beta,
    },
  };
  return { instance, frame, themes, people };
}

/** The opening, the break and the closing in ticks; what does not come out even is the closing's. */
function framing({ opening, slots, gaps, closing }: ShowFrame, L: number) {
  const pre = Math.ceil(secondsOf(opening) / TICK);
  const brk = Math.ceil(secondsOf(gaps.flat()) / TICK);
  const [least, ideal, most] = closing.filter(({ outside }) => !outside).reduce((sum, { durationSeconds, elasticity, locks }) => {
    const { minSeconds, maxSeconds } = (locks.duration ? null : elasticity) ?? { minSeconds: durationSeconds, maxSeconds: durationSeconds };
    return [sum[0]! + minSeconds, sum[1]! + durationSeconds, sum[2]! + maxSeconds];
  }, [0, 0, 0]);
  const filled = gaps.flatMap((gap, at) => (secondsOf(gap) > 0 ? [at] : []));
  // Several breaks are planned as one wherever it is: what it moves is checked when the plan is read.
  const start = filled.length === 1 ? pre + toTicks(secondsOf(slots.slice(0, filled[0]! + 1))) : null;
  return {
    pre, brk,
    brkLo: start === null ? 0 : Math.round(start - BREAK_MOVES * L), brkHi: start === null ? L : Math.round(start + BREAK_MOVES * L),
    closeMin: Math.floor(least! / TICK), closeIdeal: Math.floor(ideal! / TICK), closeMax: Math.floor(most! / TICK),
  };
}

function chooseThemes(offers: readonly Segment[], before: readonly Segment[]): readonly Segment[] {
  const locked = new Set(before.filter(({ locks }) => locks.position || locks.duration || locks.speakers).map(({ id }) => id));
  return offers.filter(({ id }, rank) => rank < MOST_THEMES || locked.has(id));
}

function choosePeople(present: readonly PresentCandidate[], themes: readonly Segment[], weights: ReadonlyMap<string, number>, before: readonly Segment[]): readonly PresentCandidate[] {
  if (present.length <= MOST_PEOPLE) return present;
  const asked = new Set(before.flatMap(({ locks, speakers }) => (locks.speakers ? speakers.map(({ id }) => id) : [])));
  const debates = themes.map(({ theme }) => ({ theme, weight: Math.max(0.01, weights.get(theme ?? '') ?? 0), from: 0, to: 0 }));
  const worth = new Map(present.map((one) => [one, Number(asked.has(one.id)) * 1000 + carriedBy(one, debates)]));
  return present.toSorted((a, b) => worth.get(b)! - worth.get(a)! || (a.id < b.id ? -1 : 1)).slice(0, MOST_PEOPLE);
}

function writeSpeaker(person: PresentCandidate, themes: readonly Segment[], points: Points, L: number): SpeakerOffer {
  const { from, to } = longestStay(person.presence, L);
  const stances = new Map(person.voices.map(({ theme, stance }) => [theme as string, stance]));
  return {
    id: person.id,
    aff: Object.fromEntries(themes.map(({ theme }, number) => {
      const voice = voiceOn(person, theme);
      return [number, round(points.affinity * (voice > 0 ? voice : -STRANGER))];
    })),
    stance: Object.fromEntries(themes.flatMap(({ theme }, number): [number, Stance][] => {
      const stance = theme === null ? undefined : stances.get(theme);
      return stance === undefined ? [] : [[number, stance]];
    })),
    from, to, maxPresence: L,
    status: hasAgreed(person) ? 'confirmed' : 'pending', senior: false, gender: person.gender ?? '-', camp: '-',
  };
}

const hasAgreed = ({ status }: Candidate): boolean => status === 'accepted' || status === 'confirmed';

function quotasOf(people: readonly PresentCandidate[], { parity }: Points): ShowInstance['quotas'] {
  const groups = ['f', 'm'].map((name) => ({ name, members: people.flatMap(({ gender }, number) => (gender === name ? [number] : [])), lo: PARITY, pen: parity }));
  return groups.every(({ members }) => members.length > 0) ? groups : [];
}

const round = (points: number): number => Math.round(points * 100) / 100;
