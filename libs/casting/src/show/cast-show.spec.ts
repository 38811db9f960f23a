import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { programmeSeconds, type QuoteId, type Segment, type SegmentKind, type ThemeId } from '#rundown';
import { buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildCandidate, buildCompany } from '../../testing/build-company.js';
import { castSegments, guestShare, presentIn } from '../cast-segments.js';
import type { Candidate } from '../company.js';
import { valuePlan } from '../planner/value-plan.js';
import { coversWhole, presenceOf } from '../presence.js';
import { countGuests } from '../sort-candidates.js';
import { castShow } from './cast-show.js';
import { STRENGTHS, USUAL_WISHES, type PlanningWishes, type Strength } from './planning-wishes.js';
import { readShowPlan } from './read-show-plan.js';
import type { ShowOffer } from './show-offer.js';
import { writeInstance } from './write-instance.js';

const elastic = (least: number, ideal: number, most: number) => ({ minSeconds: least, idealSeconds: ideal, maxSeconds: most });
const line = (kind: SegmentKind, durationSeconds: number, elasticity: Segment['elasticity'] = null, id = kind as string): Segment => buildSegment({ id, kind, durationSeconds, elasticity, theme: null });
const debate = (theme: string): Segment => ({ ...line('debate', 645, elastic(360, 645, 840), `debate-${theme}`), theme: theme as ThemeId });
const start = { local: '2026-12-10T16:00', zone: 'Europe/Paris' };
const guestsIn = (segment: Segment) => segment.speakers.filter(({ role }) => role === 'guest');
const voice = (theme: string, quotes: number, stance?: 'pro' | 'con') => ({ theme: theme as ThemeId, quotes, questions: 0, pieces: [`q-${theme}` as QuoteId], ...(stance && { stance }) });

/** 52 minutes: three debates of the themes named, heaviest first, with a break after the second. `odd`: seconds that are no whole step. */
function offerOf(themes: readonly string[], candidates: readonly Candidate[], { odd = 0, chairs = 4, ...rest }: Partial<Omit<ShowOffer, 'company'>> & { odd?: number; chairs?: number; started?: boolean } = {}): ShowOffer {
  const company = buildCompany({
    candidates, chairs, targetSeconds: 3120 + odd, start: rest.started ? start : null,
    themeWeights: new Map(themes.map((theme, rank) => [theme as ThemeId, 0.3 - rank * 0.03])), themeLabels: new Map(themes.map((theme) => [theme as ThemeId, `Le ${theme}`])),
  });
  const persons = countGuests(company) + 1;
  const offers = themes.map(debate);
  const [first, second, third] = offers;
  const segments = [
    line('coldOpen', 40, elastic(20, 40, 60)), line('titles', 20, elastic(10, 20, 25)), line('launch', 75, elastic(40, 75, 120)), line('introduction', persons * 20),
    line('opening', 340 - persons * 20, elastic(90, 240, 360)), first!, second!, line('break', 60), third!,
    line('audienceQuestions', 560 - persons * 40, elastic(200, 360, 580)), line('roundTable', persons * 40, elastic(persons * 10, persons * 40, persons * 75)), line('conclusion', 60 + odd, elastic(30 + odd, 60 + odd, 120 + odd)),
    line('titles', 30, elastic(20, 30, 45), 'titles-2'),
  ];
  return { segments, offers, company, ...rest };
}

