import type { ShowInstance, ShowRules, SpeakerOffer, Stance, ThemeWish } from '../src/index.js';

/** A complete frame of 52 minutes: six segments at most, four guests' chairs, a break in the middle. */
export function buildShowRules(overrides: Partial<ShowRules> = {}): ShowRules {
  return {
    P: 6, Pmin: 3, L: 624, pre: 24, brk: 24, brkLo: 237, brkHi: 387, closeMin: 6, closeIdeal: 12, closeMax: 24, tau: 6, seats: 5, hostShare: 0.2,
    X: 24, Y: 180, minTurn: 6, maxGuests: 8, alpha: 0.05, lambda: 0.04, rho: 1.5, beta: 6, ...overrides,
  };
}

/** An invented show drawn from a seed: so many themes and speakers, availabilities, orders, quotas. The same seed gives the same show. */
export function buildShowInstance({ seed, themes, speakers, rules = {} }: { seed: number; themes: number; speakers: number; rules?: Partial<ShowRules> }): ShowInstance {
  const prm = buildShowRules({ ...(themes > 8 && { P: 8, maxGuests: 10 }), ...rules });
  const draw = new Draw(seed * 7919 + themes * 31 + speakers);
  const list = Array.from({ length: themes }, (_, k) => drawTheme(draw, k, prm));
  const people = Array.from({ length: speakers }, (_, k) => drawSpeaker(draw, k, themes, prm));
  const rank = draw.order(themes);
  const pairs = (count: number) => Array.from({ length: count }, () => draw.pair(themes));
  return {
    name: `s${themes}x${speakers}-${seed}`,
    themes: list,
    speakers: people,
    prec: pairs(Math.max(2, Math.round(themes / 5))).map(([a, b]): [number, number] => (rank[a]! < rank[b]! ? [a, b] : [b, a])),
    incompat: pairs(Math.max(1, Math.round(themes / 7))).filter(([a, b]) => !list[a]!.must || !list[b]!.must),
    quotas: [
      { name: 'women', members: numbersOf(people, ({ gender }) => gender === 'f'), lo: 0.4, pen: 0.2 },
      { name: 'camp A', members: numbersOf(people, ({ camp }) => camp === 'A'), lo: 0.25, pen: 0.1 },
      { name: 'camp B', members: numbersOf(people, ({ camp }) => camp === 'B'), lo: 0.25, pen: 0.1 },
    ],
    locks: [],
    prm,
  };
}

function drawTheme(draw: Draw, k: number, { P, L, pre, brk }: ShowRules): ThemeWish {
  const ideal = Math.round(((L - pre - brk - 24) / P) * draw.between(0.76, 1.39));
  const taste = draw.below(8);
  const posPref = Array.from({ length: P }, (_, p) => (taste === 0 && p === 0 ? 1 + draw.below(4) : taste === 1 && p >= P / 2 ? draw.below(4) : 0));
  return {
    id: `theme ${k}`, w: 5 + draw.below(26), ideal, min: Math.round(ideal * 0.65), max: Math.round(ideal * 1.45),
    must: draw.below(6) === 0, debate: draw.below(10) < 6, nmin: draw.below(4) === 0 ? 1 : 2, nmax: 3 + draw.below(2), posPref,
  };
}

function drawSpeaker(draw: Draw, k: number, themes: number, { L }: ShowRules): SpeakerOffer {
  const aff: Record<number, number> = {};
  const stance: Record<number, Stance> = {};
  const width = draw.between(0.3, 0.85);
  for (let t = 0; t < themes; t++) {
    if (draw.between(0, 1) > width && t > 0) continue;
    aff[t] = 1 + draw.below(19) / 2;
    stance[t] = (['pro', 'con', 'nuance'] as const)[draw.below(3)]!;
  }
  const rarely = draw.below(20);
  return {
    id: `person ${k}`, aff, stance,
    from: rarely < 3 ? Math.round(L * draw.between(0.2, 0.5)) : 0, to: rarely > 16 ? Math.round(L * draw.between(0.55, 0.95)) : L,
    maxPresence: draw.below(4) === 0 ? Math.round(L * draw.between(0.38, 0.72)) : L,
    status: draw.below(10) < 6 ? 'confirmed' : 'pending', senior: draw.below(4) === 0,
    gender: draw.below(2) === 0 ? 'f' : 'm', camp: ['A', 'B', '-'][draw.below(3)]!,
  };
}

const numbersOf = (people: readonly SpeakerOffer[], is: (person: SpeakerOffer) => boolean): number[] => people.flatMap((person, k) => (is(person) ? [k] : []));

/** Numbers drawn from a seed. */
class Draw {
  constructor(private state: number) {}

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below = (count: number): number => Math.floor(this.next() * count);
  between = (least: number, most: number): number => least + this.next() * (most - least);

  pair(count: number): [number, number] {
    const a = this.below(count);
    return [a, (a + 1 + this.below(count - 1)) % count];
  }

  order(count: number): number[] {
    const drawn = Array.from({ length: count }, (_, k) => ({ k, at: this.next() })).sort((a, b) => a.at - b.at);
    return drawn.map(({ k }) => k);
  }
}
