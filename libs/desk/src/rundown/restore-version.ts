import { compareRundowns, restoreLines } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { RestoreVersionInput } from '../inputs.js';
import type { RestoreVersionOutcome } from '../outcomes.js';
import { mayEditRundown, permit } from '../permissions.js';
import { restorePoints } from './restore-points.js';
import { tellRestored } from './tell-restored.js';

/** Puts the lines of a released version back in the draft; people and words that are no longer there are left out, and told. */
export async function restoreVersion(desk: Desk, actor: Actor, { rundownId, number, expectedRevision }: RestoreVersionInput): Promise<RestoreVersionOutcome> {
  permit(mayEditRundown, actor);
  return desk.work.run(async (work): Promise<RestoreVersionOutcome> => {
    const draft = await work.rundowns.lock(rundownId);
    if (!draft) throw new NotFound('rundown', rundownId);
    if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    const version = await work.rundowns.snapshotNumbered(rundownId, number);
    if (!version) return { outcome: 'VersionGone', rundownId, number };
    const people = await work.episodes.participations(draft.episodeId);
    const still = await work.rundowns.stillThere(rundownId, version);
    const { rundown, lost } = restoreLines(draft.rundown, version.rundown, still);
    const told = tellRestored(version, draft.rundown, lost, people);
    if (compareRundowns(draft.rundown, rundown).lines.length === 0) return { outcome: 'VersionRestored', rundownId, revision: draft.revision, told };
    const revision = draft.revision + 1;
    const planned = {
      rundown,
      reserve: version.reserve.filter(({ theme }) => still.themes.has(theme)),
      points: restorePoints(await work.rundowns.points(rundownId), version.points, rundown),
      remarks: version.planRemarks,
    };
    await work.rundowns.replace(draft.rundown, planned, {
      id: desk.newId(), rundownId, revision, verb: 'restoreVersion', segmentId: null, position: null,
      by: userIdOf(actor), byName: nameOf(actor), before: draft.rundown, after: rundown, at: desk.clock.now(),
    });
    work.announce({ event: 'rundown.changed', facts: { rundownId, revision, change: 'restored', segmentId: null, position: null, by: nameOf(actor) } });
    return { outcome: 'VersionRestored', rundownId, revision, told };
  });
}
