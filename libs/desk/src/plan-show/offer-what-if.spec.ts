import { askWhatIf, USUAL_WISHES, type WhatIfChange } from '#casting';
import { lineUpSupply, showFormatFor } from '#editorial';
import type { Segment, SpeakerId } from '#rundown';
import { describe, expect, it } from '@jest/globals';
import { NIGHT_BUSES } from '../../../editorial/testing/night-buses.js';
import { planShow } from '../plan-show.js';
import { offerWhatIf } from './offer-what-if.js';
import type { ShowRequest } from './show-request.js';

const request: ShowRequest = { pageText: NIGHT_BUSES, applications: [], title: null, targetSeconds: 3120, start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' }, seats: 5 };
const plan = (asked: ShowRequest) => {
  const show = planShow(asked);
  if (show.outcome !== 'ShowPlanned') throw new Error(show.outcome);
  return show;
};
const entered = (segments: readonly Segment[]) => segments.map((segment) => ({ ...segment, times: undefined }));
const first = plan(request);
const before = entered(first.rundown.segments);
const guest = first.speakers.find(({ role }) => role === 'guest')!.id;
// As a browser is told.
const { show, supply, template } = JSON.parse(JSON.stringify(offerWhatIf({ ...request, before }))) as ReturnType<typeof offerWhatIf>;
const ask = (change: WhatIfChange, of = show) => {
  const answer = askWhatIf(of, change, (seconds, persons) => lineUpSupply(supply, showFormatFor(seconds, template), { persons }));
  if (answer.outcome !== 'imagined') throw new Error(answer.outcome);
  return answer;
};
const debatesOf = (segments: readonly Segment[]) => segments.filter(({ kind }) => kind === 'debate').map(({ theme, durationSeconds }) => [theme, durationSeconds]);
const window = { from: '2026-12-10T19:15', to: '2026-12-10T21:00' };

describe('« et si… ? »', () => {
  it.each<[string, WhatIfChange, Partial<ShowRequest>]>([
    ['somebody is absent', { change: 'absent', speaker: guest }, { told: [{ speaker: guest, declined: true, presence: null }] }],
    ['somebody comes later', { change: 'present', speaker: guest, window }, { told: [{ speaker: guest, declined: false, presence: [window] }] }],
    ['the show is shorter', { change: 'length', targetSeconds: 2400 }, { targetSeconds: 2400 }],
    ['the show is longer', { change: 'length', targetSeconds: 5400 }, { targetSeconds: 5400 }],
    ['a wish counts more', { change: 'wish', wish: 'contradiction', strength: 'strong' }, { wishes: { ...USUAL_WISHES, contradiction: 'strong' } }],
    ['a wish counts for nothing', { change: 'wish', wish: 'affinity', strength: 'off' }, { wishes: { ...USUAL_WISHES, affinity: 'off' } }],
    ['there is a chair less', { change: 'chairs', more: -1 }, { seats: 4 }],
    ['there is a chair more', { change: 'chairs', more: 1 }, { seats: 6 }],
  ])('answers as the show would be planned: %s', (_, change, asked) => {
    const planned = plan({ ...request, ...asked });
    const { would } = ask(change);
    expect(would.debates.map(({ theme, durationSeconds }) => [theme, durationSeconds])).toEqual(debatesOf(planned.rundown.segments));
    const seconds = new Map<SpeakerId, number>();
    for (const one of planned.rundown.segments.flatMap(({ speakers }) => speakers)) if (one.role === 'guest') seconds.set(one.id, (seconds.get(one.id) ?? 0) + one.seconds);
    expect(Object.fromEntries(would.people.map(({ id, seconds: spoken }) => [id, spoken]))).toEqual(Object.fromEntries(seconds));
    expect(would.worth).toEqual(planned.worth);
  });

  it('sets beside it the show as it stands, measured the same, and touches nothing', () => {
    const asked = JSON.stringify(show);
    const { now } = ask({ change: 'absent', speaker: guest });
    expect(now.worth).toEqual(first.worth);
    expect(now.debates.map(({ theme, durationSeconds }) => [theme, durationSeconds])).toEqual(debatesOf(before));
    expect(now.people.map(({ id }) => id)).toContain(guest);
    const strong = ask({ change: 'wish', wish: 'interest', strength: 'strong' });
    expect(strong.now.worth!.interest).toBeCloseTo(first.worth!.interest * 2.5, 1);
    expect(strong.would.worth!.total).toBeGreaterThanOrEqual(strong.now.worth!.total - 1e-9);
    expect(JSON.stringify(show)).toBe(asked);
  });

  it('keeps what is locked, and says where locks contradict the question', () => {
    const locked = show.before.map((segment) => (segment.kind === 'debate' ? { ...segment, locks: { ...segment.locks, duration: true } } : segment));
    const answer = ask({ change: 'length', targetSeconds: 2900 }, { ...show, before: locked });
    expect(answer.would.debates.map(({ durationSeconds }) => durationSeconds)).toEqual(answer.now.debates.map(({ durationSeconds }) => durationSeconds));
    const apart = ask({ change: 'length', targetSeconds: 2600 }, { ...show, before: locked });
    expect(apart.contradictions.map(({ code }) => code)).toEqual(['wishesContradict']);
    expect(askWhatIf(show, { change: 'length', targetSeconds: 200 }, (seconds, persons) => lineUpSupply(supply, showFormatFor(seconds, template), { persons }))).toEqual({ outcome: 'lengthTooShort' });
  });
});
