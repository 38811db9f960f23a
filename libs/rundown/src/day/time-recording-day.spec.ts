import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EpisodeId } from '../ids.js';
import type { DayEpisode, RecordingDay, TimedEpisode } from './recording-day.js';
import { timeRecordingDay } from './time-recording-day.js';

const HOUR = 3600;
const NINE = Date.parse('2026-12-10T09:00:00+01:00');
const minute = (minutes: number) => NINE + minutes * 60_000;
/** An hour of studio each, half an hour of changeover. */
const episode = (name: string, plannedStart: string | null, rest: Partial<DayEpisode> = {}): DayEpisode =>
  ({ episode: name as EpisodeId, plannedStart: plannedStart === null ? null : `2026-12-10T${plannedStart}`, studioSeconds: HOUR, changeoverSeconds: HOUR / 2, ...rest });

function timed(episodes: readonly DayEpisode[], nowMs: number | null = null, zone = 'Europe/Paris') {
  const done = timeRecordingDay({ zone, episodes }, nowMs);
  if (done.outcome !== 'recordingDayTimed') throw new Error(JSON.stringify(done));
  return done;
}
const inMinutes = (of: (one: TimedEpisode) => number) => (one: TimedEpisode) => of(one) / 60_000;
const starts = (episodes: readonly DayEpisode[], nowMs?: number) => timed(episodes, nowMs ?? null).episodes.map(inMinutes(({ startMs }) => startMs - NINE));

