import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EpisodeId } from '../ids.js';
import { readInstant } from '../read-start.js';
import { findDayClashes, type PlacedShow } from './find-day-clashes.js';
import { layDay, MOST_SLOTS } from './lay-day.js';
import { localStartAt } from './local-start-at.js';
import type { DayEpisode, RecordingDay } from './recording-day.js';
import { shiftFollowing } from './shift-following.js';
import { timeRecordingDay } from './time-recording-day.js';

const PARIS = 'Europe/Paris';
const at = (local: string, zone = PARIS) => readInstant(local, zone)!;

describe('localStartAt', () => {
  it('writes the studio’s clock, in summer and in winter', () => {
    expect([localStartAt(Date.parse('2026-12-10T18:00:00Z'), PARIS), localStartAt(Date.parse('2026-07-10T18:00:30Z'), PARIS)]).toEqual(['2026-12-10T19:00', '2026-07-10T20:00:30']);
  });

  it('goes past an hour whose second pass cannot be written', () => {
    // 25 October 2026, 03:00 becomes 02:00: 01:00Z and 01:30Z are 02:00 and 02:30 for the second time.
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z'].map((instant) => localStartAt(Date.parse(instant), PARIS))).toEqual(['2026-10-25T02:30', '2026-10-25T03:00', '2026-10-25T03:00', '2026-10-25T03:00']);
  });

  it('means the instant it was asked for, or a later one', () => {
    const zones = fc.constantFrom(PARIS, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }), zones, (minute, zone) => {
      const meant = at(localStartAt(minute * 60_000, zone), zone);
      expect(meant).toBeGreaterThanOrEqual(minute * 60_000);
      expect(meant - minute * 60_000).toBeLessThanOrEqual(3_600_000);
    }));
  });
});

describe('layDay', () => {
  it('lays twenty slots at five minutes of the clock, past midnight', () => {
    const slots = layDay({ first: { local: '2026-12-10T08:00', zone: PARIS }, count: 20, slotSeconds: 3120, changeoverSeconds: 900 });
    expect(slots.map(({ start }) => start.slice(11))).toEqual(['08:00', '09:10', '10:20', '11:30', '12:40', '13:50', '15:00', '16:10', '17:20', '18:30', '19:40', '20:50', '22:00', '23:10', '00:20', '01:30', '02:40', '03:50', '05:00', '06:10']);
    expect(slots.at(-1)).toEqual({ start: '2026-12-11T06:10', startMs: at('2026-12-11T06:10'), endMs: at('2026-12-11T07:02') });
  });

  it('counts real time through a night on which the clocks change', () => {
    const night = (local: string) => layDay({ first: { local, zone: PARIS }, count: 3, slotSeconds: 3600, changeoverSeconds: 0 }).map(({ start }) => start.slice(11));
    expect([night('2026-10-25T01:00'), night('2027-03-28T01:00')]).toEqual([['01:00', '02:00', '03:00'], ['01:00', '03:00', '04:00']]);
  });

  it('lays nothing that cannot be', () => {
    const day = { first: { local: '2026-12-10T08:00', zone: PARIS }, count: 3, slotSeconds: 3120, changeoverSeconds: 900 };
    expect([{ count: 0 }, { count: MOST_SLOTS + 1 }, { count: 1.5 }, { slotSeconds: 0 }, { changeoverSeconds: -1 }, { first: { local: '2027-03-28T02:30', zone: PARIS } }, { first: { local: 'demain', zone: PARIS } }].flatMap((change) => layDay({ ...day, ...change }))).toEqual([]);
  });

  it('never lets two slots be nearer than the changeover', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 14_400 }), fc.integer({ min: 0, max: 7200 }), fc.constantFrom('2026-10-25T01:10', '2026-03-29T01:20', '2026-12-31T23:40'), (count, slotSeconds, changeoverSeconds, local) => {
      const slots = layDay({ first: { local, zone: PARIS }, count, slotSeconds, changeoverSeconds });
      expect(slots.length).toBe(count);
      for (const [index, slot] of slots.entries()) {
        expect(at(slot.start)).toBe(slot.startMs);
        if (index > 0) expect(slot.startMs - slots[index - 1]!.endMs).toBeGreaterThanOrEqual(changeoverSeconds * 1000);
      }
    }));
  });
});

const show = (episode: string, start: string, minutes: number, rest: Partial<PlacedShow> = {}): PlacedShow => ({
  episode: episode as EpisodeId, place: 'one', startMs: at(`2026-12-10T${start}`), endMs: at(`2026-12-10T${start}`) + minutes * 60_000, changeoverSeconds: 900, people: [], ...rest,
});

