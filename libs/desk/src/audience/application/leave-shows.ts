import type { TopicId } from '#rundown';
import type { Desk } from '../../desk.js';
import type { ParticipationId, PersonId } from '../../ids.js';
import { doAct } from '../../participation/do-act.js';
import { readFrameOf } from '../../participation/episode-frame.js';
import type { Work } from '../../ports/unit-of-work.js';

/**
 * Whoever takes their application back gives up the place that they were given for it in the topic's shows, as by the link to it: the
 * producers see it there, and they get the receipt. Whoever was there already was; what the studio alone asked them is declined apart.
 */
export async function leaveShows(desk: Desk, work: Work, topicId: TopicId, personId: PersonId, reason: string): Promise<void> {
  for (const file of await work.participations.lock(await placesIn(work, topicId, personId))) {
    const frame = await readFrameOf(work, file.episodeId);
    const edition = (await work.rundowns.newestVersion(frame.episode.rundownId)) ?? 0;
    await doAct(desk, work, file, frame, { act: 'withdraw', channel: { by: 'link' }, reason }, { via: 'link', by: null, byName: null, mails: 'queued', edition });
  }
}

async function placesIn(work: Work, topicId: TopicId, personId: PersonId): Promise<ParticipationId[]> {
  const places = await work.participations.episodesOf(await work.participations.ofPerson(personId));
  const here: ParticipationId[] = [];
  for (const { id, episodeId } of places) if ((await work.episodes.byId(episodeId))?.topicId === topicId) here.push(id);
  return here;
}
