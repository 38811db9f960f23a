import type { SpeakerId } from '#rundown';
import type { Participation, ParticipationStatus, PresenceWindow } from '../src/index.js';

/** Call 10 December 2026 at 17:30 in Paris, release at 20:15. */
export const DECEMBER_WINDOW: PresenceWindow = { callAt: Date.parse('2026-12-10T16:30:00Z'), releaseAt: Date.parse('2026-12-10T19:15:00Z') };

const OBJECTS: Readonly<Record<ParticipationStatus, Pick<Participation, 'application' | 'invitation'>>> = {
  suggested: { application: null, invitation: null },
  applied: { application: { state: 'open', at: 0 }, invitation: null },
  invited: { application: null, invitation: { state: 'open', at: 0 } },
  accepted: { application: { state: 'accepted', at: 0 }, invitation: null },
  confirmed: { application: null, invitation: { state: 'accepted', at: 0 } },
  toReconfirm: { application: null, invitation: { state: 'accepted', at: 0 } },
  present: { application: null, invitation: { state: 'accepted', at: 0 } },
  declined: { application: null, invitation: { state: 'declined', at: 0 } },
  withdrawn: { application: { state: 'withdrawn', at: 0 }, invitation: null },
  cancelled: { application: null, invitation: { state: 'cancelled', at: 0 } },
};

/** A complete, valid participation in that status, its slot at revision 1; `overrides` replace fields. */
export function buildParticipation(
  status: ParticipationStatus,
  overrides: Partial<Omit<Participation, 'id' | 'status'>> & { readonly id?: string } = {},
): Participation {
  const asked = !['suggested', 'applied', 'withdrawn'].includes(status);
  const slotRevision = overrides.slotRevision ?? (asked ? 1 : 0);
  return {
    role: 'guest',
    status,
    ...OBJECTS[status],
    window: DECEMBER_WINDOW,
    answer:
      status === 'confirmed'
        ? { says: 'confirms', slotRevision, at: 0, channel: { by: 'link' }, stay: null, reason: '', instead: '' }
        : status === 'declined'
          ? { says: 'declines', slotRevision, at: 0, channel: { by: 'link' }, stay: null, reason: '', instead: '' }
          : null,
    statusBefore: status === 'present' ? 'confirmed' : null,
    ...overrides,
    slotRevision,
    id: (overrides.id ?? 'speaker-1') as SpeakerId,
  };
}
