import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addSegment, editStudio, fillDay, importTopic, openEpisode, readDayBoard, readMonthBoard, rescheduleEpisodes,
  NotAllowed, NotFound, type DayShow, type FillDayInput, type OpenEpisodeInput, type Studio, type StudioId,
} from '#desk';
import { USUAL_PRESENCE, USUAL_REMINDERS } from '#notices';
import { findDayClashes, type EpisodeId, type TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const NOWHERE = '0190aaaa-0000-7000-8000-00000000dead';
let test: TestDesk;
let topicId: TopicId;
let studio: Studio;
let other: Studio;
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  ({ topicId } = imported);
  [studio, other] = [await make('Tanneurs'), await make('Atelier')];
}, 30_000);
afterAll(() => test.close());
beforeEach(() => test.rows('delete from episode'));

async function make(name: string): Promise<Studio> {
  const edited = await editStudio(test.desk, producer, {
    name, address: '', access: '', mapAddress: '', zone: 'Europe/Paris', seats: 5, contact: { name: '', telephone: '', address: '' }, letterhead: '', presence: USUAL_PRESENCE, reminders: USUAL_REMINDERS,
  });
  if (edited.outcome !== 'StudioEdited') throw new Error(edited.outcome);
  return edited.studio;
}
async function open(start: string, change: Partial<OpenEpisodeInput> = {}) {
  const opened = await openEpisode(test.desk, producer, { topicId, start, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, studioId: studio.id, ...change });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return opened;
}
const board = async (date: string) => (await readDayBoard(test.desk, producer, date))!;
const told = ({ part, episode, endAt }: DayShow) => `${part} ${episode.start} → ${new Date(endAt).toISOString().slice(5, 16)}`;
const filling = (change: Partial<FillDayInput> = {}): FillDayInput => ({ studioId: studio.id, firstStart: '2026-12-10T08:00', count: 20, targetSeconds: 3_120, seats: 5, topicIds: [topicId], ...change });

describe('the board of a day', () => {
  it('holds the day’s shows with their times: their length while the draft is empty, then what the draft takes', async () => {
    const { rundownId } = await open('2026-12-10T19:00');
    await open('2026-12-12T19:00');
    await open('2026-12-10T12:00', { studioId: other.id });
    const { studios, shows } = await board('2026-12-10');
    expect(studios.map(({ name }) => name)).toEqual(['Atelier', 'Tanneurs']);
    expect(shows.map(told)).toEqual(['day 2026-12-10T12:00 → 12-10T11:52', 'day 2026-12-10T19:00 → 12-10T18:52']);
    expect(shows[1]).toMatchObject({ part: 'day', place: studio.id, plannedSeconds: 0, studioSeconds: 3_120, callAt: Date.parse('2026-12-10T17:15:00Z'), callSettled: false, versionNumber: null, revision: 0, people: [{ name: 'Maëlle TOURVIGNAC', role: 'host' }] });
    await addSegment(test.desk, producer, { rundownId, expectedRevision: 0, position: 0, kind: 'debate', title: 'Débat', durationSeconds: 1_800 });
    await addSegment(test.desk, producer, { rundownId, expectedRevision: 1, position: 1, kind: 'offAir', title: 'Installation', durationSeconds: 600, outside: true });
    expect((await board('2026-12-10')).shows[1]).toMatchObject({ plannedSeconds: 1_800, studioSeconds: 2_400, endAt: Date.parse('2026-12-10T18:40:00Z'), programmeEndAt: Date.parse('2026-12-10T18:30:00Z'), revision: 2 });
    expect([await readDayBoard(test.desk, producer, '2026-02-30'), await readMonthBoard(test.desk, producer, '2026-13')]).toEqual([null, null]);
    await expect(readDayBoard(test.desk, { kind: 'nobody' }, '2026-12-10')).rejects.toThrow(NotAllowed);
  });

  it('holds what passes midnight, from both sides, and counts the night on which the clocks change', async () => {
    await open('2026-10-24T23:40');
    await open('2026-10-25T00:50');
    await open('2026-10-25T02:20', { targetSeconds: 7_200 });
    await open('2026-10-25T19:00');
    expect((await board('2026-10-24')).shows.map(told)).toEqual(['day 2026-10-24T23:40 → 10-24T22:32', 'after 2026-10-25T00:50 → 10-24T23:42', 'after 2026-10-25T02:20 → 10-25T02:20']);
    expect((await board('2026-10-25')).shows.map(told)).toEqual(['before 2026-10-24T23:40 → 10-24T22:32', 'day 2026-10-25T00:50 → 10-24T23:42', 'day 2026-10-25T02:20 → 10-25T02:20', 'day 2026-10-25T19:00 → 10-25T18:52']);
  });

  it('knows a person of two topics as one, and nobody who is not coming', async () => {
    const imported = await importTopic(test.desk, producer, { text: `${demoPage()}\nUne autre page.\n` });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    await open('2026-12-10T19:00');
    await open('2026-12-10T19:30', { studioId: other.id, topicId: imported.topicId });
    const { shows } = await board('2026-12-10');
    expect(new Set(shows.flatMap(({ people }) => people.map(({ key }) => key))).size).toBe(1);
    const placed = shows.map(({ episode, startAt, endAt, ...show }) => ({ ...show, episode: episode.id, startMs: startAt, endMs: endAt, changeoverSeconds: 900 }));
    expect(findDayClashes(placed)).toEqual([{ code: 'personTwice', episode: shows[0]!.episode.id, other: shows[1]!.episode.id, person: 'Maëlle TOURVIGNAC', seconds: 1_320 }]);
    await test.rows(`update participation set status = 'declined'`);
    expect((await board('2026-12-10')).shows.map(({ people }) => people)).toEqual([[], []]);
  });
});

