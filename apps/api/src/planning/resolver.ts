import { keepPlan, mayBeMember, readWhatIf, requestPlanning, type Planning, type PlanningId } from '#desk';
import type { EpisodeId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { JsonScalar } from '../graphql/json.scalar.js';
import { RequestContext } from '../graphql/request-context.js';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { followPlanning } from '../live/follow-planning.js';
import { Permit } from '../permission/permit.js';
import { PlanShowInputType } from './inputs.js';
import { presentPlanning, presentRequest } from './presenter.js';
import { PlanShowResult } from './results.js';
import { PlanningType } from './types.js';

@Resolver(() => PlanningType)
export class PlanningResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayBeMember)
  @Query(() => PlanningType, { nullable: true })
  async planning(@Args('id', { type: () => ID }) id: PlanningId, @Context() { loaders }: RequestContext) {
    const planning = await loaders.planning.load(id);
    return planning && presentPlanning(planning);
  }

  @Permit(mayBeMember)
  @Query(() => JsonScalar, { nullable: true, description: 'What the question “what if…?” is answered from, in the browser, by the planner itself: {show, supply, template, speakers, revision}.' })
  whatIf(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Context() { desk, actor }: RequestContext) {
    return readWhatIf(desk, actor, episodeId);
  }

  @Permit(mayBeMember)
  @Mutation(() => PlanShowResult)
  async planShow(@Args('input') input: PlanShowInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentRequest(await requestPlanning(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => PlanningType, { description: 'Ends the search for a better rundown: the one that stands is wanted.' })
  async keepPlan(@Args('id', { type: () => ID }) id: PlanningId, @Context() { desk, actor }: RequestContext) {
    return presentPlanning(await keepPlan(desk, actor, id));
  }

  @Permit(mayBeMember)
  @Subscription(() => PlanningType, { resolve: (planning: Planning) => presentPlanning(planning) })
  planningProgressed(@Args('id', { type: () => ID }) id: PlanningId, @Context() { reads }: RequestContext) {
    return followPlanning(this.house.bus, reads, id);
  }
}
