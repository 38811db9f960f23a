import type { Instant } from '../instant.js';
import type { ParticipationAct } from '../participation/act.js';
import { decideParticipation } from '../participation/decide-participation.js';
import type { Participation } from '../participation/participation.js';
import { diffTold, type SlotDifference } from '../slot/diff-told.js';
import { windowOf, type Slot } from '../slot/slot.js';
import { isOut, type PersonNews, type PersonToTell, type Told } from './person-news.js';

/** What becomes of somebody who knows the slot that stands now; null where they have to be asked about it once more. */
export function keepSlot({ participation, slot }: PersonToTell, known: Told, moved: boolean, at: Instant): Pick<PersonNews, 'participation' | 'knows' | 'rebind'> | null {
  const slotRevision = participation.slotRevision + 1;
  const restored = moved ? act(participation, { act: 'restoreSlot', slotRevision, toldRevision: known.slotRevision, window: presenceOf(slot) }, at) : participation;
  // A revision that rose without the slot having moved is a request made again; a confirmation that is gone has to be given again.
  const asksAgain = (!moved && known.slotRevision < participation.slotRevision) || (known.status === 'confirmed' && restored.status !== 'confirmed');
  if (asksAgain) return null;
  if (!moved) return { participation, knows: null, rebind: null };
  return {
    participation: restored,
    knows: { ...known, slotRevision, status: restored.status },
    rebind: { fromRevision: known.slotRevision, toRevision: slotRevision },
  };
}

/** Whether the slot is another than the one its revision stands for; it may have moved while the person was not expected, when nothing was written down. */
export function hasMoved({ participation, standing, slot }: PersonToTell, known: Told | null, difference: SlotDifference): boolean {
  const { window, slotRevision } = participation;
  const now = presenceOf(slot);
  if (asks(diffTold(standing, slot)) || now?.callAt !== window?.callAt || now?.releaseAt !== window?.releaseAt) return true;
  return known !== null && !isOut(known.status) && known.slotRevision === slotRevision && asks(difference);
}

/** The presence window of a slot; null without one. */
export const presenceOf = (slot: Slot | null) => (slot === null ? null : windowOf(slot));

/** Whether a difference is one that asks for an answer. */
export const asks = ({ difference }: SlotDifference): boolean => difference !== 'none' && difference !== 'optional';

/** The participation after an act of the studio's; as it was where the act is refused. */
export function act(participation: Participation, what: ParticipationAct, at: Instant): Participation {
  const decided = decideParticipation(participation, what, at);
  return decided.outcome === 'participationRefused' ? participation : decided.participation;
}
