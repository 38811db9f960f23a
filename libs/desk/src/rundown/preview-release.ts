import { missingRights } from '#notices';
import type { RundownId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayReleaseEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import type { WeighedRelease } from './weigh-release.js';
import { weighRelease } from './weigh-release.js';

/** What a release of the draft as it stands would be, and what it would tell whom. */
export interface ReleasePreview extends WeighedRelease {
  readonly number: number;
  readonly revision: number;
  /** Names of those who take part and have not signed the image rights text: told, and nothing is blocked. */
  readonly missingRights: readonly string[];
}

/** Shows what a release would tell, to the word; nothing is saved. */
export async function previewRelease(desk: Desk, actor: Actor, rundownId: RundownId): Promise<ReleasePreview> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work) => {
    const draft = await work.rundowns.lock(rundownId);
    if (!draft) throw new NotFound('rundown', rundownId);
    await permitInEpisode(work, mayReleaseEpisode, actor, draft.episodeId, { noun: 'rundown', id: rundownId });
    const { snapshot, last } = await work.rundowns.forRelease(rundownId);
    const number = (last?.number ?? 0) + 1;
    const weighed = await weighRelease(desk, work, snapshot, { edition: number, state: 'queued' });
    const edited = new Map((await work.messages.editedWords(weighed.tellings.flatMap(({ message }) => message?.key ?? []))).map(({ key, words }) => [key, words]));
    // A draft that somebody changed by hand leaves as they wrote it.
    const tellings = weighed.tellings.map((one) => ({ ...one, message: one.message && { ...one.message, words: edited.get(one.message.key) ?? one.message.words } }));
    return { ...weighed, tellings, number, revision: draft.revision, missingRights: namesWithoutRights(weighed) };
  });
}

function namesWithoutRights({ tellings }: WeighedRelease): readonly string[] {
  const guests = tellings.map(({ file }) => file).filter(({ participation, standing }) => participation.role === 'guest' && standing !== null);
  const missing = missingRights(guests.map(({ id, participation: { status }, rights }) => ({
    participation: id, status, rights: rights && { version: rights.textVersion, signedName: rights.signedName, signedAt: rights.signedAt, signedFrom: rights.signedFrom },
  })));
  return guests.filter(({ id }) => missing.includes(id)).map(({ person }) => person.name);
}
