import type { Instant } from '../instant.js';
import type { ActName } from './act.js';
import type { Application, Invitation, Participation, ParticipationStatus } from './participation.js';

type Objects = Pick<Participation, 'application' | 'invitation'>;

/** What an act that leads to a status makes of the two objects; each side changes its own, and a yes answers the other's. */
export function moveObjects({ application, invitation }: Objects, act: ActName, status: ParticipationStatus, at: Instant): Objects {
  const applicationIs = (state: Application['state']): Application => (application?.state === state ? application : { state, at });
  const invitationIs = (state: Invitation['state']): Invitation => (invitation?.state === state ? invitation : { state, at });
  switch (act) {
    case 'apply':
      return { application: applicationIs(status === 'applied' ? 'open' : 'accepted'), invitation: invitation && invitationIs('accepted') };
    case 'invite':
      return status === 'accepted'
        ? { application: applicationIs('accepted'), invitation: invitationIs('accepted') }
        : { application, invitation: invitationIs('open') };
    case 'acceptApplication':
      return { application: applicationIs('accepted'), invitation };
    case 'acceptInvitation':
    case 'confirm':
      // Without an invitation it was the application that the studio had said yes to.
      return invitation === null ? { application: applicationIs('accepted'), invitation } : { application, invitation: invitationIs('accepted') };
    case 'decline':
    case 'withdraw':
      return { application: application && applicationIs('withdrawn'), invitation: invitation && invitationIs('declined') };
    case 'declineApplication':
      return { application: applicationIs('declined'), invitation };
    case 'cancel':
      return { application: application?.state === 'open' ? applicationIs('declined') : application, invitation: invitation && invitationIs('cancelled') };
    case 'reinstate':
      if (status === 'invited') return { application, invitation: invitationIs('open') };
      return { application: application?.state === 'declined' ? applicationIs('open') : application, invitation };
    case 'changeSlot':
    case 'restoreSlot':
    case 'markPresent':
    case 'markAbsent':
      return { application, invitation };
  }
}

/** Where a cancelled participation stands once the cancellation is taken back: whoever had been invited is asked again. */
export function statusOfObjects({ application, invitation }: Objects): ParticipationStatus {
  if (invitation !== null) return 'invited';
  if (application === null) return 'suggested';
  return application.state === 'accepted' ? 'accepted' : application.state === 'withdrawn' ? 'withdrawn' : 'applied';
}
