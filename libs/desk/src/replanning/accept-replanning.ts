import type { Segment, SpeakerId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { actOf } from '../rundown/log-act.js';
import { NotFound } from '../errors.js';
import type { ParticipationId } from '../ids.js';
import type { AcceptReplanningInput } from '../inputs.js';
import type { AcceptReplanningOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { seatPeople } from '../planning/seat-people.js';
import type { PlannedDraft } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Episode } from '../episode/episode.js';
import { writeDownChange } from './write-down-change.js';

/** Puts a proposal in the draft's place and writes down what it answers: who declined, who comes later, the new length. */
export async function acceptReplanning(desk: Desk, actor: Actor, input: AcceptReplanningInput): Promise<AcceptReplanningOutcome> {
  permit(mayBeMember, actor);
  const { rundownId, expectedRevision } = input;
  return desk.work.run(async (work): Promise<AcceptReplanningOutcome> => {
    const before = await work.rundowns.lock(rundownId);
    if (!before) throw new NotFound('rundown', rundownId);
    await permitInEpisode(work, mayPlanEpisode, actor, before.episodeId, { noun: 'rundown', id: rundownId });
    if (before.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: before.revision };
    const proposal = await work.replannings.byId(input.proposal);
    if (proposal?.rundownId !== rundownId || proposal.revision !== before.revision) return { outcome: 'ProposalGone', rundownId };
    const episode = (await work.episodes.byId(before.episodeId))!;
    const at = desk.clock.now();
    await writeDownChange(desk, work, actor, episode, proposal.change);
    const seated = await seatPeople(desk, work, episode, proposal.plan);
    const planned = withPlaces(proposal.plan.draft, new Map([...(await placesOf(work, episode)), ...seated]));
    const revision = before.revision + 1;
    await work.rundowns.replace(before.rundown, planned, {
      ...actOf(desk), rundownId, revision, verb: 'acceptReplanning', segmentId: null, position: null,
      by: userIdOf(actor), byName: nameOf(actor), before: before.rundown, after: planned.rundown, at,
    });
    await work.episodes.removeUnseatedSuggestions(episode.id);
    await work.replannings.replace(rundownId, [], at);
    await work.proposals.replace(rundownId, [], at);
    work.announce({ event: 'rundown.changed', facts: { rundownId, revision, change: 'planned', segmentId: null, position: null, by: nameOf(actor) } });
    return { outcome: 'RundownReplanned', rundownId, revision };
  });
}

async function placesOf(work: Work, episode: Episode): Promise<readonly (readonly [string, ParticipationId])[]> {
  return (await work.episodes.participations(episode.id)).map(({ id, speakerKey }) => [speakerKey ?? id, id] as const);
}

/** The proposal's draft with everybody's place in the episode. */
function withPlaces(planned: PlannedDraft, places: ReadonlyMap<string, ParticipationId>): PlannedDraft {
  const placeOf = (key: SpeakerId): SpeakerId => places.get(key) ?? key;
  const seat = (segment: Segment): Segment => ({ ...segment, speakers: segment.speakers.map((speaker) => ({ ...speaker, id: placeOf(speaker.id) })) });
  return {
    ...planned,
    rundown: { ...planned.rundown, segments: planned.rundown.segments.map(seat), reserve: planned.rundown.reserve.map(seat) },
    remarks: planned.remarks.map((remark) => ({ ...remark, ...(remark.speaker !== undefined && { speaker: placeOf(remark.speaker) }) })),
  };
}
