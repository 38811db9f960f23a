import { readInstant } from '#rundown';
import { localTime } from './local-time.js';
import type { PresenceRules } from './presence-rules.js';
import { windowOf, type Slot } from './slot.js';

/** What somebody's time at the studio is made of, written as `Slot.call`; null: the studio does none of that, or it is not known. */
export interface PresenceHours {
  readonly call: string;
  readonly makeUp: string | null;
  readonly microphone: string | null;
  readonly release: string;
}

/** When inside their slot somebody goes to make-up and gets a microphone: counted back from their first segment, as the call was. */
export function hoursWithin(slot: Slot, { makeUpSeconds, microphoneSeconds, roundSeconds }: PresenceRules): PresenceHours {
  const { call, release, zone, segments } = slot;
  const starts = segments.map(({ start }) => readInstant(start, zone)).filter((start) => start !== null);
  const window = windowOf(slot);
  if (window === null || starts.length === 0) return { call, makeUp: null, microphone: null, release };
  const grain = Math.max(60, roundSeconds) * 1000;
  const before = (moment: number, seconds: number) => Math.max(window.callAt, Math.floor((moment - seconds * 1000) / grain) * grain);
  const microphoneAt = before(Math.min(...starts), microphoneSeconds);
  return {
    call,
    makeUp: makeUpSeconds === 0 ? null : localTime(before(microphoneAt, makeUpSeconds), zone),
    microphone: microphoneSeconds === 0 ? null : localTime(microphoneAt, zone),
    release,
  };
}
