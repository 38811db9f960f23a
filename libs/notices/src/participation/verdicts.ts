import type { ActName } from './act.js';
import type { ParticipationStatus } from './participation.js';

/** Why a status does not allow an act, whatever the time and the slot. */
export type StatusRefusal = 'notInvited' | 'noApplication' | 'nothingToWithdraw' | 'cancelledByStudio' | 'alreadyPresent' | 'notTakingPart';

/** What an act makes of a status; `asBefore` and `asObjectsSay` are looked up in the participation. */
export type Verdict =
  | { readonly to: ParticipationStatus }
  | { readonly refused: StatusRefusal }
  | 'unchanged'
  | 'asBefore'
  | 'asObjectsSay'
  /** Depends on whether the studio ever asked this person. */
  | { readonly asked: Verdict; readonly never: Verdict };

const to = (status: ParticipationStatus): Verdict => ({ to: status });
const no = (refused: StatusRefusal): Verdict => ({ refused });
const same: Verdict = 'unchanged';

/** Every act in every status: the whole of the state machine. */
export const VERDICTS: Readonly<Record<ActName, Readonly<Record<ParticipationStatus, Verdict>>>> = {
  apply: {
    suggested: to('applied'), applied: same, invited: to('accepted'), accepted: same, confirmed: same, toReconfirm: same, present: same,
    declined: to('accepted'), withdrawn: { asked: to('accepted'), never: to('applied') }, cancelled: no('cancelledByStudio'),
  },
  acceptInvitation: {
    suggested: no('notInvited'), applied: no('notInvited'), invited: to('accepted'), accepted: same, confirmed: same, toReconfirm: same, present: same,
    declined: to('accepted'), withdrawn: { asked: to('accepted'), never: no('notInvited') }, cancelled: no('cancelledByStudio'),
  },
  confirm: {
    suggested: no('notInvited'), applied: no('notInvited'), invited: to('confirmed'), accepted: to('confirmed'), confirmed: to('confirmed'),
    toReconfirm: to('confirmed'), present: same,
    declined: to('confirmed'), withdrawn: { asked: to('confirmed'), never: no('notInvited') }, cancelled: no('cancelledByStudio'),
  },
  decline: {
    suggested: no('notInvited'), applied: no('notInvited'), invited: to('declined'), accepted: to('declined'), confirmed: to('declined'),
    toReconfirm: to('declined'), present: no('alreadyPresent'), declined: to('declined'), withdrawn: same, cancelled: no('cancelledByStudio'),
  },
  withdraw: {
    suggested: no('nothingToWithdraw'), applied: to('withdrawn'), invited: no('nothingToWithdraw'), accepted: to('withdrawn'),
    confirmed: to('withdrawn'), toReconfirm: to('withdrawn'), present: no('alreadyPresent'), declined: same, withdrawn: same,
    cancelled: no('cancelledByStudio'),
  },
  invite: {
    suggested: to('invited'), applied: to('accepted'), invited: same, accepted: same, confirmed: same, toReconfirm: same, present: same,
    declined: to('invited'), withdrawn: to('invited'), cancelled: to('invited'),
  },
  acceptApplication: {
    suggested: no('noApplication'), applied: to('accepted'), invited: no('noApplication'), accepted: same, confirmed: same, toReconfirm: same,
    present: same, declined: no('notTakingPart'), withdrawn: no('notTakingPart'), cancelled: no('cancelledByStudio'),
  },
  declineApplication: {
    suggested: no('noApplication'), applied: to('cancelled'), invited: no('noApplication'), accepted: no('noApplication'),
    confirmed: no('noApplication'), toReconfirm: no('noApplication'), present: no('alreadyPresent'), declined: no('notTakingPart'),
    withdrawn: no('notTakingPart'), cancelled: same,
  },
  cancel: {
    suggested: to('cancelled'), applied: to('cancelled'), invited: to('cancelled'), accepted: to('cancelled'), confirmed: to('cancelled'),
    toReconfirm: to('cancelled'), present: no('alreadyPresent'), declined: to('cancelled'), withdrawn: to('cancelled'), cancelled: same,
  },
  reinstate: {
    suggested: same, applied: same, invited: same, accepted: same, confirmed: same, toReconfirm: same, present: same,
    declined: no('notTakingPart'), withdrawn: no('notTakingPart'), cancelled: 'asObjectsSay',
  },
  changeSlot: {
    suggested: to('suggested'), applied: to('applied'), invited: to('invited'), accepted: to('accepted'), confirmed: to('toReconfirm'),
    toReconfirm: to('toReconfirm'), present: no('alreadyPresent'), declined: no('notTakingPart'), withdrawn: no('notTakingPart'),
    cancelled: no('cancelledByStudio'),
  },
  restoreSlot: {
    suggested: same, applied: same, invited: to('invited'), accepted: to('accepted'), confirmed: same, toReconfirm: to('toReconfirm'),
    present: no('alreadyPresent'), declined: no('notTakingPart'), withdrawn: no('notTakingPart'), cancelled: no('cancelledByStudio'),
  },
  markPresent: {
    suggested: to('present'), applied: to('present'), invited: to('present'), accepted: to('present'), confirmed: to('present'),
    toReconfirm: to('present'), present: same, declined: to('present'), withdrawn: to('present'), cancelled: no('cancelledByStudio'),
  },
  markAbsent: {
    suggested: same, applied: same, invited: same, accepted: same, confirmed: same, toReconfirm: same, present: 'asBefore',
    declined: same, withdrawn: same, cancelled: same,
  },
};
