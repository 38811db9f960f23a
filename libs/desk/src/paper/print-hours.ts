import type { Conducteur1 } from '#interchange';
import { drawSlots, hoursWithin, windowOf, type PresenceRules, type Slot } from '#notices';
import type { PrintedPresence } from '#print';
import { readInstant, type SpeakerId, type TimedRundown } from '#rundown';

const NOWHERE = { name: '', address: '', access: '' } as const;

/**
 * When everybody is needed. Of a version, as it was told; of a draft, as it was last told while that still holds what they play in;
 * else drawn by the rule that a release draws by, and to be confirmed.
 */
export function printHours({ speakers, episode }: Conducteur1, rundown: TimedRundown, rules: PresenceRules): ReadonlyMap<SpeakerId, PrintedPresence> {
  const drawn = drawSlots(rundown, { place: NOWHERE, rules, told: new Map() });
  const released = (episode?.version ?? null) !== null;
  return new Map(speakers.flatMap(({ id, presence }): [SpeakerId, PrintedPresence][] => {
    const slot = drawn.get(id as SpeakerId);
    if (presence && (released || (slot && holds({ ...slot, ...presence }, slot)))) {
      const within = slot ? hoursWithin({ ...slot, call: presence.call, release: presence.release }, rules) : { makeUp: null, microphone: null };
      return [[id as SpeakerId, { makeUp: within.makeUp, microphone: within.microphone, ...presence, settled: true }]];
    }
    return slot ? [[id as SpeakerId, { ...hoursWithin(slot, rules), settled: false }]] : [];
  }));
}

/** Whether a window of hours has room for all that somebody plays in. */
function holds(told: Slot, { segments, zone }: Slot): boolean {
  const window = windowOf(told);
  return window !== null && segments.every(({ start, seconds }) => {
    const at = readInstant(start, zone);
    return at !== null && at >= window.callAt && at + seconds * 1000 <= window.releaseAt;
  });
}
