import { mayBeMember } from '#desk';
import type { RundownId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { RequestContext } from '../graphql/request-context.js';
import { followRundown, type RundownNews } from '../live/follow-rundown.js';
import { NewestRundowns } from '../live/newest-rundowns.js';
import { ToldLines } from '../live/told-lines.js';
import { Permit } from '../permission/permit.js';
import { SameForAll } from '../permission/same-for-all.js';
import { asksForMatter, namesAsked } from './load-rundown.js';
import { OF_THE_WHOLE, presentSegment } from './presenter.js';
import { RundownChangeType, SegmentType } from './types.js';

@Resolver(() => RundownChangeType)
export class RundownChangeResolver {
  private readonly newest = new NewestRundowns();
  private readonly lines: ToldLines;

  constructor(@Inject(HOUSE) private readonly house: House) {
    this.lines = new ToldLines(house.desk.reads);
  }

  @Permit(mayBeMember)
  @Subscription(() => RundownChangeType, { resolve: (news: RundownNews) => news })
  segmentsChanged(
    @Args('rundownId', { type: () => ID }) rundownId: RundownId,
    @Args('sinceRevision', { type: () => Int, nullable: true }) sinceRevision: number | null,
    @Context() { reads }: RequestContext,
  ) {
    return followRundown(this.house.bus, reads, rundownId, sinceRevision ?? null);
  }

  @Permit(mayBeMember)
  @SameForAll()
  @ResolveField(() => SegmentType, { nullable: true })
  async segment({ rundownId, revision, segmentId }: RundownNews, _: unknown, __: RequestContext, info: GraphQLResolveInfo) {
    if (segmentId === null) return null;
    const asked = namesAsked(info, 1);
    if (!OF_THE_WHOLE.some((field) => asked.has(field))) return this.lines.read(rundownId, segmentId, asksForMatter(asked));
    // Read once for all who follow, each of whom was let in when they began: what one of them may no longer read must not be missing to the others.
    const model = await this.newest.at(this.house.desk.reads, rundownId, revision, { points: false, matter: asksForMatter(asked) });
    return model && presentSegment(model, segmentId);
  }
}