const at = (minutes: number) => new Date(Date.UTC(2026, 11, 10, 15, minutes)).toISOString().replace('.000Z', 'Z');
const THEMES = ['price', 'law', 'time', 'trust', 'place'];
const people = fc.array(
  fc.record({
    voices: fc.uniqueArray(fc.record({ theme: fc.constantFrom(...THEMES), quotes: fc.nat(6), stance: fc.constantFrom('pro' as const, 'con' as const, undefined) }), { selector: (one) => one.theme, maxLength: 4 }),
    from: fc.integer({ min: -30, max: 40 }), minutes: fc.integer({ min: 5, max: 120 }), anyTime: fc.boolean(), out: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 9 },
).map((all) => all.map((one, index): Candidate => buildCandidate({
  id: `p${index}`, voices: one.voices.map(({ theme, quotes, stance }) => voice(theme, quotes, stance)),
  availability: one.anyTime ? [] : [{ from: at(one.from), to: at(one.from + one.minutes) }], keptOut: one.out === 0 ? { code: 'asksForAudience' } : null,
})));
const shows = fc.record({ candidates: people, odd: fc.nat(4), chairs: fc.integer({ min: 0, max: 6 }), themes: fc.integer({ min: 3, max: 5 }) })
  .map(({ candidates, odd, chairs, themes }) => offerOf(THEMES.slice(0, themes), candidates, { odd, chairs, started: true }));

function expectSound({ company }: ShowOffer, segments: readonly Segment[]) {
  expect(programmeSeconds(segments)).toBe(company.targetSeconds);
  const known = new Map(company.candidates.map((one) => [one.id, presenceOf(one, company.start)]));
  let from = 0;
  for (const segment of segments) {
    const to = from + segment.durationSeconds;
    expect(Number.isInteger(segment.durationSeconds)).toBe(true);
    if (segment.elasticity !== null) expect(segment.durationSeconds).toBeGreaterThanOrEqual(segment.elasticity.minSeconds);
    if (segment.elasticity !== null) expect(segment.durationSeconds).toBeLessThanOrEqual(segment.elasticity.maxSeconds);
    const guests = guestsIn(segment);
    expect(guests.length).toBeLessThanOrEqual(company.chairs);
    expect(guests.every(({ id, seconds }) => Number.isInteger(seconds) && coversWhole(known.get(id)!, { from, to }))).toBe(true);
    if (guests.length > 0 && segment.kind !== 'introduction') expect(guests.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(guestShare(segment));
    if (segment.kind === 'debate') expect(guests.every(({ why }) => (why?.length ?? 0) > 0)).toBe(true);
    from = to;
  }
}

describe('castShow', () => {
  it('debates what the guests have most to say on, and says why a heavier theme waits', () => {
    const candidates = ['ana', 'bob', 'cyd', 'dan'].map((id, n) => buildCandidate({ id, voices: [voice('price', 3, n % 2 ? 'pro' : 'con'), voice('time', 4), voice('trust', 5)] }));
    const { segments, passedOver, worth, notSeated } = castShow(offerOf(['price', 'law', 'time', 'trust'], candidates));
    expect([...passedOver]).toEqual([['law', { code: 'othersDebateBetter', facts: { rank: 2, themes: 4, percent: 27, guests: 0 } }]]);
    expect(segments.filter(({ kind }) => kind === 'debate').map((segment) => [segment.theme, segment.durationSeconds, guestsIn(segment).map(({ id, seconds }) => `${id} ${seconds}`).join()])).toEqual(
      ['price', 'time', 'trust'].map((theme) => [theme, 645, 'ana 129,bob 129,cyd 129,dan 129']),
    );
    expect([worth!.interest, worth!.debate, Math.abs(worth!.fairness + worth!.durations)]).toEqual([45, 5, 0]);
    expect(notSeated).toEqual([]);
  });

  it('seats who contradicts, and says so', () => {
    const candidates = [...['ana', 'bob', 'cyd', 'dan'].map((id) => buildCandidate({ id, voices: THEMES.map((theme) => voice(theme, 3, 'pro')) })), buildCandidate({ id: 'eve', voices: THEMES.map((theme) => voice(theme, 2, 'con')) })];
    const { members, segments, notSeated } = castShow(offerOf(THEMES, candidates));
    expect(members.map(({ id }) => id)).toContain('eve');
    const seat = segments.flatMap(guestsIn).find(({ id, why }) => id === 'eve' && (why?.length ?? 0) > 1);
    expect(seat?.why?.map(({ code }) => code)).toEqual(['wroteOnTheme', 'onlyOneAgainst']);
    expect(notSeated.map(({ why }) => why.map(({ code }) => code))).toEqual([['noChairLeft', 'othersSayMore']]);
  });

  it('keeps every rule whoever comes, and fills the length to the second', () => {
    fc.assert(fc.property(shows, (offer) => {
      const { segments, members, emptyChairs, notSeated } = castShow(offer);
      expectSound(offer, segments);
      const guests = members.filter(({ role }) => role === 'guest').length;
      expect(guests).toBe(countGuests(offer.company));
      expect([guests + emptyChairs.length, guests + notSeated.length]).toEqual([Math.max(offer.company.chairs, guests), offer.company.candidates.length]);
      expect(segments.map(({ kind }) => kind).toSorted()).toEqual(offer.segments.map(({ kind }) => kind).toSorted());
    }), { numRuns: 60 });
  }, 30_000);

  it('does not depend on the order in which people come, and is the same twice', () => {
    fc.assert(fc.property(shows, fc.nat(), (offer, seed) => {
      const candidates = offer.company.candidates.map((one, index) => ({ one, key: (index * 7919 + seed) % 101 })).toSorted((a, b) => a.key - b.key).map(({ one }) => one);
      const cast = castShow(offer);
      expect(castShow({ ...offer, company: { ...offer.company, candidates } })).toEqual(cast);
      expect(JSON.stringify(castShow(offer))).toBe(JSON.stringify(cast));
    }), { numRuns: 15 });
  }, 30_000);

  it('leaves a show as drafted where there is nothing to weigh', () => {
    const cases = [
      offerOf(THEMES, []), offerOf(THEMES, [buildCandidate({ id: 'ana' })]), offerOf(THEMES, buildCompany().candidates, { chairs: 1 }), offerOf(THEMES, buildCompany().candidates, { chairs: 0 }),
      offerOf(THEMES, buildCompany().candidates.map((one) => ({ ...one, keptOut: { code: 'asksForAudience' } }))),
    ];
    for (const offer of cases) {
      const { passedOver, worth, standing, bound, ...cast } = castShow(offer);
      expect([cast, passedOver.size, worth, standing, bound]).toEqual([castSegments(offer.segments, offer.company), 0, null, null, null]);
    }
  });

  it('keeps what the producer locked', () => {
    const candidates = buildCompany().candidates.map((one, n) => ({ ...one, voices: THEMES.map((theme, t) => voice(theme, (n * t) % 5)) }));
    const free = castShow(offerOf(THEMES, candidates));
    const debates = free.segments.filter(({ kind }) => kind === 'debate');
    fc.assert(fc.property(fc.constantFrom(...debates), fc.nat(2), fc.integer({ min: 370, max: 830 }), fc.record({ position: fc.boolean(), duration: fc.boolean(), speakers: fc.boolean() }), (chosen, place, seconds, locks) => {
      const order = debates.filter((one) => one !== chosen).toSpliced(place, 0, { ...chosen, durationSeconds: locks.duration ? seconds : chosen.durationSeconds, locks });
      const before = free.segments.map((segment) => (segment.kind === 'debate' ? order.shift()! : segment));
      const offer = offerOf(THEMES, candidates, { before });
      const { segments, remarks } = castShow(offer);
      expect(programmeSeconds(segments)).toBe(3120);
      expect(remarks).toEqual([]);
      const now = segments.filter(({ kind }) => kind === 'debate');
      const found = now.find(({ id }) => id === chosen.id);
      if (locks.position) expect(now.indexOf(found!)).toBe(place);
      if (locks.duration) expect(found?.durationSeconds).toBe(seconds);
      if (locks.speakers) expect(guestsIn(found!).map(({ id }) => id).toSorted()).toEqual(guestsIn(chosen).map(({ id }) => id).toSorted());
    }), { numRuns: 20 });
  }, 30_000);

  it('tells in a sentence which locks contradict one another, and keeps the others', () => {
    const candidates = buildCompany().candidates.map((one) => ({ ...one, voices: THEMES.map((theme) => voice(theme, 2)) }));
    const locks = { position: false, duration: true, speakers: false };
    const before = ['price', 'law', 'time'].map((theme) => ({ ...debate(theme), durationSeconds: 835, locks }));
    const { segments, remarks } = castShow(offerOf(THEMES, candidates, { before }));
    expect(remarks.map(({ code, level }) => [code, level])).toEqual([['wishesContradict', 'warn']]);
    expect(remarks[0]!.facts!['inFrench']).toMatch(/Le price|Le law|Le time/);
    expect(remarks[0]!.facts!['inEnglish']).not.toBe(remarks[0]!.facts!['inFrench']);
    expect(programmeSeconds(segments)).toBe(3120);
  });

  it('gives more for what counts more', () => {
    const candidates = buildCompany().candidates.map((one, n) => ({ ...one, voices: THEMES.slice(0, 1 + (n % 3)).map((theme, t) => voice(theme, 1 + ((n + t) % 4), n % 2 ? 'pro' : 'con')) }));
    const planned = (wishes: Partial<PlanningWishes>) => castShow({ ...offerOf(THEMES, candidates), wishes: { ...USUAL_WISHES, ...wishes } });
    const debates = (contradiction: Strength) => planned({ contradiction }).worth!.debate;
    expect([debates('off'), debates('strong')]).toEqual([0, expect.any(Number)]);
    expect(debates('strong')).toBeGreaterThan(0);
    for (const strength of STRENGTHS) expectSound(offerOf(THEMES, candidates), planned({ interest: strength, affinity: strength, speechBalance: strength, idealDurations: strength, fewSeatChanges: strength, parity: strength }).segments);
  });

  it('is worth at least as much as seating people in the show as drafted', () => {
    fc.assert(fc.property(shows, (offer) => {
      const { worth } = castShow(offer);
      const written = writeInstance(offer, presentIn(offer.company));
      const drafted = written && readShowPlan(written, castSegments(offer.segments, offer.company).segments);
      if (worth !== null && drafted) expect(worth.total).toBeGreaterThanOrEqual(valuePlan(written!.instance, drafted).total);
    }), { numRuns: 40 });
  }, 30_000);
});
