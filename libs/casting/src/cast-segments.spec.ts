import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuoteId, Segment, SegmentKind, SpeakerId, ThemeId } from '#rundown';
import { buildSegment } from '../../rundown/testing/build-rundown.js';
import { buildCandidate, buildCompany } from '../testing/build-company.js';
import { castSegments, guestShare } from './cast-segments.js';
import type { Candidate, Company } from './company.js';
import { countGuests } from './sort-candidates.js';

const line = (kind: SegmentKind, durationSeconds: number, theme: string | null = null, id = `${kind}-${theme ?? ''}`): Segment =>
  buildSegment({ id, kind, durationSeconds, theme: theme as ThemeId | null });

const show = (persons: number): Segment[] => [
  line('coldOpen', 40), line('titles', 20), line('launch', 75), line('introduction', persons * 20), line('opening', 240),
  line('debate', 645, 'price'), line('debate', 645, 'law'), line('break', 60), line('debate', 645, 'time'),
  line('audienceQuestions', 360), line('roundTable', persons * 40), line('conclusion', 60), line('titles', 30, null, 'end'),
];

const cast = (company: Company) => castSegments(show(countGuests(company) + 1), company);
const guestsOf = (segment: Segment) => segment.speakers.filter((speaker) => speaker.role === 'guest');
const find = (segments: readonly Segment[], id: string) => segments.find((segment) => segment.id === id)!;
const voices = (...themes: string[]) => themes.map((theme) => ({ theme: theme as ThemeId, quotes: 3, questions: 1, pieces: [1, 2, 3, 4].map((at) => `q-${theme}-${at}` as QuoteId) }));

