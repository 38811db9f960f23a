import { describe, expect, it } from '@jest/globals';
import { arrangeDay, clashesOf, recordingDayOf, roomBefore, startAfter, type Board, type BoardStudio } from './arrange-day.js';
import { addMonths, clocksChange, daysFrom, isDate, localAt, weeksOf } from './clock.js';
import { readMinutes, tryLate } from './late-show.js';

const studio = (id: string, rest: Partial<BoardStudio> = {}): BoardStudio => ({ __typename: 'Studio', id, name: id, zone: 'Europe/Paris', seats: 5, changeoverSeconds: 900, ...rest });
const show = (id: string, start: string, minutes = 52, rest: Partial<Board['shows'][number]> = {}): Board['shows'][number] => {
  const startAt = new Date(`${start}:00+01:00`);
  const endAt = new Date(startAt.getTime() + minutes * 60_000).toISOString();
  return {
    __typename: 'DayShow', episode: { __typename: 'Episode', id, title: id, start, zone: 'Europe/Paris', targetSeconds: minutes * 60, venue: 'S' }, studioId: 's', topicTitle: '', part: 'day', place: 's', revision: 0,
    versionNumber: null, plannedSeconds: 0, studioSeconds: minutes * 60, startAt: startAt.toISOString(), programmeEndAt: endAt, endAt, callAt: startAt.toISOString(), callSettled: false, people: [], ...rest,
  };
};
const board = (...shows: Board['shows']): Board => ({ __typename: 'DayBoard', date: '2026-12-10', studios: [studio('a'), studio('s')], shows });
const day = arrangeDay(board(show('one', '2026-12-10T09:00'), show('two', '2026-12-10T10:10'), show('three', '2026-12-10T11:30')));

describe('a day on the board', () => {
  it('has every studio, and elsewhere only when something is there', () => {
    expect(day.map(({ studio: of, shows }) => [of?.id, shows.length])).toEqual([['a', 0], ['s', 3]]);
    expect(arrangeDay(board(show('x', '2026-12-10T09:00', 52, { studioId: null, place: 'venue halle' }))).map(({ studio: of, shows }) => [of?.id, shows.length])).toEqual([['a', 0], ['s', 0], [undefined, 1]]);
  });

  it('knows the room before each show, and where the next can start', () => {
    const { shows } = day[1]!;
    expect([0, 1, 2].map((at) => roomBefore(shows, at))).toEqual([null, 1080, 1680]);
    expect(startAfter(shows[0]!.endMs, 900, 'Europe/Paris')).toBe('2026-12-10T10:10');
    expect(recordingDayOf(day[1]!, 's').episodes.map(({ plannedStart }) => plannedStart)).toEqual(['2026-12-10T09:00', '2026-12-10T10:10', '2026-12-10T11:30']);
  });

  it('tries a delay without changing anything', () => {
    const moves = (minutes: string, startsLater = false) => tryLate(day, { episodeId: 'one', minutes, startsLater })?.map(({ show: { episode }, toMs }) => [episode.id, new Date(toMs).toISOString().slice(11, 16)]);
    expect([moves('2'), moves('20'), moves('20', true), moves('x')]).toEqual([[], [['two', '09:27'], ['three', '10:34']], [['one', '08:20'], ['two', '09:27'], ['three', '10:34']], undefined]);
    expect(tryLate(day, { episodeId: 'gone', minutes: '5', startsLater: false })).toBeNull();
    expect(['5', ' 90 ', '1441', '-1', '2,5', ''].map(readMinutes)).toEqual([5, 90, null, null, null, null]);
  });

  it('says what clashes as it stands, and with what is tried', () => {
    expect(clashesOf(day)).toEqual([]);
    const late = Date.parse('2026-12-10T10:10:00+01:00') + 40 * 60_000;
    expect(clashesOf(day, new Map([['two', late]])).map(({ code, episode, other }) => [code, episode, other])).toEqual([['showsOverlap', 'two', 'three']]);
  });
});

describe('the clock of the board', () => {
  it('tells hours by the studio, and which day they are of', () => {
    const there = ['2026-12-10T23:12:00Z', '2026-12-09T22:40:00Z', '2026-07-10T08:00:00Z'].map((instant) => localAt(Date.parse(instant), 'Europe/Paris'));
    expect(there).toEqual(['2026-12-11T00:12', '2026-12-09T23:40', '2026-07-10T10:00']);
    expect(there.slice(0, 2).map((local) => daysFrom('2026-12-10', local))).toEqual([1, -1]);
  });

  it('sees clocks that change', () => {
    const [evening, morning] = [Date.parse('2026-10-24T21:30:00Z'), Date.parse('2026-10-25T05:00:00Z')];
    expect([clocksChange(evening, morning, 'Europe/Paris'), clocksChange(evening, morning, 'Asia/Kolkata')]).toEqual([true, false]);
  });

  it('lays a month in weeks that begin on Monday', () => {
    expect(weeksOf('2026-12').map((week) => week.map((date) => date?.slice(8) ?? ''))).toEqual([
      ['', '01', '02', '03', '04', '05', '06'], ['07', '08', '09', '10', '11', '12', '13'], ['14', '15', '16', '17', '18', '19', '20'], ['21', '22', '23', '24', '25', '26', '27'], ['28', '29', '30', '31', '', '', ''],
    ]);
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), isDate('2026-02-29'), isDate('2028-02-29'), isDate('x')]).toEqual(['2027-01', '2025-12', false, true, false]);
  });
});