describe('findDayClashes', () => {
  it('finds nothing on a day that holds, nor between studios', () => {
    expect(findDayClashes([show('a', '09:00', 52), show('b', '10:07', 52), show('c', '09:30', 52, { place: 'two' })])).toEqual([]);
  });

  it('finds shows that overlap, the one inside another too, and changeovers that are too short', () => {
    expect(findDayClashes([show('long', '09:00', 120), show('inside', '09:30', 20), show('next', '11:05', 30)])).toEqual([
      { code: 'showsOverlap', episode: 'long', other: 'inside', seconds: 1200 },
      { code: 'changeoverShort', episode: 'long', other: 'next', leftSeconds: 300, changeoverSeconds: 900 },
    ]);
  });

  it('finds a person in two shows at once, wherever they are', () => {
    const people = [{ key: 'odile', name: 'Odile Varenne' }, { key: 'luc', name: 'Luc' }];
    expect(findDayClashes([show('a', '09:00', 60, { people }), show('b', '09:50', 60, { place: 'two', people: [people[0]!] }), show('c', '10:00', 60, { place: 'three', people })])).toEqual([
      { code: 'personTwice', episode: 'a', other: 'b', person: 'Odile Varenne', seconds: 600 },
      { code: 'personTwice', episode: 'b', other: 'c', person: 'Odile Varenne', seconds: 3000 },
    ]);
  });
});

describe('shiftFollowing', () => {
  const episode = (name: string, plannedStart: string, studioSeconds = 3600): DayEpisode => ({ episode: name as EpisodeId, plannedStart: `2026-12-10T${plannedStart}`, studioSeconds, changeoverSeconds: 900 });
  const day: RecordingDay = { zone: PARIS, episodes: [episode('one', '09:00'), episode('two', '10:20'), episode('three', '11:45'), episode('four', '14:00')] };
  const moves = (episodeId: string, lateSeconds: number, startsLater: boolean, of = day) => {
    const shifted = shiftFollowing(of, { episode: episodeId as EpisodeId, lateSeconds, startsLater });
    if (shifted.outcome !== 'followingShifted') throw new Error(shifted.code);
    return shifted.moves.map((one) => `${one.episode} ${localStartAt(one.fromMs, of.zone).slice(11)} ${localStartAt(one.toMs, of.zone).slice(11)}`);
  };

  it('moves those that follow by what slack does not take up, at whole minutes', () => {
    expect(moves('one', 1200, false)).toEqual(['two 10:20 10:35', 'three 11:45 11:50']);
    expect(moves('one', 1230, false)).toEqual(['two 10:20 10:36', 'three 11:45 11:51']);
    expect(moves('one', 300, false)).toEqual([]);
    expect(moves('four', 3600, false)).toEqual([]);
  });

  it('moves the late one too where it starts later', () => {
    expect(moves('two', 600, true)).toEqual(['two 10:20 10:30']);
    expect(moves('two', 1200, true)).toEqual(['two 10:20 10:40', 'three 11:45 11:55']);
  });

  it('leaves what stands above as it is, clashing or not', () => {
    const clashing = { ...day, episodes: [episode('zero', '08:30'), ...day.episodes] };
    expect(moves('one', 1200, false, clashing)).toEqual(['two 10:20 10:35', 'three 11:45 11:50']);
  });

  it('passes midnight and a night on which the clocks go back', () => {
    const night: RecordingDay = { zone: PARIS, episodes: [{ ...episode('one', '00:30'), plannedStart: '2026-10-24T23:30' }, { ...episode('two', '01:00'), plannedStart: '2026-10-25T00:50' }, { ...episode('three', '02:00'), plannedStart: '2026-10-25T02:10' }] };
    // 02:50 for the second time cannot be written: it starts once the hour has passed.
    expect(moves('one', 7200, false, night)).toEqual(['two 00:50 02:45', 'three 02:10 03:00']);
  });

  it('gives every show its changeover, moves nothing earlier, and again changes nothing', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 15, max: 90 })), { minLength: 1, maxLength: 8 }), fc.nat(7), fc.integer({ min: 0, max: 7200 }), fc.boolean(), (lengths, late, lateSeconds, startsLater) => {
      let minute = 480;
      const episodes = lengths.map(([minutes, gap], index) => {
        const start = `2026-12-${String(10 + Math.floor(minute / 1440)).padStart(2, '0')}T${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        minute += minutes + gap;
        return { episode: `e${index}` as EpisodeId, plannedStart: start, studioSeconds: minutes * 60, changeoverSeconds: 900 };
      });
      const of = { zone: PARIS, episodes };
      const lateOne = episodes[late % episodes.length]!;
      const shifted = shiftFollowing(of, { episode: lateOne.episode, lateSeconds, startsLater });
      if (shifted.outcome !== 'followingShifted') throw new Error(shifted.code);
      for (const { fromMs, toMs } of shifted.moves) expect(toMs).toBeGreaterThan(fromMs);
      const after = episodes.map((one) => {
        const move = shifted.moves.find((other) => other.episode === one.episode);
        const kept = move === undefined ? one : { ...one, plannedStart: localStartAt(move.toMs, PARIS) };
        return one === lateOne && !startsLater ? { ...kept, studioSeconds: kept.studioSeconds + lateSeconds } : kept;
      });
      const timed = timeRecordingDay({ zone: PARIS, episodes: after }, null);
      expect(timed.outcome === 'recordingDayTimed' && timed.remarks).toEqual([]);
      expect(shiftFollowing({ zone: PARIS, episodes: after }, { episode: lateOne.episode, lateSeconds: 0, startsLater: false })).toEqual({ outcome: 'followingShifted', moves: [] });
    }), { numRuns: 40 });
  });
});
