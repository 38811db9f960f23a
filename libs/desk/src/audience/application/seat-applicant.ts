import type { EpisodeId, SpeakerId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { Episode } from '../../episode/episode.js';
import { NotFound } from '../../errors.js';
import type { ApplicationId, ParticipationId } from '../../ids.js';
import { doAct } from '../../participation/do-act.js';
import { readFrame } from '../../participation/episode-frame.js';
import { mayChooseApplicants, mayEditRundown, permit } from '../../permissions.js';
import { seatPeople } from '../../planning/seat-people.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { ApplicantSeated, ApplicationNotTaken } from '../audience-outcomes.js';
import { announceApplication } from './announce-application.js';
import { lockSubmitted } from './choose-applicants.js';
import { notTaken } from './save-application.js';

/**
 * Gives an accepted applicant a place among the people of an episode of their topic, as accepted: lines can name them, and a release tells
 * them when to come. Nobody is told anything by it; who has a place keeps it.
 */
export async function seatApplicant(desk: Desk, actor: Actor, applicationId: ApplicationId, episodeId: EpisodeId): Promise<ApplicantSeated | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  permit(mayEditRundown, actor);
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    const episode = await work.episodes.byId(episodeId);
    if (episode === null || episode.topicId !== file.topicId) throw new NotFound('episode', episodeId);
    if (file.state !== 'submitted') return notTaken('notSubmitted');
    if (file.stage !== 'accepted') return notTaken('notAccepted');
    // One seats people at a time in a draft: planning it does too.
    await work.rundowns.lock(episode.rundownId);
    const applied = (await work.topics.applicationsOf(file.topicId)).find(({ application }) => application.id === file.id)!.imported;
    const id = applied.id as SpeakerId;
    const speaker = { id, application: applied.id, name: applied.name, title: applied.title ?? '', organisation: applied.organisation ?? '', role: 'guest', status: 'accepted' } as const;
    const places = await seatPeople(desk, work, episode, { speakers: [speaker] });
    const participationId = places.get(id) as unknown as ParticipationId;
    await takeBackIn(desk, work, actor, episode, participationId);
    work.announce({ event: 'people.changed', facts: { episodeId, participationId: null } });
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'ApplicantSeated', applicationId, episodeId, participationId };
  });
}

/** Who had a place and left it, or was only thought of, takes part again as whoever applied and was accepted; anybody else stays where they are. */
async function takeBackIn(desk: Desk, work: Work, actor: Actor, episode: Episode, id: ParticipationId): Promise<void> {
  const [file] = await work.participations.lock([id]);
  if (file === undefined || !['suggested', 'applied', 'declined', 'withdrawn'].includes(file.participation.status)) return;
  const [frame, edition] = [await readFrame(work, episode), (await work.rundowns.newestVersion(episode.rundownId)) ?? 0];
  const manner = { via: 'desk', by: userIdOf(actor), byName: nameOf(actor), mails: 'drafted', edition } as const;
  const applied = await doAct(desk, work, file, frame, { act: 'apply' }, manner);
  if (applied.outcome !== 'refused') await doAct(desk, work, applied.file, frame, { act: 'acceptApplication' }, manner);
}