describe('the decision table of the recording day', () => {
  const day = [episode('one', '09:00'), episode('two', '10:45'), episode('three', '12:15'), episode('four', null)];

  it('D1: each starts as planned; one without a start follows when the changeover is done', () => {
    expect(starts(day)).toEqual([0, 105, 195, 285]);
    expect(timed(day).remarks).toEqual([]);
  });

  it('D2: a delay moves those that follow by what slack has not taken up', () => {
    const late = [{ ...day[0]!, actual: { startMs: minute(20), endMs: null } }, ...day.slice(1)];
    const { episodes, remarks } = timed(late, minute(30));
    expect(episodes.map(inMinutes(({ delayMs }) => delayMs))).toEqual([20, 5, 5, 5]);
    expect(episodes.map(inMinutes(({ slackMs }) => slackMs))).toEqual([0, 15, 0, 0]);
    expect(episodes.map(inMinutes(({ absorbedMs }) => absorbedMs))).toEqual([0, 15, 0, 0]);
    expect(remarks).toEqual(['two', 'three', 'four'].map((name) => ({ code: 'episodeDelayed', level: 'warn', facts: { episode: name, delaySeconds: 300 } })));
  });

  it('D3: an early end anticipates nothing that has a start of its own; what merely follows comes earlier', () => {
    const early = [{ ...day[0]!, actual: { startMs: minute(0), endMs: minute(40) } }, episode('two', null), episode('three', '12:15')];
    expect(starts(early, minute(45))).toEqual([0, 70, 195]);
  });

  it('D4: what is recorded lasts max(planned, elapsed), or as its own forecast says', () => {
    const running = (expectedEndMs?: number) => [{ ...day[0]!, actual: { startMs: minute(0), endMs: null, ...(expectedEndMs !== undefined && { expectedEndMs }) } }, day[1]!];
    expect(starts(running(), minute(70))).toEqual([0, 105]);
    expect(starts(running(), minute(80))).toEqual([0, 110]);
    expect(starts(running(minute(90)), minute(70))).toEqual([0, 120]);
  });

  it('D5: an announced delay shifts the planned start', () => {
    expect(starts([{ ...day[0]!, delaySeconds: 1200 }, day[1]!])).toEqual([20, 110]);
  });

  it('D6: a plan that leaves too little for the changeover is remarked, and the times tell what will really be', () => {
    const tight = timed([episode('one', '09:00'), episode('two', '10:20')]);
    expect(tight.episodes[1]).toMatchObject({ slackMs: -600_000, delayMs: 600_000, startMs: minute(90) });
    expect(tight.remarks.map(({ code }) => code)).toEqual(['changeoverTooShort', 'episodeDelayed']);
  });

  it('D7: nothing that comes starts before now', () => {
    expect(starts(day.slice(0, 2), minute(15))).toEqual([15, 105]);
  });

  it('D8: midnight and clocks that change are counted in instants', () => {
    const night = { zone: 'Europe/Paris', episodes: [{ ...episode('one', null), plannedStart: '2026-10-25T01:30' }, { ...episode('two', null), plannedStart: '2026-10-25T02:45' }] };
    const done = timeRecordingDay(night, null);
    // The first 02:45 comes 15 minutes after the end, before the changeover is done; the clocks then show 02:00 again.
    expect(done.outcome === 'recordingDayTimed' && new Date(done.episodes[1]!.startMs).toISOString()).toBe('2026-10-25T01:00:00.000Z');
  });

  it('D10: an episode that was put off waits for the one that is recorded in its place, and those that follow wait for both', () => {
    const swapped = [day[0]!, { ...day[1]!, actual: { startMs: minute(10), endMs: null } }, day[2]!, day[3]!];
    expect(starts(swapped, minute(20))).toEqual([100, 10, 195, 285]);
    expect(starts(swapped.toSpliced(2, 1, episode('three', '11:00')), minute(20))).toEqual([100, 10, 190, 280]);
  });

  it.each<[string, Partial<RecordingDay>, number | null, object]>([
    ['a zone that is none', { zone: 'Nowhere' }, null, { code: 'unknownZone', episode: null, written: 'Nowhere' }],
    ['a start that cannot be read', { episodes: [episode('one', '9h')] }, null, { code: 'malformedStart', episode: 'one', written: '2026-12-10T9h' }],
    ['no first start', { episodes: [episode('one', null)] }, null, { code: 'noFirstStart', episode: 'one', written: '' }],
    ['a length that is none', { episodes: [episode('one', '09:00', { studioSeconds: -1 })] }, null, { code: 'durationRefused', episode: 'one', written: '-1' }],
    ['the same episode twice', { episodes: [episode('one', '09:00'), episode('one', null)] }, null, { code: 'duplicateEpisode', episode: 'one', written: 'one' }],
    ['an end before its start', { episodes: [episode('one', '09:00', { actual: { startMs: 5, endMs: 4 } })] }, null, { code: 'actualUnreadable', episode: 'one', written: '4' }],
    ['no now', {}, NaN, { code: 'nowUnreadable', episode: null, written: 'NaN' }],
  ])('D9: refuses %s', (_, day9, nowMs, refusal) => {
    expect(timeRecordingDay({ zone: 'Europe/Paris', episodes: [], ...day9 }, nowMs)).toEqual({ outcome: 'recordingDayRefused', ...refusal });
  });

  it('keeps changeovers and planned starts, and passes on what slack leaves of a delay', () => {
    const days = fc.array(fc.record({ gap: fc.integer({ min: -30, max: 90 }), length: fc.nat(120), change: fc.nat(60), delay: fc.nat(60), free: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(days, (drawn) => {
      let at = 0;
      const episodes = drawn.map(({ gap, length, change, delay, free }, index): DayEpisode => {
        const start = Math.max(0, at + (index === 0 ? 0 : change + gap));
        at = start + length;
        const local = new Date(Date.UTC(2026, 11, 10) + start * 60_000).toISOString().slice(0, 16);
        return { episode: `e${index}` as EpisodeId, plannedStart: free && index > 0 ? null : local, studioSeconds: length * 60, changeoverSeconds: change * 60, delaySeconds: delay * 60 };
      });
      const { episodes: out } = timed(episodes, null, 'UTC');
      out.slice(1).forEach((one, index) => {
        const before = out[index]!;
        expect(one.startMs - before.endMs).toBeGreaterThanOrEqual(episodes[index + 1]!.changeoverSeconds * 1000);
        expect(one.startMs).toBeGreaterThanOrEqual(one.plannedStartMs);
        const left = Math.max(0, before.endMs - before.plannedEndMs - one.slackMs);
        expect(one.delayMs).toBeGreaterThanOrEqual(left);
        expect(one.delayMs).toBeLessThanOrEqual(left + episodes[index + 1]!.delaySeconds! * 1000);
      });
    }), { numRuns: 500 });
  });
});
