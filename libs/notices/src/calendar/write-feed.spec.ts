import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../testing/read-calendar.js';
import { writeFeed, type FeedEntry } from './write-feed.js';

const evening: FeedEntry = {
  uid: 'e-1@episode.conducteur', sequence: 2, status: 'CONFIRMED', zone: 'Europe/Paris', from: '2026-12-10T19:00', until: '2026-12-10T19:52',
  summary: 'Réparer plutôt que racheter', location: 'Studio 2', description: '5 confirmés, 1 à confirmer',
  address: 'https://conducteur.example/episodes/e-1?a=1,2', changedAt: Date.parse('2026-12-01T09:00:00Z'),
};
const abroad: FeedEntry = { ...evening, uid: 'e-2@episode.conducteur', status: 'CANCELLED', zone: 'America/St_Johns', from: '2026-10-25T14:00', until: '2026-10-25T15:00', address: '' };
const organizer = { name: 'Webcastory', address: 'studio@conducteur.example' };

describe('writeFeed', () => {
  const file = writeFeed({ name: 'Plateaux, Lyon', organizer, entries: [evening, abroad] });

  it('publishes recordings with their zones and nobody’s address but the studio’s', () => {
    expect(readCalendar(file).map(({ uid, method, startsAt, endsAt, status, attendees }) => ({ uid, method, startsAt, endsAt, status, attendees }))).toEqual([
      { uid: abroad.uid, method: 'PUBLISH', startsAt: Date.parse('2026-10-25T16:30:00Z'), endsAt: Date.parse('2026-10-25T17:30:00Z'), status: 'CANCELLED', attendees: [] },
      { uid: evening.uid, method: 'PUBLISH', startsAt: Date.parse('2026-12-10T18:00:00Z'), endsAt: Date.parse('2026-12-10T18:52:00Z'), status: 'CONFIRMED', attendees: [] },
    ]);
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
    expect([...file.matchAll(/mailto:[^\r]+/g)].map(([address]) => address)).toEqual(['mailto:studio@conducteur.example', 'mailto:studio@conducteur.example']);
    expect(file).toContain('X-WR-CALNAME:Plateaux\\, Lyon\r\n');
    expect(file).toContain('URL:https://conducteur.example/episodes/e-1?a=1,2\r\n');
  });

  it('gives the same bytes for the same recordings in any order', () => {
    expect(writeFeed({ name: 'Plateaux, Lyon', organizer, entries: [abroad, evening] })).toBe(file);
  });

  it('leaves out what has no readable time, a link that is none and an address that is none', () => {
    const odd = writeFeed({
      name: 'Odd', organizer: { name: 'x', address: 'x\ny' },
      entries: [{ ...evening, address: 'javascript:alert(1)' }, { ...evening, uid: 'bad', from: 'soon' }, { ...evening, uid: 'zone', zone: 'Nowhere' }],
    });
    expect(readCalendar(odd).map(({ uid }) => uid)).toEqual([evening.uid]);
    expect(odd).not.toMatch(/URL|ORGANIZER/);
  });

  it('is a calendar without events, too', () => {
    expect(readCalendar(writeFeed({ name: 'Empty', organizer, entries: [] }))).toEqual([]);
  });
});
