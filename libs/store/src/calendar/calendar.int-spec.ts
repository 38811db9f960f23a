import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addSegment, editEpisode, editStudio, importTopic, listCalendarFeeds, makeCalendarFeed, openEpisode, readCalendarFeed, releaseRundown, revokeCalendarFeed, NotAllowed,
  type CalendarFeedMade, type EpisodeOpened, type StudioId,
} from '#desk';
import { USUAL_PRESENCE, USUAL_REMINDERS } from '#notices';
import { readCalendar } from '../../../notices/testing/read-calendar.js';
import { actorWith, demoPage, NOBODY, openTestDesk, producer, WORKER, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
let topicId: Parameters<typeof openEpisode>[2]['topicId'];
let studioId: StudioId;
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  topicId = imported.topicId;
  const studio = await editStudio(test.desk, producer, {
    name: 'Studio des Tanneurs', address: '14 quai des Tanneurs, 69005 Lyon', access: 'Code 4812', mapAddress: '', zone: 'Europe/Paris', seats: 5,
    contact: { name: '', telephone: '', address: '' }, letterhead: '', presence: USUAL_PRESENCE, reminders: USUAL_REMINDERS,
  });
  if (studio.outcome !== 'StudioEdited') throw new Error(studio.outcome);
  studioId = studio.studio.id;
});
afterAll(() => test.close());

async function make(of: StudioId | null = null): Promise<CalendarFeedMade & { token: string }> {
  const made = await makeCalendarFeed(test.desk, producer, { studioId: of });
  if (made.outcome !== 'CalendarFeedMade') throw new Error(made.outcome);
  return { ...made, token: /^https:\/\/conducteur\.example\/agenda\/([\w-]{43})\.ics$/.exec(made.address)![1]! };
}
async function open(title: string, start: string | null, of: StudioId | null = null): Promise<EpisodeOpened> {
  const opened = await openEpisode(test.desk, producer, { topicId, title, start, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, studioId: of, venue: 'Halle B' });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return opened;
}

describe('private calendars', () => {
  it('hold the coming and recent recordings, as an independent reader finds them', async () => {
    const first = await open('Réparer, d’abord', '2026-12-10T19:00', studioId);
    await open('Ailleurs', '2026-12-12T18:00');
    await open('Sans date', null);
    await open('Il y a longtemps', '2026-01-10T19:00');
    const [every, studios] = [await make(), await make(studioId)];
    expect(readCalendar((await readCalendarFeed(test.desk, every.token))!)).toEqual([
      {
        method: 'PUBLISH', uid: `${first.episodeId}@episode.conducteur`, sequence: 0, status: 'TENTATIVE', summary: 'Réparer, d’abord', location: 'Studio des Tanneurs, 14 quai des Tanneurs, 69005 Lyon',
        description: 'Conducteur en préparation\nDurée du programme\u00a0: 52:00', startsAt: Date.parse('2026-12-10T18:00:00Z'), endsAt: Date.parse('2026-12-10T18:52:00Z'), attendees: [],
        organizer: { name: 'Le studio Webcastory', address: 'mailto:studio@conducteur.example' },
      },
      expect.objectContaining({ summary: 'Ailleurs', location: 'Halle B' }),
    ]);
    const text = (await readCalendarFeed(test.desk, studios.token))!;
    expect(readCalendar(text).map(({ summary }) => summary)).toEqual(['Réparer, d’abord']);
    expect(text.replace(/\r?\n /g, '')).toContain(`URL:https://conducteur.example/emissions/${first.episodeId}`);
    expect(text).not.toContain('4812');
    expect(text).toContain('X-WR-CALNAME:Enregistrements – Studio des Tanneurs');
  });

  it('are confirmed by a version, and rise with the episode', async () => {
    const { token } = await make(studioId);
    const { id: episodeId, rundownId } = (await test.desk.reads.episodesOfTopics([topicId])).flat().find(({ title }) => title === 'Réparer, d’abord')!;
    const added = await addSegment(test.desk, producer, { rundownId, expectedRevision: 0, position: 0, kind: 'sting', title: 'Virgule', durationSeconds: 5 });
    if (added.outcome !== 'SegmentAdded') throw new Error(added.outcome);
    await releaseRundown(test.desk, producer, { rundownId, expectedRevision: added.revision });
    const read = async () => readCalendar((await readCalendarFeed(test.desk, token))!)[0]!;
    expect(await read()).toMatchObject({ sequence: 0, status: 'CONFIRMED', description: expect.stringContaining('version 1') });
    const expectedRevision = (await test.desk.reads.revision(rundownId))!;
    await editEpisode(test.desk, producer, { episodeId, expectedRevision, title: 'Réparer, ensuite', start: '2026-12-11T19:00', zone: 'Europe/Paris', targetSeconds: 1_560, seats: 5, studioId, showsMatter: false });
    expect(await read()).toMatchObject({ sequence: 1, status: 'CONFIRMED', summary: 'Réparer, ensuite', startsAt: Date.parse('2026-12-11T18:00:00Z'), endsAt: Date.parse('2026-12-11T18:26:00Z') });
    expect(await readCalendarFeed(test.desk, token)).toBe(await readCalendarFeed(test.desk, token));
  });

  it('are told once, kept as a hash, listed to their owner and closed for ever', async () => {
    const { token, feed } = await make();
    const kept = await test.rows<Record<string, unknown>>('select * from calendar_feed');
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(feed).toEqual({ tokenHash: test.desk.secrets.hash(token), userId: producer.id, studioId: null, createdAt: test.desk.clock.now() });
    expect(await listCalendarFeeds(test.desk, producer)).toContainEqual(feed);
    // Somebody else's is left alone.
    await test.rows(`insert into app_user (id, name, email, password_hash, role, locale, created_at) values ('0190aaaa-0000-7000-8000-000000000002', 'Odile', 'odile@studio.example', '$argon2id$none', 'host', 'fr', now())`);
    const other = { ...actorWith('host'), id: '0190aaaa-0000-7000-8000-000000000002' as typeof producer.id };
    expect(await revokeCalendarFeed(test.desk, other, feed.tokenHash)).toEqual([]);
    expect(await readCalendarFeed(test.desk, token)).not.toBeNull();
    expect(await revokeCalendarFeed(test.desk, producer, feed.tokenHash)).not.toContainEqual(feed);
    expect([await readCalendarFeed(test.desk, token), await readCalendarFeed(test.desk, 'x'.repeat(43)), await readCalendarFeed(test.desk, '')]).toEqual([null, null, null]);
  });

  it('are for accounts, a few for each, and for studios that are there', async () => {
    for (const actor of [NOBODY, WORKER]) await expect(makeCalendarFeed(test.desk, actor, { studioId: null })).rejects.toThrow(NotAllowed);
    expect(await makeCalendarFeed(test.desk, producer, { studioId: '0190aaaa-0000-7000-8000-00000000dead' as StudioId })).toEqual({ outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' });
    const left = 20 - (await listCalendarFeeds(test.desk, producer)).length;
    for (let count = 0; count < left; count++) await make();
    expect(await makeCalendarFeed(test.desk, producer, { studioId: null })).toEqual({ outcome: 'TooManyFeeds', most: 20 });
  });
});
