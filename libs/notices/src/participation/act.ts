import type { Channel, PresenceWindow, Stay } from './participation.js';

/** What the person does; each is bound by call time. */
export type PersonAct =
  | { readonly act: 'apply' }
  /** Yes to taking part, while the slot is open or not looked at. */
  | { readonly act: 'acceptInvitation'; readonly channel: Channel }
  /** Yes to the slot that was seen; with `stay` it is « oui, mais ». */
  | { readonly act: 'confirm'; readonly channel: Channel; readonly slotRevision: number; readonly stay: Stay | null }
  | { readonly act: 'decline'; readonly channel: Channel; readonly slotRevision: number; readonly reason: string; readonly instead: string }
  /** Takes back an application, or a yes given before. */
  | { readonly act: 'withdraw'; readonly channel: Channel; readonly reason: string };

/** What the studio does; never bound by call time. */
export type StudioAct =
  | { readonly act: 'invite' }
  | { readonly act: 'acceptApplication' }
  | { readonly act: 'declineApplication' }
  | { readonly act: 'cancel' }
  /** Takes a cancellation back: the person is asked again. */
  | { readonly act: 'reinstate' }
  /** Date, place or presence window changed; `slotRevision` is the new one. A null window: there is no slot any more. */
  | { readonly act: 'changeSlot'; readonly slotRevision: number; readonly window: PresenceWindow | null }
  /** The slot stands again as the person knows it from `toldRevision`, and was told no other: what they answered then counts. */
  | { readonly act: 'restoreSlot'; readonly slotRevision: number; readonly toldRevision: number; readonly window: PresenceWindow | null }
  | { readonly act: 'markPresent' }
  /** Takes a mark made by mistake back. */
  | { readonly act: 'markAbsent' };

/** Anything either side does about a participation. */
export type ParticipationAct = PersonAct | StudioAct;
/** The acts by name. */
export type ActName = ParticipationAct['act'];
