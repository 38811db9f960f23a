import type { ShowInstance, ShowRules, SpeakerOffer } from './instance.js';

/** An instance in flat arrays, as the search reads it; themes and speakers by canonical number. */
export interface CompiledShow {
  readonly instance: ShowInstance;
  readonly rules: ShowRules;
  readonly T: number;
  readonly S: number;
  /** Chairs for guests. */
  readonly chairs: number;
  /** Most guests in one segment of any theme. */
  readonly K: number;
  /** Points of interest, and the ideal duration within its bounds. */
  readonly w: Float64Array;
  readonly ideal: Int32Array;
  /** Bounds of the duration, a locked one included. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly nmin: Int32Array;
  readonly nmax: Int32Array;
  readonly debate: Uint8Array;
  /** 1: must be in, by wish or by lock. */
  readonly must: Uint8Array;
  /** Locked position or −1. */
  readonly lockedAt: Int32Array;
  /** Points by theme × position (stride `P`). */
  readonly pref: Float64Array;
  /** Points by theme × speaker (stride `S`); NaN: cannot speak there. */
  readonly aff: Float64Array;
  /** 1: can speak there, by theme × speaker. */
  readonly can: Uint8Array;
  /** 1 pro, 2 con, 0 neither, by theme × speaker. */
  readonly stance: Uint8Array;
  /** 1: locked in, by theme × speaker. */
  readonly held: Uint8Array;
  /** Who can speak in each theme, best first. */
  readonly able: readonly Int32Array[];
  /** 0 or the tick before which a guest cannot be seated. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly presence: Int32Array;
  /** One bit per quota, for the first 30. */
  readonly quotaBits: Int32Array;
  readonly quotaLo: Float64Array;
  readonly quotaPen: Float64Array;
  /** What a typical decision is worth, in points: the unit of temperatures and charges. */
  readonly scale: number;
}

/** More chairs than these are never taken, nor more than these speak in one segment. */
const MOST_CHAIRS = 100;
const MOST_SPEAKERS = 16;

const FACTOR = { confirmed: 1, pending: 0.6, declined: 0 } as const;

/** Points for a person in a theme: affinity, less while they have not confirmed, half a point more for long standing. */
export function affinityPoints({ aff, status, senior }: SpeakerOffer, theme: number): number {
  const points = aff[theme] ?? 0;
  return Math.round((points * FACTOR[status] + (points > 0 && senior ? 0.5 : 0)) * 100) / 100;
}

/** Lays a canonical instance out flat. */
export function compileShow(instance: ShowInstance): CompiledShow {
  const { themes, speakers, locks, quotas, prm } = instance;
  const [T, S] = [themes.length, speakers.length];
  const chairs = Math.min(MOST_CHAIRS, Math.max(0, prm.seats - 1));
  const aff = new Float64Array(T * S).fill(Number.NaN);
  const stance = new Uint8Array(T * S);
  const held = new Uint8Array(T * S);
  for (const [s, speaker] of speakers.entries()) {
    if (speaker.status === 'declined') continue;
    for (const key of Object.keys(speaker.aff)) {
      const at = Number(key) * S + s;
      aff[at] = affinityPoints(speaker, Number(key));
      stance[at] = speaker.stance[Number(key)] === 'pro' ? 1 : speaker.stance[Number(key)] === 'con' ? 2 : 0;
    }
  }
  const [min, max] = [Int32Array.from(themes, (theme) => theme.min), Int32Array.from(themes, (theme) => theme.max)];
  const must = Uint8Array.from(themes, (theme) => Number(theme.must));
  const lockedAt = new Int32Array(T).fill(-1);
  for (const lock of locks) {
    if (lock.kind === 'exclude') aff[lock.theme * S + lock.speaker] = Number.NaN;
    else must[lock.theme] = 1;
    if (lock.kind === 'pos') lockedAt[lock.theme] = lock.pos;
    if (lock.kind === 'speaker') held[lock.theme * S + lock.speaker] = 1;
    if (lock.kind === 'dur') {
      min[lock.theme] = Math.max(min[lock.theme]!, lock.dur);
      max[lock.theme] = Math.min(max[lock.theme]!, lock.dur);
    }
  }
  const nmin = Int32Array.from(themes, (theme) => Math.max(theme.nmin, prm.hostShare < 1 ? 1 : 0));
  const nmax = Int32Array.from(themes, (theme) => Math.min(theme.nmax, chairs, prm.maxGuests, S, MOST_SPEAKERS));
  const able = themes.map((_, t) =>
    Int32Array.from(speakers.keys()).filter((s) => !Number.isNaN(aff[t * S + s]!)).sort((a, b) => aff[t * S + b]! - aff[t * S + a]! || a - b));
  return {
    instance, rules: prm, T, S, chairs, aff, stance,
    can: Uint8Array.from(aff, (points) => Number(!Number.isNaN(points))), held, able, must, min, max, lockedAt, nmin, nmax,
    K: Math.max(1, ...nmax),
    // A locked duration away from the ideal costs the same in every plan.
    w: Float64Array.from(themes, ({ w, ideal }, t) => w - prm.alpha * Math.abs(ideal - Math.min(Math.max(ideal, min[t]!), max[t]!))),
    ideal: Int32Array.from(themes, ({ ideal }, t) => Math.min(Math.max(ideal, min[t]!), max[t]!)),
    debate: Uint8Array.from(themes, (theme) => Number(theme.debate)),
    pref: Float64Array.from({ length: T * prm.P }, (_, at) => themes[Math.floor(at / prm.P)]!.posPref[at % prm.P] ?? 0),
    from: Int32Array.from(speakers, ({ from }) => (from > prm.pre ? from : 0)),
    to: Int32Array.from(speakers, ({ to }) => to),
    presence: Int32Array.from(speakers, ({ maxPresence }) => maxPresence),
    quotaBits: Int32Array.from(speakers, (_, s) => quotas.slice(0, 30).reduce((bits, { members }, q) => (members.includes(s) ? bits | (1 << q) : bits), 0)),
    quotaLo: Float64Array.from(quotas.slice(0, 30), ({ lo }) => lo),
    quotaPen: Float64Array.from(quotas.slice(0, 30), ({ pen }) => pen),
    scale: scaleOf(instance, aff),
  };
}

function scaleOf({ themes, prm }: ShowInstance, aff: Float64Array): number {
  const points = aff.filter((value) => value > 0);
  const affinity = points.length === 0 ? 0 : points.reduce((sum, value) => sum + value, 0) / points.length;
  const weight = themes.length === 0 ? 0 : themes.reduce((sum, { w }) => sum + Math.abs(w), 0) / themes.length;
  return (weight + 2 * affinity + prm.beta) / 32 || 1;
}
