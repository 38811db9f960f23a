import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Participation } from '../episode/episode.js';
import type { PersonId } from '../ids.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import type { Remark } from '#rundown';
import type { Question, Quote, Theme } from '../topic/topic.js';
import type { Proposal, ProposalId } from './proposal.js';

/** A proposal with the names of all that either side of it holds. */
export interface ReadProposal extends Pick<Proposal, 'id' | 'rundownId' | 'before' | 'after'> {
  /** What the planning had to say of it. */
  readonly remarks: readonly Remark[];
  /** Newcomers included, as they would be. */
  readonly people: readonly Participation[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
}

/** Reads a proposal to be looked through; null once it was taken, or another was asked for. */
export async function readProposal(desk: Desk, actor: Actor, id: ProposalId): Promise<ReadProposal | null> {
  permit(mayBeMember, actor);
  const found = await desk.work.run(async (work) => {
    const proposal = await work.proposals.byId(id);
    const draft = proposal && (await work.rundowns.lock(proposal.rundownId));
    if (draft) await permitInEpisode(work, mayPlanEpisode, actor, draft.episodeId, { noun: 'proposal', id });
    return proposal && draft && { proposal, episodeId: draft.episodeId, there: await work.episodes.participations(draft.episodeId) };
  });
  if (!found) return null;
  const { proposal: { rundownId, before, after, newcomers, beside }, episodeId, there } = found;
  const lines = [before, after].flatMap(({ segments, reserve }) => [...segments, ...reserve]);
  const ids = <Id>(of: readonly Id[]) => [...new Set(of)];
  const [quotes, questions, themes] = await Promise.all([
    desk.reads.quotesById(ids(lines.flatMap((line) => line.quotes))), desk.reads.questionsById(ids(lines.flatMap((line) => line.questions))),
    desk.reads.themesById(ids(lines.flatMap((line) => line.theme ?? []))),
  ]);
  const coming = newcomers.map(({ participation, speaker }): Participation => ({
    id: participation, episodeId, role: speaker.role, status: speaker.status, applicationId: null, speakerKey: speaker.id,
    person: { id: participation as string as PersonId, name: speaker.name, title: speaker.title || null, organisation: speaker.organisation || null },
  }));
  return { id, rundownId, before, after, remarks: beside.remarks, people: [...there, ...coming], quotes: present(quotes), questions: present(questions), themes: present(themes) };
}

const present = <One>(list: readonly (One | null)[]): readonly One[] => list.flatMap((one) => one ?? []);