describe('a day that is filled', () => {
  it('opens twenty shows at once, each with its changeover, and nothing the second time', async () => {
    const filled = await fillDay(test.desk, producer, filling());
    expect(filled).toMatchObject({ outcome: 'DayFilled', taken: 0 });
    const { shows } = await board('2026-12-10');
    expect(shows.map(({ part, episode }) => `${part} ${episode.start!.slice(11)}`)).toEqual([
      ...['08:00', '09:10', '10:20', '11:30', '12:40', '13:50', '15:00', '16:10', '17:20', '18:30', '19:40', '20:50', '22:00', '23:10'].map((hour) => `day ${hour}`),
      ...['00:20', '01:30', '02:40', '03:50', '05:00', '06:10'].map((hour) => `after ${hour}`),
    ]);
    expect(shows.map(({ episode }) => episode.title.split(' – ').at(-1))).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
    expect(await fillDay(test.desk, producer, filling())).toEqual({ outcome: 'DayFilled', episodeIds: [], taken: 20 });
    expect(await readMonthBoard(test.desk, producer, '2026-12')).toEqual([
      { date: '2026-12-10', studioId: studio.id, shows: 14, first: '2026-12-10T08:00' }, { date: '2026-12-11', studioId: studio.id, shows: 6, first: '2026-12-11T00:20' },
    ]);
  });

  it('is filled once when two press at the same moment', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => fillDay(test.desk, producer, filling({ count: 5 }))));
    expect(outcomes.map((one) => one.outcome === 'DayFilled' && one.episodeIds.length).toSorted()).toEqual([0, 0, 5]);
    expect((await board('2026-12-10')).shows.length).toBe(5);
  });

  it('leaves what is recorded there already, and takes topics in turn', async () => {
    const imported = await importTopic(test.desk, producer, { text: `${demoPage()}\nEncore une page.\n`, title: 'Deux' });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    await open('2026-12-10T09:30');
    expect(await fillDay(test.desk, producer, filling({ count: 4, topicIds: [topicId, imported.topicId] }))).toMatchObject({ taken: 2 });
    const { shows } = await board('2026-12-10');
    expect(shows.map(({ episode }) => [episode.start!.slice(11), episode.title.split(' – ').at(-1)])).toEqual([['08:00', '1'], ['09:30', shows[1]!.topicTitle], ['11:30', '4']]);
    expect(shows[2]!.topicTitle).toBe('Deux');
  });

  it('is refused where it cannot be', async () => {
    const refusal = async (change: Partial<FillDayInput>) => {
      const done = await fillDay(test.desk, producer, filling(change));
      return 'code' in done ? done.code : done.outcome;
    };
    expect([
      await refusal({ count: 0 }), await refusal({ count: 21 }), await refusal({ topicIds: [] }), await refusal({ targetSeconds: 60 }), await refusal({ seats: 0 }),
      await refusal({ firstStart: '2027-03-28T02:30' }), await refusal({ firstStart: 'demain' }), await refusal({ studioId: NOWHERE as StudioId }), await refusal({ template: NOWHERE as NonNullable<FillDayInput['template']> }),
    ]).toEqual(['countOutOfRange', 'countOutOfRange', 'empty', 'lengthOutOfRange', 'seatsOutOfRange', 'skippedHour', 'malformedStart', 'studioGone', 'templateGone']);
    await expect(fillDay(test.desk, producer, filling({ topicIds: [NOWHERE as TopicId] }))).rejects.toThrow(NotFound);
    await expect(fillDay(test.desk, actorWith('host'), filling())).rejects.toThrow(NotAllowed);
    expect((await board('2026-12-10')).shows).toEqual([]);
  });
});

