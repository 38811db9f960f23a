import { hasAnswered } from '../participation/participation.js';
import { isOut, type PersonToTell, type Told } from './person-news.js';

/** Whoever confirmed a slot knows it, even if no mail said so: by telephone for instance. */
export function knownTo({ participation, standing, told }: PersonToTell): Told | null {
  const { status, slotRevision, answer } = participation;
  if (!hasAnswered(participation) || answer?.says !== 'confirms' || isOut(status)) return told;
  return { slotRevision, status, slot: told?.slotRevision === slotRevision && told.slot !== null ? told.slot : standing, entry: told?.entry ?? null };
}

/** Whoever ever said yes knows of a part that is cancelled now, even if no mail had left. */
export function knownBeforeCancellation({ participation, standing, told }: PersonToTell): Told | null {
  const { answer, slotRevision } = participation;
  if (told !== null || answer === null || (answer.says !== 'confirms' && answer.says !== 'agrees')) return told;
  return { slotRevision, status: answer.says === 'confirms' ? 'confirmed' : 'accepted', slot: standing, entry: null };
}
