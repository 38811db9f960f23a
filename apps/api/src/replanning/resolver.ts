import { acceptReplanning, mayBeMember, proposeReplanning } from '#desk';
import type { RundownId } from '#rundown';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentRundown } from '../rundown/presenter.js';
import { RundownType } from '../rundown/types.js';
import { AcceptReplanningInputType, ProposeReplanningInputType } from './inputs.js';
import { presentAcceptance, presentProposals } from './presenter.js';
import { AcceptReplanningResult, ProposeReplanningResult, RundownReplannedType } from './results.js';

@Resolver(() => RundownReplannedType)
export class ReplanningResolver {
  @Permit(mayBeMember)
  @Mutation(() => ProposeReplanningResult, { description: 'Ways to carry on with a draft; they are there until the draft changes or others are asked for.' })
  async proposeReplanning(@Args('input') input: ProposeReplanningInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentProposals(await proposeReplanning(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => AcceptReplanningResult, { description: 'Puts a proposal in the draft’s place: lines that go on keep their ids.' })
  async acceptReplanning(@Args('input') input: AcceptReplanningInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentAcceptance(await acceptReplanning(desk, actor, input), locale);
  }

  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  async rundown({ rundownId }: { readonly rundownId: RundownId }, _: unknown, { loaders }: RequestContext) {
    return presentRundown(present(await loaders.rundown.load(rundownId), 'rundown'));
  }
}
