import { shownIn } from '#audience';
import { hoursWithin } from '#notices';
import { freezeNumbers, type EpisodeId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { actOf } from './log-act.js';
import { NotFound } from '../errors.js';
import type { VersionId } from '../ids.js';
import type { ReleaseRundownInput } from '../inputs.js';
import type { ReleaseRundownOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toStorableText } from '../storable-text.js';
import { mayBeMember, mayReleaseEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { canonicalJson } from './canonical-json.js';
import type { RundownVersion } from './rundown-model.js';
import { saveTellings } from '../participation/tell-people.js';
import { tellHosts } from './tell-hosts.js';
import { weighRelease } from './weigh-release.js';

/** Freezes the draft as the next version; tells the hosts, and each speaker what changed for them. The draft stays open and goes on from there. */
export async function releaseRundown(desk: Desk, actor: Actor, input: ReleaseRundownInput): Promise<ReleaseRundownOutcome> {
  permit(mayBeMember, actor);
  const { rundownId, expectedRevision } = input;
  return desk.work.run(async (work): Promise<ReleaseRundownOutcome> => {
    const draft = await work.rundowns.lock(rundownId);
    if (!draft) throw new NotFound('rundown', rundownId);
    await permitInEpisode(work, mayReleaseEpisode, actor, draft.episodeId, { noun: 'rundown', id: rundownId });
    if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    if (draft.rundown.segments.length === 0) return { outcome: 'NothingToRelease', rundownId, version: null };
    const { snapshot: draftNow, last } = await work.rundowns.forRelease(rundownId);
    const number = (last?.number ?? 0) + 1;
    const rundown = { ...draftNow.rundown, frozen: freezeNumbers(draftNow.rundown) };
    const { tellings, frame } = await weighRelease(desk, work, { ...draftNow, rundown }, { edition: number, state: input.mails ?? 'drafted', leaveOut: input.leaveOut ?? [] });
    const hours = tellings.flatMap(({ file: { id }, news: { after } }) => (after === null ? [] : { id, ...hoursWithin(after, frame.house.presence) }));
    const snapshot = { ...draftNow, rundown, ...(hours.length > 0 && { hours }) };
    const hash = desk.secrets.hash(canonicalJson(snapshot));
    if (last?.hash === hash) return { outcome: 'NothingToRelease', rundownId, version: last };
    const at = desk.clock.now();
    const version: RundownVersion = {
      id: desk.newId() as VersionId,
      number,
      hash,
      comment: toStorableText(input.comment ?? '').trim(),
      releasedAt: at.toISOString(),
      releasedBy: nameOf(actor) ?? '',
    };
    const revision = draft.revision + 1;
    await work.rundowns.addVersion(version, snapshot, userIdOf(actor), {
      ...actOf(desk), rundownId, revision, verb: 'releaseRundown', segmentId: null, position: null,
      by: userIdOf(actor), byName: nameOf(actor), before: null, after: { version: version.number, hash }, at,
    });
    await tellHosts(desk, work, snapshot, version);
    await tellFollowers(work, draft.episodeId);
    await saveTellings(desk, work, tellings, frame);
    work.announce({ event: 'people.changed', facts: { episodeId: draft.episodeId, participationId: null } });
    work.announce({
      event: 'rundown.changed',
      facts: { rundownId, revision, change: 'released', segmentId: null, position: null, by: nameOf(actor) },
    });
    return { outcome: 'RundownReleased', rundownId, version };
  });
}

/** Whoever follows the topic hears what became of their points, once the topic shows it. */
async function tellFollowers(work: Work, episodeId: EpisodeId): Promise<void> {
  const topicId = await work.seats.topicOf(episodeId);
  const page = topicId && (await work.topicPages.byId(topicId));
  if (page && shownIn(page.state).becameOfPoints) work.queue('points.tell', { topicId: page.id });
}
