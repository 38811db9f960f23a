import type { PersonAct } from '#notices';
import type { TopicId } from '#rundown';
import type { Desk } from '../../desk.js';
import type { ParticipationId, PersonId } from '../../ids.js';
import { doAct } from '../../participation/do-act.js';
import { readFrameOf } from '../../participation/episode-frame.js';
import type { Work } from '../../ports/unit-of-work.js';

/**
 * Whoever takes their application back gives up the place that they were given for it in the topic's shows, as by the link to it: the
 * producers see it there, and they get the receipt. Whoever was there already was; what the studio alone asked them is declined apart.
 * A null topic: out of all shows that have not begun, invitations included.
 */
export async function leaveShows(desk: Desk, work: Work, personId: PersonId, topicId: TopicId | null, reason: string): Promise<void> {
  for (const file of await work.participations.lock(await placesOf(desk, work, personId, topicId))) {
    const frame = await readFrameOf(work, file.episodeId);
    const edition = (await work.rundowns.newestVersion(frame.episode.rundownId)) ?? 0;
    const { status, slotRevision } = file.participation;
    const channel = { by: 'link' } as const;
    const act: PersonAct = topicId === null && status === 'invited' ? { act: 'decline', channel, slotRevision, reason, instead: '' } : { act: 'withdraw', channel, reason };
    await doAct(desk, work, file, frame, act, { via: 'link', by: null, byName: null, mails: 'queued', edition });
  }
}

async function placesOf(desk: Desk, work: Work, personId: PersonId, topicId: TopicId | null): Promise<readonly ParticipationId[]> {
  if (topicId === null) return work.participations.comingOf(personId, desk.clock.now());
  const all = await work.participations.ofPerson(personId);
  const here: ParticipationId[] = [];
  for (const { id, episodeId } of await work.participations.episodesOf(all)) if ((await work.episodes.byId(episodeId))?.topicId === topicId) here.push(id);
  return here;
}
