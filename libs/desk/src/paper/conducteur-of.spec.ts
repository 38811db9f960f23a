import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readConducteur1, rundownOf, writeConducteur1 } from '#interchange';
import { readCalendar } from '../../../notices/testing/read-calendar.js';
import { arbitraryDraft } from '../../../interchange/testing/arbitrary-show.js';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import type { Rundown } from '#rundown';
import { calendarOf } from './calendar-of.js';
import { conducteurOf, type ShowMatter } from './conducteur-of.js';

/** A draft of a desk around a rundown. */
const matterOf = (rundown: Rundown, version: ShowMatter['version'] = null): ShowMatter => ({
  content: {
    rundown, revision: 1, participations: [], themes: [], quotes: [], questions: [], reserve: [], points: [], planRemarks: [], stale: [], dropped: [], attendance: [], sides: [], wanted: [], versions: [],
    episode: { id: 'e-1', topicId: 't-1', title: 'Soirée', start: rundown.start?.local ?? null, zone: 'Europe/Paris', venue: 'Studio 4', targetSeconds: 3120, seats: 5 },
  } as unknown as ShowMatter['content'],
  version, editedAt: '2026-12-01T10:00:00.000Z', topic: null, contributions: [], place: null, files: [],
});

describe('the document of a draft', () => {
  it('loses nothing of the rundown: written, read and turned back it is the same', () => {
    fc.assert(fc.property(arbitraryDraft, (rundown) => {
      const read = readConducteur1(writeConducteur1(conducteurOf(matterOf(rundown))));
      expect(read.outcome === 'conducteurRead' && rundownOf(read.document, rundown.id)).toEqual(rundown);
    }));
  });
});

describe('the calendar of a show', () => {
  const rundown = buildRundown({ segments: [...buildRundown().segments.slice(0, 2), buildSegment({ id: 'vote', title: 'Vote ; en direct', durationSeconds: 90, hardStart: { local: '2026-12-10T19:30' } })] });

  it('holds the recording with its lines, and each hard start, by ids that stay and a sequence that rises', () => {
    const draft = readCalendar(calendarOf(conducteurOf(matterOf(rundown)), 'fr', ''));
    expect(draft.map(({ uid, summary, startsAt, endsAt, status, location }) => [uid, summary, startsAt, endsAt, status, location])).toEqual([
      ['rundown-1@rundown.conducteur', 'Enregistrement – Le centre-ville sans voitures', Date.parse('2026-12-10T18:00:00Z'), Date.parse('2026-12-10T18:31:30Z'), 'TENTATIVE', 'Studio 4'],
      ['rundown-1.vote@rundown.conducteur', '3. Vote ; en direct (heure fixe)', Date.parse('2026-12-10T18:30:00Z'), Date.parse('2026-12-10T18:31:30Z'), 'TENTATIVE', 'Studio 4'],
    ]);
    expect(draft[0]!.description).toContain('1. 19:00:00 Ouverture (1:00)');
    const later = readCalendar(calendarOf(conducteurOf({ ...matterOf(rundown, { id: 'v', number: 2, hash: 'h', comment: '', releasedAt: '', releasedBy: '' } as never), editedAt: '2026-12-01T10:00:01.000Z' }), 'fr', ''));
    expect([later[0]!.uid, later[0]!.sequence - draft[0]!.sequence, later[0]!.status]).toEqual([draft[0]!.uid, 1, 'CONFIRMED']);
  });

  it('keeps the instant of a start whose hour comes twice, and is empty without a start', () => {
    const night = conducteurOf(matterOf(buildRundown({ start: { local: '2026-10-25T02:30', zone: 'Europe/Paris' } })));
    expect(readCalendar(calendarOf(night, 'en', ''))[0]!.startsAt).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(readCalendar(calendarOf(conducteurOf(matterOf(buildRundown({ start: null }))), 'fr', ''))).toEqual([]);
  });
});
