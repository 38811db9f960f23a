import { describe, expect, it } from '@jest/globals';
import type { CompanyChange } from '#casting';
import type { Segment, SpeakerId } from '#rundown';
import { NIGHT_BUSES } from '../../editorial/testing/night-buses.js';
import { planShow } from './plan-show.js';
import type { ShowRequest } from './plan-show/show-request.js';
import { replanShow } from './replan-show.js';

const request: ShowRequest = { pageText: NIGHT_BUSES, applications: [], title: null, targetSeconds: 3120, start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' }, seats: 5 };
const show = planShow(request);
if (show.outcome !== 'ShowPlanned') throw new Error(show.outcome);
const announced = show.rundown.segments.map((segment): Segment => {
  const { times: _, ...entered } = segment;
  return entered;
});
const guests = show.speakers.filter(({ role }) => role === 'guest').map(({ id }) => id);

function proposals(change: CompanyChange, acknowledged: readonly SpeakerId[] = []) {
  const outcome = replanShow({ ...request, announced, acknowledged }, change);
  if (outcome.outcome !== 'ShowReplanned') throw new Error(JSON.stringify(outcome));
  return outcome.proposals;
}

describe('replanShow', () => {
  it('changes nothing where nothing changed', () => {
    for (const proposal of proposals({ change: 'length', targetSeconds: 3120 })) {
      expect([proposal.changes, proposal.toldAgain, proposal.weight]).toEqual([[], [], 0]);
      expect(proposal.rundown.segments).toEqual(show.rundown.segments);
    }
  });

  it('goes on without somebody who declined, in three ways, the least disturbance first', () => {
    const gone = guests[0]!;
    const ways = proposals({ change: 'declined', speaker: gone });
    expect(ways.map(({ kind }) => kind)).toEqual(['minimal', 'balanced', 'free']);
    for (const { rundown, changes, toldAgain } of ways) {
      expect([rundown.plannedSeconds, rundown.overSeconds]).toEqual([3120, 0]);
      expect(rundown.segments.flatMap(({ speakers }) => speakers).map(({ id }) => id)).not.toContain(gone);
      expect(changes.filter((one) => 'forced' in one && one.forced && one.speaker === gone).length).toBeGreaterThan(0);
      expect(toldAgain.find(({ speaker }) => speaker === gone)).toMatchObject({ why: 'uninvited', visit: null });
      for (const segment of rundown.segments) expect(segment.speakers.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(segment.durationSeconds);
    }
    expect(ways[0]!.weight).toBeLessThanOrEqual(ways[2]!.weight);
  });

  it('seats around a late arrival and reaches a new length to the second', () => {
    const late = guests[1]!;
    for (const { rundown } of proposals({ change: 'available', speaker: late, window: { from: '2026-12-10T19:15', to: '2026-12-10T21:00' } })) {
      expect(rundown.segments.filter(({ speakers }) => speakers.some(({ id }) => id === late)).every(({ times }) => times.studioSeconds >= 900)).toBe(true);
    }
    for (const { rundown } of proposals({ change: 'length', targetSeconds: 2943 })) expect([rundown.plannedSeconds, rundown.overSeconds]).toEqual([2943, 0]);
  });

  const debates = (segments: readonly Segment[]) => segments.filter(({ kind }) => kind === 'debate').map(({ id }) => id);

  it.each([[2400, 2], [4200, 4], [5400, 5]])('brings in or drops debates where the new length of %i s has another number of them', (targetSeconds, count) => {
    const ways = proposals({ change: 'length', targetSeconds });
    expect(ways.map(({ kind }) => kind)).toEqual(['minimal', 'balanced', 'free']);
    for (const { rundown, changes } of ways) {
      expect([rundown.plannedSeconds, rundown.overSeconds, debates(rundown.segments).length]).toEqual([targetSeconds, 0, count]);
      const [was, is] = [debates(announced), debates(rundown.segments)];
      expect(changes.flatMap((one) => (one.change === 'debateDropped' ? [one.segment] : [])).toSorted()).toEqual(was.filter((id) => !is.includes(id)).toSorted());
      expect(changes.flatMap((one) => (one.change === 'debateAdded' ? [one.segment] : [])).toSorted()).toEqual(is.filter((id) => !was.includes(id)).toSorted());
      for (const segment of rundown.segments) {
        expect(segment.title).not.toBe('');
        expect(segment.speakers.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(segment.durationSeconds);
        if (segment.elasticity !== null) expect(segment.durationSeconds).toBeGreaterThanOrEqual(segment.elasticity.minSeconds);
        if (segment.elasticity !== null) expect(segment.durationSeconds).toBeLessThanOrEqual(segment.elasticity.maxSeconds);
      }
      expect(rundown.segments.filter(({ kind }) => kind === 'debate').map(({ title }) => title.slice(0, 7))).toEqual(Array.from({ length: count }, (_, at) => `Débat ${at + 1}`));
    }
    // As little as can be: what goes on is what was there, in its order.
    const [was, is] = [debates(announced), debates(ways[0]!.rundown.segments)];
    expect(is.filter((id) => was.includes(id))).toEqual(was.filter((id) => is.includes(id)));
    expect(is.filter((id) => was.includes(id)).length).toBe(Math.min(was.length, count));
  });

  it('keeps what the producer added and locked when the number of debates changes', () => {
    const tape: Segment = { ...announced[0]!, id: 'tape-1' as Segment['id'], kind: 'tape', title: 'Magnéto', durationSeconds: 90, elasticity: null, speakers: [], quotes: [], questions: [] };
    const last = announced.findLastIndex(({ kind }) => kind === 'debate');
    const locked = announced.map((segment, at) => (at === last ? { ...segment, locks: { ...segment.locks, speakers: true } } : segment)).toSpliced(last + 1, 0, tape);
    const outcome = replanShow({ ...request, announced: locked }, { change: 'length', targetSeconds: 2430 });
    if (outcome.outcome !== 'ShowReplanned') throw new Error(JSON.stringify(outcome));
    for (const { rundown } of outcome.proposals) {
      expect(rundown.plannedSeconds).toBe(2430);
      expect(rundown.segments.find(({ id }) => id === 'tape-1')).toMatchObject({ title: 'Magnéto', durationSeconds: 90 });
      expect(rundown.segments.find(({ id }) => id === announced[last]!.id)?.speakers.map(({ id }) => id)).toEqual(announced[last]!.speakers.map(({ id }) => id));
    }
  });

  it('says that a length with one debate leaves nothing to share out', () => {
    expect(replanShow({ ...request, announced }, { change: 'length', targetSeconds: 1560 })).toEqual({ outcome: 'oneDebateLeft' });
    expect(replanShow({ ...request, announced }, { change: 'length', targetSeconds: 360 })).toMatchObject({ outcome: 'lengthTooShort' });
  });

  it('keeps the words of what goes on, and refuses what is no show of several debates', () => {
    const named = announced.map((segment) => (segment.kind === 'opening' ? { ...segment, title: 'Ouverture à nous' } : segment));
    const kept = replanShow({ ...request, announced: named }, { change: 'declined', speaker: guests[0]! });
    expect(kept.outcome === 'ShowReplanned' && kept.proposals[0]!.rundown.segments.map(({ title }) => title)).toContain('Ouverture à nous');
    expect(replanShow({ ...request, announced: announced.filter(({ kind }) => kind !== 'debate') }, { change: 'declined', speaker: guests[0]! })).toEqual({ outcome: 'notPlannedAsWhole' });
  });
});
