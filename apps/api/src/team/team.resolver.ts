import { addMember, editMember, handOver, listCandidates, mayBeMember, readMyPart, readTeam, removeMember, type UserId } from '#desk';
import type { EpisodeId } from '#rundown';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { presentEpisode } from '../episode/presenter.js';
import { EpisodeType } from '../episode/types.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentCandidate, presentMember, presentPart, presentTeamChange, readMember } from './team.presenter.js';
import { ChangeTeamResult, EditMemberInputType, MyPartType, TeamCandidateType, TeamChangedType, TeamMemberType } from './team.types.js';

/** Who works on an episode, and what whoever asks may do there. */
@Resolver(() => TeamChangedType)
export class TeamResolver {
  @Permit(mayBeMember)
  @Query(() => MyPartType, { nullable: true, description: 'Null: there is no such episode, or none for whoever asks.' })
  async myPart(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Context() { desk, actor }: RequestContext) {
    const part = await readMyPart(desk, actor, id);
    return part && presentPart(part);
  }

  @Permit(mayBeMember)
  @Query(() => [EpisodeType], { description: 'Those that whoever asks is a member of, soonest recorded first.' })
  async myEpisodes(@Context() { desk, actor, loaders }: RequestContext) {
    const own = actor.kind === 'user' ? await desk.reads.episodesOfMember(actor.id) : [];
    return (await Promise.all(own.map(({ episodeId }) => loaders.episode.load(episodeId)))).flatMap((episode) => (episode ? [presentEpisode(episode)] : []));
  }

  @Permit(mayBeMember)
  @Query(() => [TeamMemberType], { nullable: true, description: 'The owner first, then by name.' })
  async team(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Context() { desk, actor }: RequestContext) {
    return (await readTeam(desk, actor, id))?.map(presentMember) ?? null;
  }

  @Permit(mayBeMember)
  @Query(() => [TeamCandidateType], { nullable: true, description: 'Who can be added to the team, by name.' })
  async teamCandidates(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Context() { desk, actor }: RequestContext) {
    return (await listCandidates(desk, actor, id))?.map(presentCandidate) ?? null;
  }

  @Permit(mayBeMember)
  @Mutation(() => ChangeTeamResult)
  async addMember(@Args('input') input: EditMemberInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentTeamChange(await addMember(desk, actor, readMember(input)), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => ChangeTeamResult)
  async editMember(@Args('input') input: EditMemberInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentTeamChange(await editMember(desk, actor, readMember(input)), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => ChangeTeamResult, { description: 'One may always leave oneself, but for the owner.' })
  async removeMember(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Args('userId', { type: () => ID }) userId: UserId, @Context() { desk, actor, locale }: RequestContext) {
    return presentTeamChange(await removeMember(desk, actor, { episodeId, userId }), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => ChangeTeamResult, { description: 'Whoever owned it stays on as a producer of it.' })
  async handOver(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Args('userId', { type: () => ID }) userId: UserId, @Context() { desk, actor, locale }: RequestContext) {
    return presentTeamChange(await handOver(desk, actor, { episodeId, userId }), locale);
  }

  /** Who has just left reads no team any more. */
  @Permit(mayBeMember)
  @ResolveField('team', () => [TeamMemberType])
  async teamOf({ episodeId }: TeamChangedType, _: Record<string, unknown>, { desk, actor }: RequestContext) {
    return ((await readTeam(desk, actor, episodeId)) ?? []).map(presentMember);
  }
}
