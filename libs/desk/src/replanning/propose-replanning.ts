import type { Obstacle } from '#casting';
import type { SpeakerId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Participation } from '../episode/episode.js';
import { NotFound, Unavailable } from '../errors.js';
import type { ReplanningId } from '../ids.js';
import type { ProposeReplanningInput } from '../inputs.js';
import type { ProposeReplanningOutcome, ReplanRefused, StaleRevision } from '../outcomes.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitToRead } from '../team/permit-in-episode.js';
import { askPlan, type AskedPlan } from '../planning/ask-plan.js';
import { translatePlan } from '../planning/translate-plan.js';
import type { ReplanOutcome, ShowProposal, TopicReading } from '../ports/planner.js';
import type { Replanning } from '../ports/stores.js';
import { findPlaces } from '../proposal/find-places.js';
import type { Proposal } from '../proposal/proposal.js';
import { keepMatter } from '../topic/keep-matter.js';
import { reachNext } from '../topic/on-newest.js';
import { requestReading } from '../topic/request-reading.js';
import { changeAsked, readChange } from './read-change.js';
import type { ReplanChange } from './replanning.js';
import { tellProposal } from './tell-proposal.js';

/** A topic whose matter changes meanwhile is planned anew, this often at most. */
const MOST_MATTERS = 5;
/** To change what they know weighs more. */
const ACKNOWLEDGED: readonly Participation['status'][] = ['accepted', 'confirmed', 'present'];

/** Proposes three ways to carry on with a draft after somebody declined or comes later, or the length changed; kept until one is accepted. */
export async function proposeReplanning(desk: Desk, actor: Actor, input: ProposeReplanningInput): Promise<ProposeReplanningOutcome> {
  permit(mayBeMember, actor);
  const change = changeAsked(input);
  const { rundownId, expectedRevision } = input;
  const model = await desk.reads.rundown(rundownId, { matter: false, points: false });
  if (!model) throw new NotFound('rundown', rundownId);
  await permitToRead(desk, mayPlanEpisode, actor, model.episode.id, { noun: 'rundown', id: rundownId });
  for (let count = 0; count < MOST_MATTERS; count++) {
    const asked = await askPlan(desk, model.episode.id);
    if (asked.draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: asked.draft.revision };
    const read = readChange(change, asked.episode, asked.people);
    if ('outcome' in read) return read;
    const acknowledged = asked.people.flatMap(({ speakerKey, status }) => (speakerKey !== null && ACKNOWLEDGED.includes(status) ? [speakerKey as SpeakerId] : []));
    const replanned = await desk.planner.replan({ ...asked.request, announced: asked.named.before, reserve: asked.named.reserve, acknowledged }, read);
    if (replanned.outcome !== 'ShowReplanned') return refusalOf(replanned);
    const reading = await desk.planner.read(requestReading(asked.inputs));
    const saved = await saveProposals(desk, change, asked, reading, replanned.proposals);
    if (saved) return saved;
  }
  throw new Unavailable('Several people are changing this topic at once: try again in a moment.');
}

/** Null where the topic's matter changed meanwhile. */
const saveProposals = (desk: Desk, change: ReplanChange, { draft: seen, inputs, named, people }: AskedPlan, reading: TopicReading, proposals: readonly ShowProposal[]) =>
  desk.work.run(async (work): Promise<ProposeReplanningOutcome | null> => {
    const draft = (await work.rundowns.lock(seen.rundown.id))!;
    if (draft.revision !== seen.revision) return { outcome: 'StaleRevision', rundownId: draft.rundown.id, currentRevision: draft.revision } satisfies StaleRevision;
    if ((await work.topics.lock(inputs.id)) !== inputs.revision) return null;
    const { content, changed } = await keepMatter(work, inputs, reading);
    if (changed) await reachNext(work, inputs, null);
    const target = { ...draft.rundown, ...('targetSeconds' in change && { targetSeconds: change.targetSeconds }) };
    const kept = proposals.map((proposal): Replanning => {
      // Who is new gets a place in the episode once the proposal is accepted.
      const speakers = new Map([...named.speakers.keys(), ...proposal.speakers.map(({ id }) => id)].map((key) => [key, key as SpeakerId]));
      const plan = { draft: translatePlan(proposal, target, named, { ...content, speakers }, desk.newId), speakers: proposal.speakers };
      return { id: desk.newId() as ReplanningId, rundownId: draft.rundown.id, revision: draft.revision, kind: proposal.kind, change, plan };
    });
    await work.replannings.replace(draft.rundown.id, kept, desk.clock.now());
    const episode = (await work.episodes.byId(draft.episodeId))!;
    const inPieces: Proposal[] = [];
    // A new length holds for all lines, or for none.
    for (const [at, proposal] of 'targetSeconds' in change ? [] : proposals.entries()) {
      const { places, newcomers } = await findPlaces(desk, work, episode, proposal.speakers);
      const { rundown: after, reserve, remarks } = translatePlan(proposal, target, named, { ...content, speakers: places }, desk.newId);
      inPieces.push({ id: kept[at]!.id, rundownId: draft.rundown.id, before: draft.rundown, after, newcomers, beside: { reserve, remarks }, change });
    }
    await work.proposals.replace(draft.rundown.id, inPieces, desk.clock.now());
    return { outcome: 'ReplanningProposed', proposals: proposals.map((proposal, at) => tellProposal(kept[at]!.id, proposal, named, people)) };
  });

function refusalOf(refusal: Exclude<ReplanOutcome, { readonly outcome: 'ShowReplanned' }>): ReplanRefused {
  switch (refusal.outcome) {
    case 'castImpossible':
      return { outcome: 'ReplanRefused', code: codeOf(refusal.obstacles[0]?.obstacle), facts: { obstacle: refusal.obstacles[0]?.obstacle ?? null } };
    case 'notPlannedAsWhole':
    case 'oneDebateLeft':
    case 'noPlanFound':
      return { outcome: 'ReplanRefused', code: refusal.outcome, facts: {} };
    case 'lengthTooShort':
    case 'lengthTooLong': {
      const { outcome: code, ...facts } = refusal;
      return { outcome: 'ReplanRefused', code, facts };
    }
  }
}

/** What does not fit into a length has other remedies than what is locked or who is missing. */
function codeOf(obstacle: Obstacle['obstacle'] | undefined): ReplanRefused['code'] {
  if (obstacle === 'showTooShort') return 'lengthTooShort';
  return obstacle === 'showTooLong' ? 'lengthNotFilled' : 'castImpossible';
}
