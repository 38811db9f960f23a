import type { ParticipationAct } from './act.js';
import type { Participation, ParticipationStatus } from './participation.js';
import { changed, refuse, unchanged, type ParticipationOutcome } from './participation-outcome.js';

type ActOf<Name extends ParticipationAct['act']> = Extract<ParticipationAct, { act: Name }>;

/** The participation once its slot changed: an answer to the one before counts no more. */
export function changeSlot(participation: Participation, { slotRevision, window }: ActOf<'changeSlot'>, to: ParticipationStatus): ParticipationOutcome {
  const { status, slotRevision: current } = participation;
  if (status === 'suggested' || status === 'applied') {
    const same = window?.callAt === participation.window?.callAt && window?.releaseAt === participation.window?.releaseAt;
    return same ? unchanged(participation) : changed(participation, { ...participation, window });
  }
  const standing = judgeRevision(participation, slotRevision, current);
  if (standing !== null) return standing;
  // Without a slot there is nothing left to confirm, only the yes to taking part.
  return changed(participation, { ...participation, status: window === null && to === 'toReconfirm' ? 'accepted' : to, slotRevision, window });
}

/** The participation once its slot stands again as it was told. */
export function restoreSlot(participation: Participation, { slotRevision, toldRevision, window }: ActOf<'restoreSlot'>, to: ParticipationStatus): ParticipationOutcome {
  const standing = judgeRevision(participation, slotRevision, participation.slotRevision);
  if (standing !== null) return standing;
  const answered = participation.answer?.slotRevision === toldRevision ? participation.answer : null;
  return changed(participation, {
    ...participation,
    status: answered?.says === 'confirms' && to !== 'invited' ? 'confirmed' : to,
    slotRevision,
    window,
    answer: answered === null ? participation.answer : { ...answered, slotRevision },
  });
}

/** A revision follows the one before: the same is a repeat, any other one was decided on something that is no longer so. */
function judgeRevision(participation: Participation, next: number, current: number): ParticipationOutcome | null {
  if (next === current) return unchanged(participation);
  return next === current + 1 ? null : refuse({ code: 'slotChanged', answeredRevision: next, currentRevision: current });
}
