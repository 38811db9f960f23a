import type { PersonAct } from '#notices';
import type { TopicId } from '#rundown';
import type { Desk } from '../../desk.js';
import type { ParticipationId, PersonId } from '../../ids.js';
import { doAct } from '../../participation/do-act.js';
import { readFrameOf } from '../../participation/episode-frame.js';
import type { ParticipationFile } from '../../participation/participation-file.js';
import type { Work } from '../../ports/unit-of-work.js';

/**
 * Whoever takes their application back gives up the place that they were given for it in the topic's shows, as by the link to it: the
 * producers see it there, and they get the receipt. Whoever was there already was; what the studio alone asked them is declined apart.
 */
export async function leaveShowsOf(desk: Desk, work: Work, topicId: TopicId, personId: PersonId, reason: string): Promise<void> {
  const here: ParticipationId[] = [];
  for (const { id, episodeId } of await work.participations.episodesOf(await work.participations.ofPerson(personId))) {
    if ((await work.episodes.byId(episodeId))?.topicId === topicId) here.push(id);
  }
  await leave(desk, work, here, () => ({ act: 'withdraw', channel: LINK, reason }));
}

/** Out of all shows that have not begun, invitations included. */
export async function leaveComingShows(desk: Desk, work: Work, personId: PersonId): Promise<void> {
  await leave(desk, work, await work.participations.comingOf(personId, desk.clock.now()), ({ status, slotRevision }) =>
    status === 'invited' ? { act: 'decline', channel: LINK, slotRevision, reason: '', instead: '' } : { act: 'withdraw', channel: LINK, reason: '' });
}

const LINK = { by: 'link' } as const;

async function leave(desk: Desk, work: Work, places: readonly ParticipationId[], actOf: (at: ParticipationFile['participation']) => PersonAct): Promise<void> {
  for (const file of await work.participations.lock(places)) {
    const frame = await readFrameOf(work, file.episodeId);
    const edition = (await work.rundowns.newestVersion(frame.episode.rundownId)) ?? 0;
    await doAct(desk, work, file, frame, actOf(file.participation), { via: 'link', by: null, byName: null, mails: 'queued', edition });
  }
}
