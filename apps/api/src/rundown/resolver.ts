import { addSegment, editSegment, mayBeMember, moveSegment, releaseRundown, removeSegment } from '#desk';
import type { RundownId } from '#rundown';
import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import {
  AddSegmentInputType, EditSegmentInputType, MoveSegmentInputType, ReleaseRundownInputType, RemoveSegmentInputType,
} from './inputs.js';
import { loadRundown } from './load-rundown.js';
import { presentEdit, presentRelease } from './present-outcome.js';
import { presentRundown } from './presenter.js';
import { AddSegmentResult, EditSegmentResult, MoveSegmentResult, ReleaseRundownResult, RemoveSegmentResult } from './results.js';
import { RundownType } from './types.js';

@Resolver(() => RundownType)
export class RundownResolver {
  @Permit(mayBeMember)
  @Query(() => RundownType, { nullable: true })
  async rundown(@Args('id', { type: () => ID }) id: RundownId, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    const model = await loadRundown(id, context, info);
    return model && presentRundown(model);
  }

  @Permit(mayBeMember)
  @Mutation(() => AddSegmentResult)
  async addSegment(@Args('input') { outside, ...input }: AddSegmentInputType, @Context() context: RequestContext) {
    return presentEdit(await addSegment(context.desk, context.actor, { ...input, outside: outside ?? false }), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => EditSegmentResult)
  async editSegment(@Args('input') input: EditSegmentInputType, @Context() context: RequestContext) {
    return presentEdit(await editSegment(context.desk, context.actor, input), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => MoveSegmentResult)
  async moveSegment(@Args('input') input: MoveSegmentInputType, @Context() context: RequestContext) {
    return presentEdit(await moveSegment(context.desk, context.actor, input), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => RemoveSegmentResult)
  async removeSegment(@Args('input') input: RemoveSegmentInputType, @Context() context: RequestContext) {
    return presentEdit(await removeSegment(context.desk, context.actor, input), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => ReleaseRundownResult)
  async releaseRundown(@Args('input') input: ReleaseRundownInputType, @Context() context: RequestContext) {
    return presentRelease(await releaseRundown(context.desk, context.actor, input), context);
  }
}
