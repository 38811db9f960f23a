import { readInstant, type EpisodeId } from '#rundown';
import type { ParticipationAct, Refusal } from '#notices';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { MessageId, ParticipationId } from '../ids.js';
import { InvalidInput, NotFound } from '../errors.js';
import { permit } from '../permissions.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { permitForPeople } from '../team/permit-for-people.js';
import { doAct } from './do-act.js';
import { byEpisode } from '../message/settle-messages.js';
import { readFrame, type EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** What a producer does about people; `answer` acts are noted from a call. */
export interface ActOnPeopleInput {
  readonly participations: readonly ParticipationId[];
  readonly act: 'invite' | 'acceptApplication' | 'declineApplication' | 'cancel' | 'reinstate' | 'markPresent' | 'markAbsent' | 'confirm' | 'decline' | 'withdraw';
  /** Of an answer noted from a call: when it was, as an ISO instant; absent or null: now. */
  readonly calledAt?: string | null;
  readonly reason?: string | null;
  readonly instead?: string | null;
  /** « Oui, mais », local to the slot's zone. */
  readonly arrives?: string | null;
  readonly leaves?: string | null;
  /** False: mails stay drafts, to be read first. */
  readonly send?: boolean;
}

/** What became of each person, in the order asked. */
export interface PeopleActedOn {
  readonly outcome: 'PeopleActedOn';
  /** `zone`: the clock by which a refusal says its hours. */
  readonly people: readonly { readonly participationId: ParticipationId; readonly refusal: Refusal | null; readonly messages: readonly MessageId[]; readonly zone: string }[];
}

/** Does the same about several people at once: who cannot be so treated is named, the others are. */
export async function actOnPeople(desk: Desk, actor: Actor, input: ActOnPeopleInput): Promise<PeopleActedOn> {
  permit(mayBeMember, actor);
  refuseUnreadable(input);
  const manner = { by: userIdOf(actor), byName: nameOf(actor), mails: input.send === true ? ('queued' as const) : ('drafted' as const) };
  return desk.work.run(async (work) => {
    await permitForPeople(work, actor, input.participations, { noun: 'participation', id: input.participations[0] ?? '' });
    const files = await work.participations.lock(input.participations);
    const people: PeopleActedOn['people'][number][] = [];
    const shows = new Map<EpisodeId, { readonly frame: EpisodeFrame; readonly edition: number }>();
    for (const episodeId of byEpisode(files).keys()) {
      const episode = (await work.episodes.byId(episodeId))!;
      shows.set(episodeId, { frame: await readFrame(work, episode), edition: (await work.rundowns.newestVersion(episode.rundownId)) ?? 0 });
    }
    for (const id of new Set(input.participations)) {
      const file = files.find((one) => one.id === id);
      if (!file) throw new NotFound('participation', id);
      const { frame, edition } = shows.get(file.episodeId)!;
      const act = actFor(input, file, desk.clock.now(), manner.byName ?? '');
      const done = await doAct(desk, work, file, frame, act, { ...manner, edition, via: 'channel' in act ? 'telephone' : 'desk' });
      people.push({ participationId: id, zone: frame.episode.zone, refusal: done.outcome === 'refused' ? done.refusal : null, messages: done.outcome === 'refused' ? [] : done.messages });
    }
    return { outcome: 'PeopleActedOn', people };
  });
}

/** A given text that cannot be read is refused: half an answer is none. */
function refuseUnreadable({ calledAt, arrives, leaves }: ActOnPeopleInput): void {
  if (calledAt && Number.isNaN(Date.parse(calledAt))) throw new InvalidInput('calledAt', 'Write the moment of the call as 2026-12-10T09:30:00Z.');
  for (const local of [arrives, leaves]) if (local && readInstant(local, 'UTC') === null) throw new InvalidInput('stay', 'Write an hour with its day, as 2026-12-10T19:30.');
}

function actFor({ act, calledAt, reason, instead, arrives, leaves }: ActOnPeopleInput, { participation, standing }: ParticipationFile, now: Date, notedBy: string): ParticipationAct {
  const called = calledAt ? Date.parse(calledAt) : Number.NaN;
  const channel = { by: 'telephone' as const, notedBy, calledAt: Number.isNaN(called) ? now.getTime() : called };
  const { slotRevision } = participation;
  const at = (local: string | null | undefined) => (local && standing ? readInstant(local, standing.zone) : null);
  switch (act) {
    case 'confirm': {
      const stay = { arrivesAt: at(arrives), leavesAt: at(leaves) };
      return { act, channel, slotRevision, stay: stay.arrivesAt === null && stay.leavesAt === null ? null : stay };
    }
    case 'decline':
      return { act, channel, slotRevision, reason: reason ?? '', instead: instead ?? '' };
    case 'withdraw':
      return { act, channel, reason: reason ?? '' };
    default:
      return { act };
  }
}
