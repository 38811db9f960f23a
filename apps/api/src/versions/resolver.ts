import { compareVersions, mayEditRundown, mayReadDesk, readEdition, restoreVersion } from '#desk';
import type { RundownId } from '#rundown';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentRundown } from '../rundown/presenter.js';
import { RundownType } from '../rundown/types.js';
import { RestoreVersionInputType } from './inputs.js';
import { presentComparison, presentEdition, presentRestore } from './presenter.js';
import { RestoreVersionResult, VersionRestoredType } from './results.js';
import { RundownEditionType, VersionsComparedType } from './types.js';

@Resolver(() => VersionRestoredType)
export class VersionsResolver {
  @Permit(mayReadDesk)
  @Query(() => RundownEditionType, { nullable: true, description: 'A released version exactly as it was.' })
  async rundownVersion(
    @Args('rundownId', { type: () => ID }) rundownId: RundownId,
    @Args('number', { type: () => Int }) number: number,
    @Context() { desk, actor }: RequestContext,
  ) {
    const edition = await readEdition(desk, actor, rundownId, number);
    return edition && presentEdition(edition);
  }

  @Permit(mayReadDesk)
  @Query(() => VersionsComparedType, { nullable: true, description: 'Null means the draft as it is now.' })
  async compareVersions(
    @Args('rundownId', { type: () => ID }) rundownId: RundownId,
    @Args('from', { type: () => Int, nullable: true }) from: number | null,
    @Args('to', { type: () => Int, nullable: true }) to: number | null,
    @Context() { desk, actor }: RequestContext,
  ) {
    const compared = await compareVersions(desk, actor, { rundownId, from: from ?? null, to: to ?? null });
    return compared && presentComparison(compared);
  }

  @Permit(mayEditRundown)
  @Mutation(() => RestoreVersionResult)
  async restoreVersion(@Args('input') input: RestoreVersionInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentRestore(await restoreVersion(desk, actor, input), locale);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => RundownType)
  async rundown({ rundownId }: { readonly rundownId: RundownId }, _: unknown, { loaders }: RequestContext) {
    return presentRundown(present(await loaders.rundown.load(rundownId), 'rundown'));
  }
}