describe('episodes that are moved together', () => {
  const starts = async () => (await board('2026-12-10')).shows.map(({ episode }) => episode.start!.slice(11));

  it('move all at once, with a line of the log each, and back', async () => {
    await fillDay(test.desk, producer, filling({ count: 3 }));
    const [, second, third] = (await board('2026-12-10')).shows;
    const moves = [second!, third!].map(({ episode, revision }, at) => ({ episodeId: episode.id, expectedRevision: revision, start: ['2026-12-10T09:30', '2026-12-10T10:40'][at]! }));
    const done = await rescheduleEpisodes(test.desk, producer, { moves });
    if (done.outcome !== 'EpisodesRescheduled') throw new Error(done.outcome);
    expect(await starts()).toEqual(['08:00', '09:30', '10:40']);
    expect(await test.rows('select verb, revision from operation where rundown_id = $1', [second!.episode.rundownId])).toEqual([{ verb: 'editEpisode', revision: 1 }]);
    await test.heard();
    expect(test.announcements.slice(-2)).toMatchObject([{ event: 'rundown.changed', facts: { change: 'edited', segmentId: null, by: 'Inès' } }, { event: 'rundown.changed' }]);
    await rescheduleEpisodes(test.desk, producer, { moves: done.episodes.map(({ episodeId, revision, startBefore }) => ({ episodeId, expectedRevision: revision, start: startBefore! })) });
    expect(await starts()).toEqual(['08:00', '09:10', '10:20']);
  });

  it('stay where they are, all of them, when one cannot move', async () => {
    await fillDay(test.desk, producer, filling({ count: 3 }));
    const before = await starts();
    const [first, second] = (await board('2026-12-10')).shows.map(({ episode }) => episode);
    const move = (id: EpisodeId, start: string, expectedRevision = 0) => ({ episodeId: id, start, expectedRevision });
    expect([
      await rescheduleEpisodes(test.desk, producer, { moves: [move(first!.id, '2026-12-10T08:30'), move(second!.id, '2026-12-10T09:40', 7)] }),
      await rescheduleEpisodes(test.desk, producer, { moves: [move(first!.id, '2026-12-10T08:30'), move(second!.id, '2027-03-28T02:30')] }),
    ]).toMatchObject([{ outcome: 'StaleRevision', currentRevision: 0 }, { outcome: 'StartRefused', code: 'skippedHour' }]);
    await expect(rescheduleEpisodes(test.desk, producer, { moves: [move(first!.id, '2026-12-10T08:30'), move(NOWHERE as EpisodeId, '2026-12-10T09:40')] })).rejects.toThrow(NotFound);
    await expect(rescheduleEpisodes(test.desk, producer, { moves: [] })).rejects.toThrow('Name 1 to 60');
    await expect(rescheduleEpisodes(test.desk, actorWith('host'), { moves: [move(first!.id, '2026-12-10T08:30')] })).rejects.toThrow(NotAllowed);
    expect(await starts()).toEqual(before);
  });
});
