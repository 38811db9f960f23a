import { listPrints, mayBeMember, offeredFormats } from '#desk';
import type { RundownId } from '#rundown';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ShowFormatType } from './show-format.types.js';
import { PrintType } from './types.js';

@Resolver(() => PrintType)
export class PrintsResolver {
  @Permit(mayBeMember)
  @Query(() => [PrintType], { nullable: true, description: 'The last 200 prints of a rundown, newest first.' })
  prints(@Args('rundownId', { type: () => ID }) rundownId: RundownId, @Context() { desk, actor }: RequestContext) {
    return listPrints(desk, actor, rundownId);
  }

  @Permit(mayBeMember)
  @Query(() => [ShowFormatType], { description: 'Everything that a show can be had as, papers first.' })
  showFormats(@Context() { locale }: RequestContext): ShowFormatType[] {
    return offeredFormats().map(({ label, choices, ...format }) => ({
      ...format, label: label[locale], choices: Object.entries(choices).map(([wish, values]) => ({ wish, values })),
    }));
  }
}
