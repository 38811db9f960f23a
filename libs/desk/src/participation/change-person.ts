import type { PersonFact, PersonFacts } from '#audience';
import type { RundownId } from '#rundown';
import type { Desk } from '../desk.js';
import type { PersonId } from '../ids.js';
import type { Doer, LockedDraft } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import { actOf } from '../rundown/log-act.js';

/**
 * Changes the record of a person and raises the revision of every draft that names them, so that no paper of a draft says something else
 * than its revision. `decide` answers what the record says from now on, null for what it said; it may write what hangs on it.
 * The log tells which facts changed and not what they said: whoever asks to be forgotten is forgotten there too. Answers the drafts changed.
 */
export async function changePerson(desk: Desk, work: Work, by: Doer, id: PersonId, decide: (recorded: PersonFacts) => Promise<PersonFacts | null> | PersonFacts | null): Promise<readonly RundownId[]> {
  const drafts = new Map<RundownId, LockedDraft>();
  const lockAll = async () => {
    const named = await work.people.namedIn(id);
    for (const { rundownId } of named) if (!drafts.has(rundownId)) drafts.set(rundownId, (await work.rundowns.lock(rundownId))!);
    return named;
  };
  await lockAll();
  const recorded = await work.people.lock(id);
  if (recorded === null) return [];
  const facts = await decide(recorded);
  if (facts === null) return [];
  const changed = (['name', 'title', 'organisation'] as const satisfies readonly PersonFact[]).filter((field) => facts[field] !== recorded[field]);
  await work.people.set(id, facts);
  // Once more: somebody may have given them a place while this waited. What no paper prints raises nothing.
  const named = changed.length === 0 ? [] : await lockAll();
  for (const { episodeId, rundownId } of named) {
    const draft = drafts.get(rundownId)!;
    const [revision, at] = [draft.revision + 1, desk.clock.now()];
    await work.rundowns.save(draft.rundown, draft.rundown, [{
      ...actOf(desk), rundownId, revision, verb: 'editPerson', segmentId: null, position: null, by: by.id, byName: by.name, before: null, after: { person: id, facts: changed }, at,
    }]);
    work.announce({ event: 'rundown.changed', facts: { rundownId, revision, change: 'edited', segmentId: null, position: null, by: by.name } });
    work.announce({ event: 'people.changed', facts: { episodeId, participationId: null } });
  }
  return named.map(({ rundownId }) => rundownId);
}
