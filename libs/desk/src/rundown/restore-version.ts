import { editsBetween, restoreLines, type Reason, type Rundown } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RestoreVersionInput } from '../inputs.js';
import type { RestoreVersionOutcome, VersionGone } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import { changeDraft, type DecidedEdits } from './change-draft.js';
import { pointsComingBack } from './points-coming-back.js';
import { tellRestored } from './tell-restored.js';

/** Puts the lines of a released version back in the draft, as one act that can be undone; people and words that are no longer there are left out, and told. */
export async function restoreVersion(desk: Desk, actor: Actor, input: RestoreVersionInput): Promise<RestoreVersionOutcome> {
  const { rundownId } = input;
  let told: readonly Reason[] = [];
  const decide = async (draft: Rundown, work: Work): Promise<DecidedEdits | VersionGone> => {
    const decided = await decideRestore(draft, work, input);
    if ('outcome' in decided) return decided;
    told = decided.told;
    return decided;
  };
  const done = await changeDraft<VersionGone>(desk, actor, { ...input, kind: 'restoreVersion' }, decide);
  if (done.outcome === 'SegmentGone' || done.outcome === 'InvalidValue') throw new Error(`The lines of a version could not be put back: ${JSON.stringify(done)}`);
  return done.outcome === 'DraftChanged' ? { outcome: 'VersionRestored', rundownId, act: done.act, revision: done.revision, told } : done;
}

async function decideRestore(draft: Rundown, work: Work, { rundownId, number }: RestoreVersionInput): Promise<(DecidedEdits & { readonly told: readonly Reason[] }) | VersionGone> {
  const version = await work.rundowns.snapshotNumbered(rundownId, number);
  if (!version) return { outcome: 'VersionGone', rundownId, number };
  const { rundown, lost } = restoreLines(draft, version.rundown, await work.rundowns.stillThere(rundownId, version));
  const edits = editsBetween(draft, rundown);
  const arriving = new Set(edits.flatMap((edit) => (edit.does === 'add' ? [edit.segment.id] : [])));
  return {
    edits,
    points: pointsComingBack(arriving.size === 0 ? [] : await work.rundowns.points(rundownId), version.points, arriving),
    told: tellRestored(version, draft, lost, await work.rundowns.peopleOf(rundownId)),
  };
}
