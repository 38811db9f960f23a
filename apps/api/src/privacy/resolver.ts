import { anonymiseVisitor, editRetention, exportVisitor, mayKeepRetention, readAudience, readRetention, type VisitorId } from '#desk';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { JsonScalar } from '../graphql/json.scalar.js';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { SliceArgs } from '../moderation/inputs.js';
import { Permit } from '../permission/permit.js';
import { EditRetentionResult, RetentionInputType, RetentionSavedType, RetentionType, VisitorAnonymisedType, VisitorSliceType, VisitorType } from './types.js';

@Resolver(() => VisitorType)
export class PrivacyResolver {
  @Permit(mayKeepRetention)
  @Query(() => RetentionType)
  retention(@Context() { desk, actor }: RequestContext) {
    return readRetention(desk, actor);
  }

  @Permit(mayKeepRetention)
  @Mutation(() => EditRetentionResult)
  async editRetention(@Args('input') { guestDays, draftDays, mailDays }: RetentionInputType, @Context() { desk, actor, locale }: RequestContext) {
    const outcome = await editRetention(desk, actor, { guestDays, draftDays, mailDays });
    return outcome.outcome === 'RetentionSaved' ? outcome : presentProblem(outcome, locale);
  }

  @Permit(mayKeepRetention)
  @Query(() => VisitorSliceType, { description: 'Whose name or address holds these words, the newest first.' })
  async visitors(@Args('words', { type: () => String }) words: string, @Args() { first, after }: SliceArgs, @Context() { desk, actor }: RequestContext) {
    const { items, next } = await readAudience(desk, actor).visitors(words.trim(), { limit: first, after: after ?? null });
    return { items: items.map((visitor) => ({ ...visitor, createdAt: visitor.createdAt.toISOString() })), next };
  }

  @Permit(mayKeepRetention)
  @Query(() => JsonScalar, { description: 'Everything kept about somebody, to be handed to them.' })
  exportVisitor(@Args('id', { type: () => ID }) id: VisitorId, @Context() { desk, actor }: RequestContext) {
    return exportVisitor(desk, actor, id);
  }

  @Permit(mayKeepRetention)
  @Mutation(() => VisitorAnonymisedType, { description: 'Forgets who somebody is; what they wrote stays without a name.' })
  async anonymiseVisitor(@Args('id', { type: () => ID }) id: VisitorId, @Context() { desk, actor }: RequestContext) {
    await anonymiseVisitor(desk, actor, id);
    return { visitorId: id };
  }
}

@Resolver(() => RetentionSavedType)
export class RetentionSavedResolver {
  @Permit(mayKeepRetention)
  @ResolveField(() => RetentionType)
  retention(_parent: unknown, _: Record<string, unknown>, { desk, actor }: RequestContext) {
    return readRetention(desk, actor);
  }
}
