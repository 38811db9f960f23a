import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Presentation } from '../episode/episode.js';
import { NotFound } from '../errors.js';
import type { ParticipationId } from '../ids.js';
import type { ChairTaken, InvalidValue } from '../outcomes.js';
import { permit } from '../permissions.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { permitForPeople } from '../team/permit-for-people.js';
import { findTooLong, readPresentation, type TypedPresentation } from './read-presentation.js';
import { takesPart } from './with-link.js';

/** How somebody is presented and placed from now on, whole: what is empty or null is forgotten. */
export interface EditPresentationInput extends TypedPresentation {
  readonly participationId: ParticipationId;
}

export interface PresentationEdited {
  readonly outcome: 'PresentationEdited';
  readonly participationId: ParticipationId;
  readonly presentation: Presentation;
}

/** Chairs that can be numbered on a set. */
export const MOST_CHAIRS = 60;

/** Settles how somebody is presented and where they sit. A chair is one person's; whoever is out of the episode gives theirs up. */
export async function editPresentation(desk: Desk, actor: Actor, { participationId, ...typed }: EditPresentationInput): Promise<PresentationEdited | ChairTaken | InvalidValue> {
  permit(mayBeMember, actor);
  const presentation = readPresentation(typed);
  const { chair } = presentation;
  const tooLong = findTooLong(presentation);
  if (tooLong !== null) return { outcome: 'InvalidValue', field: tooLong, code: 'tooLong' };
  if (chair !== undefined && !(Number.isInteger(chair) && chair >= 1 && chair <= MOST_CHAIRS)) return { outcome: 'InvalidValue', field: 'chair', code: 'chairOutOfRange' };
  return desk.work.run(async (work) => {
    await permitForPeople(work, actor, [participationId], { noun: 'participation', id: participationId });
    const [asked] = await work.participations.read([participationId]);
    if (!asked) throw new NotFound('participation', participationId);
    const files = await work.participations.lockEpisode(asked.episodeId);
    const holder = chair === undefined ? undefined : files.find((file) => file.id !== asked.id && file.presentation.chair === chair);
    if (holder && takesPart(holder)) return { outcome: 'ChairTaken', chair: chair!, by: holder.person.name };
    if (holder) {
      const { chair: _, ...standing } = holder.presentation;
      await work.participations.setPresentation(holder.id, standing);
    }
    await work.participations.setPresentation(asked.id, presentation);
    const { status } = asked.participation;
    await work.participations.log([{
      id: desk.newId(), participationId, act: 'editPresentation', via: 'desk', by: userIdOf(actor), byName: nameOf(actor), statusBefore: status, statusAfter: status, facts: {}, at: desk.clock.now(),
    }]);
    work.announce({ event: 'people.changed', facts: { episodeId: asked.episodeId, participationId } });
    return { outcome: 'PresentationEdited', participationId, presentation };
  });
}
