import type { Instant } from '../instant.js';
import type { ParticipationAct } from './act.js';
import type { Participation, PresenceWindow, Stay } from './participation.js';
import type { Refusal } from './participation-outcome.js';

/** Why the hour or the slot forbids an answer; null where nothing does, and for what the studio does. */
export function judgeAnswer({ window, slotRevision }: Participation, act: ParticipationAct, at: Instant): Refusal | null {
  const answeredAt = saidAt(act, at);
  if (answeredAt === null) return null;
  if (window !== null && answeredAt >= window.callAt) return { code: 'tooLate', callAt: window.callAt, answeredAt };
  if (act.act !== 'confirm' && act.act !== 'decline') return null;
  if (act.slotRevision !== slotRevision) return { code: 'slotChanged', answeredRevision: act.slotRevision, currentRevision: slotRevision };
  if (act.act === 'decline') return null;
  if (window === null) return { code: 'noSlotYet' };
  return act.stay === null || fits(act.stay, window) ? null : { code: 'stayOutsideWindow', ...act.stay, ...window };
}

/** When the person spoke: of a telephone call, when it was, even if it is written down later. Null for what the studio does. */
function saidAt(act: ParticipationAct, at: Instant): Instant | null {
  if (act.act === 'apply') return at;
  if (!('channel' in act)) return null;
  return act.channel.by === 'telephone' ? Math.min(act.channel.calledAt, at) : at;
}

/** Arriving before the call or leaving after the release is a plain yes and no « mais ». */
function fits({ arrivesAt, leavesAt }: Stay, { callAt, releaseAt }: PresenceWindow): boolean {
  if (arrivesAt === null && leavesAt === null) return false;
  const [from, until] = [arrivesAt ?? callAt, leavesAt ?? releaseAt];
  return callAt <= from && from < until && until <= releaseAt;
}
