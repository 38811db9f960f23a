/**
 * A show to be planned, as handed to the planner and as stored in a file. Times and durations are whole ticks of five seconds from the
 * start of the show; themes, speakers and positions are numbered from 0 in the order of the lists. The keys are those of the file format.
 */
export interface ShowInstance {
  readonly name: string;
  readonly themes: readonly ThemeWish[];
  readonly speakers: readonly SpeakerOffer[];
  /** Pairs of themes: the first comes before the second when both are in. */
  readonly prec: readonly (readonly [number, number])[];
  /** Pairs of themes that may not both be in. */
  readonly incompat: readonly (readonly [number, number])[];
  readonly quotas: readonly Quota[];
  readonly locks: readonly Lock[];
  readonly prm: ShowRules;
}

/** A theme that may become a segment. */
export interface ThemeWish {
  readonly id: string;
  /** Points of interest when it is in. */
  readonly w: number;
  /** Ticks it takes at best; `min` ≤ `ideal` ≤ `max`. */
  readonly ideal: number;
  readonly min: number;
  readonly max: number;
  /** It has to be in. */
  readonly must: boolean;
  /** A speaker for and one against are worth `beta` points. */
  readonly debate: boolean;
  /** Fewest and most guests who speak in it. */
  readonly nmin: number;
  readonly nmax: number;
  /** Points for standing at each position; one number per position up to `P`. */
  readonly posPref: readonly number[];
}

export type Stance = 'pro' | 'con' | 'nuance';
export type SpeakerStatus = 'confirmed' | 'pending' | 'declined';

/** A person who may be a guest. */
export interface SpeakerOffer {
  readonly id: string;
  /** Points for speaking in a theme, by the theme's number; absent: cannot speak in it. */
  readonly aff: Readonly<Record<number, number>>;
  readonly stance: Readonly<Record<number, Stance>>;
  /** Ticks between which the person can be there. */
  readonly from: number;
  readonly to: number;
  /** Most ticks between arriving and leaving. */
  readonly maxPresence: number;
  readonly status: SpeakerStatus;
  readonly senior: boolean;
  readonly gender: string;
  readonly camp: string;
}

/** A share of the guests' airtime that a group should have; `pen` points are lost for each tick below it. */
export interface Quota {
  readonly name: string;
  /** Numbers of the speakers in the group. */
  readonly members: readonly number[];
  /** Share between 0 and 1. */
  readonly lo: number;
  readonly pen: number;
}

/** What the producer has settled already. All but `exclude` also put the theme in. */
export type Lock =
  | { readonly kind: 'pos'; readonly theme: number; readonly pos: number }
  | { readonly kind: 'dur'; readonly theme: number; readonly dur: number }
  | { readonly kind: 'speaker'; readonly theme: number; readonly speaker: number }
  | { readonly kind: 'exclude'; readonly theme: number; readonly speaker: number };

/** The frame of the show and the weight of each wish. */
export interface ShowRules {
  /** Most and fewest segments. */
  readonly P: number;
  readonly Pmin: number;
  /** Length of the show; `pre` of it are titles and introduction, `brk` the one break. */
  readonly L: number;
  readonly pre: number;
  readonly brk: number;
  /** Ticks between which the break starts. */
  readonly brkLo: number;
  readonly brkHi: number;
  readonly closeMin: number;
  readonly closeIdeal: number;
  readonly closeMax: number;
  /** Length of a seat change between two segments; the break takes one for nothing. */
  readonly tau: number;
  /** Chairs, the host's included. */
  readonly seats: number;
  /** Part of each segment that the host speaks, between 0 and 1. */
  readonly hostShare: number;
  /** Least airtime of a guest over the show, and least turn in a segment. */
  readonly X: number;
  readonly minTurn: number;
  /** Longest that somebody sits without speaking, breaks not counted. */
  readonly Y: number;
  readonly maxGuests: number;
  /** Points lost per tick away from ideal durations, per tick between most and least airtime, per seat change. */
  readonly alpha: number;
  readonly lambda: number;
  readonly rho: number;
  /** Points for a segment with somebody for and somebody against. */
  readonly beta: number;
}

/** One segment of a plan. */
export interface PlannedSegment {
  readonly theme: number;
  /** Whole ticks. */
  readonly dur: number;
  /** Guests who speak, ascending. */
  readonly speakers: readonly number[];
  /** Guests on a chair, ascending; the speakers are among them. */
  readonly seated: readonly number[];
  /** Ticks each guest speaks, fractions allowed. */
  readonly speech: Readonly<Record<number, number>>;
}

/** A whole plan. The break comes after the segment at position `breakAfter`. */
export interface ShowPlan {
  readonly segs: readonly PlannedSegment[];
  readonly breakAfter: number;
  readonly closing: number;
}
