import type { ActOnPeopleMutation, NudgePeopleMutation } from '../operations/telling.js';
import type { Words } from '../words/words.js';

type ActedOn = ActOnPeopleMutation['actOnPeople']['people'];
type Nudged = NudgePeopleMutation['nudgePeople']['people'];
type Names = ReadonlyMap<string, string>;

/** What came of an act, in sentences: mails made, and whom it could not be done about. */
export function tellActs(people: ActedOn, names: Names, sends: boolean, { done }: Words['telling']): readonly string[] {
  const mails = people.reduce((sum, { messages }) => sum + messages.length, 0);
  const refused = people.flatMap(({ participationId, refusal }) => (refusal ? [done.refused(names.get(participationId) ?? '', refusal.message)] : []));
  if (refused.length === people.length) return refused;
  return [mails === 0 ? done.none : sends ? done.leaving(mails) : done.mails(mails), ...refused];
}

/** What came of nudging; whoever was nudged today already is not nudged twice. */
export function tellNudges(people: Nudged, names: Names, sends: boolean, { done, nudgeWhy }: Words['telling']): readonly string[] {
  const mails = people.filter(({ message }) => message !== null).length;
  const silent = people.flatMap(({ participationId, why }) => (why === null ? [] : [done.refused(names.get(participationId) ?? '', `${nudgeWhy[why] ?? why}.`)]));
  return mails === 0 ? silent : [sends ? done.leaving(mails) : done.mails(mails), ...silent];
}

/** What came of sending drafts; those that had left already are named. */
export function tellSent(asked: readonly { readonly id: string; readonly name: string }[], handled: readonly string[], { done }: Words['telling']): readonly string[] {
  const left = [...new Set(asked.filter(({ id }) => !handled.includes(id)).map(({ name }) => name))];
  return [...(handled.length > 0 ? [done.leaving(handled.length)] : []), ...(left.length > 0 ? [done.already(left.join(', '))] : [])];
}
