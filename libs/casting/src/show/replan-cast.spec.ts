import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { programmeSeconds, type ThemeId } from '#rundown';
import { buildSegment } from '../../../rundown/testing/build-rundown.js';
import { buildCandidate, buildCompany } from '../../testing/build-company.js';
import { castShow } from './cast-show.js';
import { replanCast, type AnnouncedShow, type CompanyChange } from './replan-cast.js';

const THEMES = ['price', 'law', 'time', 'trust'];
const elasticity = { minSeconds: 360, idealSeconds: 645, maxSeconds: 840 };
const offers = THEMES.map((theme) => buildSegment({ id: `debate-${theme}`, kind: 'debate', theme: theme as ThemeId, durationSeconds: 645, elasticity }));
const line = (kind: 'opening' | 'break' | 'roundTable' | 'conclusion', durationSeconds: number, most: number | null = null) =>
  buildSegment({ id: kind, kind, theme: null, durationSeconds, elasticity: most === null ? null : { minSeconds: 30, idealSeconds: durationSeconds, maxSeconds: most } });
const segments = [line('opening', 400), offers[0]!, offers[1]!, line('break', 60), offers[2]!, line('roundTable', 600, 900), line('conclusion', 125, 240)];

/** Six people who wrote more or less on each theme, announced as planned. */
function announcedShow(seed: number, chairs: number): AnnouncedShow {
  const candidates = ['ana', 'bob', 'cyd', 'dan', 'eve', 'fay'].map((id, n) => buildCandidate({
    id, voices: THEMES.flatMap((theme, t) => ((seed >> ((n + t) % 12)) & 1 ? [{ theme: theme as ThemeId, quotes: 1 + ((seed + n * t) % 5), questions: 0, pieces: [] }] : [])),
  }));
  const company = buildCompany({ candidates, chairs, start: { local: '2026-12-10T16:00', zone: 'Europe/Paris' }, themeWeights: new Map(THEMES.map((theme, rank) => [theme as ThemeId, 0.4 - rank * 0.1])) });
  return { announced: castShow({ segments, offers, company }).segments, offers, company };
}

const shows = fc.tuple(fc.nat(4095), fc.integer({ min: 2, max: 5 })).map(([seed, chairs]) => announcedShow(seed, chairs));

describe('replanCast', () => {
  it('leaves a show as it is where nothing changed', () => {
    fc.assert(fc.property(shows, (show) => {
      const outcome = replanCast(show, { change: 'length', targetSeconds: 3120 });
      if (outcome.outcome !== 'castReplanned') throw new Error(outcome.outcome);
      for (const { segments: now, changes, toldAgain, worthLost } of outcome.proposals) {
        expect([changes, toldAgain, Math.abs(worthLost)]).toEqual([[], [], 0]);
        expect(now).toEqual(show.announced);
      }
    }), { numRuns: 25 });
  }, 30_000);

  it('reaches the length without whoever is gone, and tells everybody whose seat is another', () => {
    fc.assert(fc.property(shows, fc.nat(5), fc.integer({ min: 2700, max: 3300 }), fc.boolean(), (show, who, targetSeconds, declines) => {
      const gone = show.company.candidates[who]!.id;
      const change: CompanyChange = declines ? { change: 'declined', speaker: gone } : { change: 'length', targetSeconds };
      const outcome = replanCast(show, change);
      if (outcome.outcome !== 'castReplanned') return;
      for (const { segments: now, toldAgain } of outcome.proposals) {
        expect(programmeSeconds(now)).toBe(declines ? 3120 : targetSeconds);
        const debatesOf = (all: typeof now, id: string) => all.filter(({ kind, speakers }) => kind === 'debate' && speakers.some((one) => one.id === id)).map((one) => one.id).toSorted().join();
        if (declines) expect(debatesOf(now, gone)).toBe('');
        const told = new Set(toldAgain.map(({ speaker }) => speaker));
        for (const { id } of show.company.candidates) if (debatesOf(now, id) !== debatesOf(show.announced, id)) expect(told.has(id)).toBe(true);
      }
    }), { numRuns: 12 });
  }, 30_000);
});
