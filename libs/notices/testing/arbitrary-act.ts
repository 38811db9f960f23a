import fc from 'fast-check';
import type { Instant, ParticipationAct } from '../src/index.js';

/** Any act of either side; `slotRevision` is relative to the one that stands: 0 that one, −1 the one before, 1 the next. */
export function arbitraryAct(start: Instant): fc.Arbitrary<ParticipationAct> {
  const channel = fc.oneof(
    fc.constant({ by: 'link' as const }),
    fc.nat(60_000).map((ago) => ({ by: 'telephone' as const, notedBy: 'Inès Carrel', calledAt: start - ago })),
  );
  const seen = fc.constantFrom(0, 0, 0, -1);
  const window = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 300 })).map(([until, length]) => ({
    callAt: start + until * 60_000,
    releaseAt: start + (until + length) * 60_000,
  }));
  const reason = fc.constantFrom('', 'en déplacement', 'malade');
  return fc.oneof(
    fc.constantFrom<ParticipationAct>(
      { act: 'apply' }, { act: 'invite' }, { act: 'acceptApplication' }, { act: 'declineApplication' }, { act: 'cancel' },
      { act: 'reinstate' }, { act: 'markPresent' }, { act: 'markAbsent' },
    ),
    fc.record({ act: fc.constant('acceptInvitation' as const), channel }),
    fc.record({ act: fc.constant('confirm' as const), channel, slotRevision: seen, stay: fc.constant(null) }),
    fc.record({ act: fc.constant('decline' as const), channel, slotRevision: seen, reason, instead: fc.constantFrom('', 'Oriane Vasseur') }),
    fc.record({ act: fc.constant('withdraw' as const), channel, reason }),
    fc.record({ act: fc.constant('changeSlot' as const), slotRevision: fc.constantFrom(1, 1, 1, 0, 2), window: fc.option(window) }),
  );
}