const companies = fc
  .record({
    people: fc.array(
      fc.record({
        voices: fc.uniqueArray(fc.record({ theme: fc.constantFrom('price', 'law', 'time', 'other'), quotes: fc.nat(9), questions: fc.nat(4) }), { selector: (voice) => voice.theme, maxLength: 4 }),
        from: fc.integer({ min: -60, max: 60 }),
        minutes: fc.integer({ min: 5, max: 200 }),
        anyTime: fc.boolean(),
        out: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 12 },
    ),
    chairs: fc.integer({ min: 0, max: 8 }),
    started: fc.boolean(),
    hosted: fc.boolean(),
  })
  .map(({ people, chairs, started, hosted }): Company => buildCompany({
    chairs,
    host: hosted ? ('host' as SpeakerId) : null,
    start: started ? { local: '2026-12-10T16:00', zone: 'Europe/Paris' } : null,
    candidates: people.map((person, index): Candidate => buildCandidate({
      id: `p${index}`,
      voices: person.voices.map((voice) => ({ ...voice, theme: voice.theme as ThemeId, pieces: [] })),
      availability: person.anyTime ? [] : [{ from: at(person.from), to: at(person.from + person.minutes) }],
      keptOut: person.out === 0 ? { code: 'asksForAudience' } : null,
    })),
  }));

const at = (minutes: number) => new Date(Date.UTC(2026, 11, 10, 15, minutes)).toISOString().replace('.000Z', 'Z');

describe('castSegments', () => {
  it('seats those who wrote on a theme in its debate, and says so', () => {
    const candidates = [
      buildCandidate({ id: 'ana', voices: voices('price') }), buildCandidate({ id: 'bob', voices: voices('price', 'law') }),
      buildCandidate({ id: 'cyd', voices: voices('law') }), buildCandidate({ id: 'dan', voices: voices('time') }), buildCandidate({ id: 'eve', voices: [] }),
    ];
    const { segments, members, notSeated, emptyChairs, remarks } = cast(buildCompany({ candidates }));
    expect(members[0]).toMatchObject({ id: 'host', role: 'host' });
    expect(members.slice(1).map((member) => member.id).toSorted()).toEqual(['ana', 'bob', 'cyd', 'dan']);
    const price = guestsOf(find(segments, 'debate-price'));
    expect(price.filter((seat) => seat.why?.[0]?.code === 'wroteOnTheme').map((seat) => seat.id).toSorted()).toEqual(['ana', 'bob']);
    expect(price.find((seat) => seat.id === 'ana')?.why).toEqual([{ code: 'wroteOnTheme', facts: { quotes: 3, questions: 1, pieces: 'q-price-1 q-price-2 q-price-3' } }]);
    expect(notSeated).toEqual([{ id: 'eve', why: [{ code: 'noChairLeft', facts: { chairs: 4 } }] }]);
    expect([emptyChairs, remarks]).toEqual([[], []]);
  });

  it('leaves titles to nobody, launch and break to the host, and introduces everybody for twenty seconds', () => {
    const { segments } = cast(buildCompany());
    expect(find(segments, 'titles-').speakers).toEqual([]);
    expect(find(segments, 'launch-').speakers.map(({ id, seconds }) => [id, seconds])).toEqual([['host', 75]]);
    expect(find(segments, 'introduction-').speakers.map(({ seconds }) => seconds)).toEqual([20, 20, 20, 20, 20]);
    expect(find(segments, 'roundTable-').speakers.map(({ seconds }) => seconds)).toEqual([40, 40, 40, 40, 40]);
  });

  it('seats around late arrivals and early leavers, and tells', () => {
    const start = { local: '2026-12-10T16:00', zone: 'Europe/Paris' };
    const late = buildCandidate({ id: 'ana', availability: [{ from: '2026-12-10T16:10', to: '2026-12-10T18:00' }] });
    const never = buildCandidate({ id: 'bob', availability: [{ from: '2026-12-11T10:00', to: '2026-12-11T18:00' }] });
    const { segments, notSeated, remarks } = cast(buildCompany({ start, candidates: [late, never, buildCandidate({ id: 'cyd' }), buildCandidate({ id: 'dan' })] }));
    expect(guestsOf(find(segments, 'opening-')).map((seat) => seat.id)).toEqual(['cyd', 'dan']);
    expect(guestsOf(find(segments, 'debate-time')).map((seat) => seat.id)).toContain('ana');
    expect(notSeated).toEqual([{ id: 'bob', why: [{ code: 'notAvailable', facts: { windows: '2026-12-11 10:00 – 2026-12-11 18:00', thereSeconds: 0 } }] }]);
    expect(remarks.map((remark) => remark.code)).toEqual(['emptyChairs', 'partlyThere']);
  });

  it('never seats the host or somebody kept out, and tells why a chair stays empty', () => {
    const { members, emptyChairs, notSeated } = cast(buildCompany({
      candidates: [buildCandidate({ id: 'host' }), buildCandidate({ id: 'ana', keptOut: { code: 'asksForAudience' } }), buildCandidate({ id: 'bob' })],
    }));
    expect(members.map((member) => member.id)).toEqual(['host', 'bob']);
    expect(notSeated).toEqual([{ id: 'ana', why: [{ code: 'asksForAudience' }] }]);
    expect(emptyChairs.map((chair) => chair.chair)).toEqual([2, 3, 4]);
    expect(emptyChairs[0]?.why).toEqual([{ code: 'nobodyLeft', facts: { candidates: 3, available: 1 } }]);
  });

  it('tells how many were not free, ask for the audience, host or applied twice when chairs stay empty', () => {
    const start = { local: '2026-12-17T20:30', zone: 'Europe/Paris' };
    const applied = (id: string, overrides: Partial<Omit<Candidate, 'id'>> = {}) => buildCandidate({ status: 'applied', ...overrides, id });
    const on = (from: string, to: string) => ({ availability: [{ from: `2026-12-${from}`, to: `2026-12-${to}` }] });
    const facts = (candidates: Candidate[]) => cast(buildCompany({ start, candidates })).remarks.filter(({ code }) => code === 'emptyChairs').map((remark) => remark.facts);
    const people = [
      applied('a', on('10T19:00', '10T23:00')), applied('b', on('17T20:30', '17T20:40')), applied('c', { keptOut: { code: 'asksForAudience' } }),
      applied('d', { keptOut: { code: 'isHost' } }), applied('e', { keptOut: { code: 'appliedTwice' } }), applied('f'),
    ];
    expect(facts(people)).toEqual([{ chairs: 3, guests: 1, candidates: 6, available: 1, applied: 6, notFree: 2, brieflyFree: 1, audience: 1, hosting: 1, twice: 1, start: '2026-12-17T20:30' }]);
    expect(facts(['g', 'h', 'i', 'j'].map((id) => applied(id)))).toEqual([]);
  });

  it('keeps every rule whoever comes', () => {
    fc.assert(fc.property(companies, (company) => {
      const { segments, members, emptyChairs, notSeated } = cast(company);
      const guests = members.filter((member) => member.role === 'guest');
      expect(guests.length).toBe(countGuests(company));
      expect(guests.length + emptyChairs.length).toBe(Math.max(company.chairs, guests.length));
      expect(guests.length + notSeated.length).toBe(company.candidates.length);
      for (const segment of segments) {
        expect(new Set(segment.speakers.map((speaker) => speaker.id)).size).toBe(segment.speakers.length);
        expect(segment.speakers.every((speaker) => Number.isInteger(speaker.seconds) && speaker.seconds >= 0)).toBe(true);
        const seated = guestsOf(segment);
        if (segment.kind !== 'introduction' && seated.length > 0) {
          expect(seated.reduce((sum, seat) => sum + seat.seconds, 0)).toBe(guestShare(segment));
          const host = segment.durationSeconds - guestShare(segment);
          expect(host / segment.durationSeconds).toBeLessThanOrEqual(0.2);
          expect(host / segment.durationSeconds).toBeGreaterThanOrEqual(0.15);
        }
        if (segment.kind === 'debate') {
          expect(seated.length).toBeLessThanOrEqual(4);
          if (company.start === null) expect(seated.length).toBeGreaterThanOrEqual(Math.min(2, guests.length));
          expect(seated.every((seat) => (seat.why?.length ?? 0) > 0)).toBe(true);
        }
      }
    }), { numRuns: 300 });
  });

  it('does not depend on the order in which people come', () => {
    fc.assert(fc.property(companies, fc.nat(), (company, seed) => {
      const candidates = company.candidates.map((candidate, index) => ({ candidate, key: (index * 7919 + seed) % 101 })).toSorted((a, b) => a.key - b.key).map(({ candidate }) => candidate);
      expect(cast({ ...company, candidates })).toEqual(cast(company));
    }));
  });

  it('gives everybody about the same time when all are free and have as much to say', () => {
    const { members } = cast(buildCompany());
    const seconds = members.filter((member) => member.role === 'guest').map((member) => member.seconds);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThanOrEqual(1);
  });

  it('chooses among five hundred people without counting every table', () => {
    const candidates = Array.from({ length: 500 }, (_, index) => buildCandidate({ id: `p${String(index).padStart(3, '0')}`, voices: [{ theme: 'law' as ThemeId, quotes: index % 17, questions: index % 5, pieces: [] }] }));
    expect(cast(buildCompany({ candidates, chairs: 6 })).members).toHaveLength(7);
  });
});
