import type { Instant } from '../instant.js';
import type { ParticipationAct } from './act.js';
import { judgeAnswer } from './judge-answer.js';
import { moveObjects, statusOfObjects } from './move-objects.js';
import { changeSlot, restoreSlot } from './move-slot.js';
import type { Answer, Participation, ParticipationStatus } from './participation.js';
import { changed, refuse, unchanged, type ParticipationOutcome } from './participation-outcome.js';
import { VERDICTS, type StatusRefusal, type Verdict } from './verdicts.js';

/**
 * What an act at that moment makes of a participation, or why not. Doing the same again changes nothing;
 * people may change their minds until the call time, the studio at any time.
 */
export function decideParticipation(participation: Participation, act: ParticipationAct, at: Instant): ParticipationOutcome {
  const verdict = lookUp(VERDICTS[act.act][participation.status], participation);
  if ('refused' in verdict) return refuse({ code: verdict.refused, status: participation.status });
  if (participation.status === 'present' && act.act !== 'markAbsent') return unchanged(participation);
  const refusal = judgeAnswer(participation, act, at);
  if (refusal !== null) return refuse(refusal);
  if (act.act === 'changeSlot') return changeSlot(participation, act, verdict.to ?? participation.status);
  if (verdict.to === null) return unchanged(participation);
  return act.act === 'restoreSlot' ? restoreSlot(participation, act, verdict.to) : carryOut(participation, act, verdict.to, at);
}

/** The acts that the status, the slot and the hour leave open now, answers being about the slot that stands. */
export function openActs(participation: Participation, at: Instant): readonly ParticipationAct['act'][] {
  const { slotRevision } = participation;
  const channel = { by: 'link' } as const;
  const acts: readonly ParticipationAct[] = [
    { act: 'apply' },
    { act: 'acceptInvitation', channel },
    { act: 'confirm', channel, slotRevision, stay: null },
    { act: 'decline', channel, slotRevision, reason: '', instead: '' },
    { act: 'withdraw', channel, reason: '' },
    { act: 'invite' },
    { act: 'acceptApplication' },
    { act: 'declineApplication' },
    { act: 'cancel' },
    { act: 'reinstate' },
    { act: 'markPresent' },
    { act: 'markAbsent' },
  ];
  return acts.filter((act) => decideParticipation(participation, act, at).outcome === 'participationChanged').map(({ act }) => act);
}

/** A verdict of which nothing is left to look up; `to` null: nothing changes. */
type Settled = { readonly to: ParticipationStatus | null } | { readonly refused: StatusRefusal };

function lookUp(verdict: Verdict, participation: Participation): Settled {
  if (verdict === 'unchanged') return { to: null };
  if (verdict === 'asBefore') return { to: participation.statusBefore };
  if (verdict === 'asObjectsSay') return { to: statusOfObjects(participation) };
  if ('asked' in verdict) return lookUp(participation.slotRevision > 0 ? verdict.asked : verdict.never, participation);
  return verdict;
}

function carryOut(participation: Participation, act: ParticipationAct, to: ParticipationStatus, at: Instant): ParticipationOutcome {
  const answer = answerOf(participation, act, at);
  if (to === participation.status && answer !== null && sameAnswer(answer, participation.answer)) return unchanged(participation);
  return changed(participation, {
    ...participation,
    ...moveObjects(participation, act.act, to, at),
    status: to,
    slotRevision: participation.slotRevision + (asksAnew(act, to) ? 1 : 0),
    answer: answer ?? participation.answer,
    statusBefore: to === 'present' ? participation.status : null,
  });
}

/** Whether the studio now asks for something that the person has not been asked before. */
function asksAnew({ act }: ParticipationAct, to: ParticipationStatus): boolean {
  return (act === 'invite' || act === 'acceptApplication' || act === 'reinstate') && (to === 'invited' || to === 'accepted');
}

function answerOf({ slotRevision }: Participation, act: ParticipationAct, at: Instant): Answer | null {
  const blank = { slotRevision, at, stay: null, reason: '', instead: '' };
  switch (act.act) {
    case 'acceptInvitation':
      return { ...blank, says: 'agrees', channel: act.channel };
    case 'confirm':
      return { ...blank, says: 'confirms', channel: act.channel, stay: act.stay };
    case 'decline':
      return { ...blank, says: 'declines', channel: act.channel, reason: act.reason, instead: act.instead };
    case 'withdraw':
      return { ...blank, says: 'withdraws', channel: act.channel, reason: act.reason };
    default:
      return null;
  }
}

const sameAnswer = (one: Answer, other: Answer | null): boolean =>
  other !== null &&
  one.says === other.says &&
  one.slotRevision === other.slotRevision &&
  one.stay?.arrivesAt === other.stay?.arrivesAt &&
  one.stay?.leavesAt === other.stay?.leavesAt &&
  one.reason === other.reason &&
  one.instead === other.instead;
