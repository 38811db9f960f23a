import { describe, expect, it } from '@jest/globals';
import type { Conducteur1 } from '#interchange';
import { USUAL_PRESENCE } from '#notices';
import { timeRundown, type SeatedSpeaker, type SpeakerId } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { printHours } from './print-hours.js';

const seat = (id: string): SeatedSpeaker => ({ id: id as SpeakerId, role: 'guest', seconds: 60 });
const rundown = timeRundown(buildRundown({
  start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' },
  segments: [buildSegment({ id: 'titles', durationSeconds: 600 }), buildSegment({ id: 'debate', durationSeconds: 1200, speakers: [seat('lea'), seat('tarek')] })],
}));
const at = (hour: string) => `2026-12-10T${hour}`;
type Presence = Conducteur1['speakers'][number]['presence'];

function hours(presence: Presence, version: number | null = null) {
  const speakers = [{ id: 'lea', ...(presence !== undefined && { presence }) }] as unknown as Conducteur1['speakers'];
  const episode = { version } as unknown as NonNullable<Conducteur1['episode']>;
  return printHours({ speakers, episode } as Conducteur1, rundown, USUAL_PRESENCE).get('lea' as SpeakerId);
}
const drawn = { call: at('18:25'), makeUp: at('18:25'), microphone: at('18:55'), release: at('19:45'), settled: false };

describe('printHours', () => {
  it('draws what nobody was told as a release would, to be confirmed', () => {
    expect(hours(undefined)).toEqual(drawn);
    expect(hours(null)).toEqual(drawn);
  });

  it('keeps what was told while it holds what they play in, with make-up and microphone as they are now', () => {
    expect(hours({ call: at('18:00'), release: at('20:00') })).toEqual({ ...drawn, call: at('18:00'), release: at('20:00'), settled: true });
    expect(hours({ call: at('18:00'), release: at('19:25') })).toEqual(drawn);
    expect(hours({ call: '2026-12-09T18:00', release: '2026-12-09T20:00' })).toEqual(drawn);
  });

  it('leaves a version as it was told, whatever the rules are now', () => {
    const frozen = { call: at('17:00'), makeUp: null, microphone: at('18:10'), release: at('19:20') };
    expect(hours(frozen, 3)).toEqual({ ...frozen, settled: true });
    expect(hours({ call: at('17:00'), release: at('19:20') }, 3)).toEqual({ call: at('17:00'), makeUp: at('18:25'), microphone: at('18:55'), release: at('19:20'), settled: true });
  });

  it('has no hours for who plays in nothing and was told none', () => {
    const speakers = [{ id: 'absent' }] as unknown as Conducteur1['speakers'];
    expect(printHours({ speakers } as Conducteur1, rundown, USUAL_PRESENCE)).toEqual(new Map());
  });
});
