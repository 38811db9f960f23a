import { mayBeMember, type Point } from '#desk';
import type { RundownId } from '#rundown';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ContributionType } from '../topic/types.js';
import { presentRundown } from './presenter.js';
import {
  RundownReleasedType, SegmentAddedType, SegmentEditedType, SegmentMovedType, SegmentRemovedType, StaleRevisionType,
} from './results.js';
import { PointType, RundownType } from './types.js';

@Resolver(() => PointType)
export class PointResolver {
  @Permit(mayBeMember)
  @ResolveField(() => ContributionType)
  async contribution({ contributionId }: Point, _: unknown, { loaders }: RequestContext) {
    return present(await loaders.contribution.load(contributionId), 'contribution');
  }
}

/** A result that names its rundown shows it whole. */
abstract class NamesRundown {
  protected async rundownOf({ rundownId }: { readonly rundownId: RundownId }, { loaders }: RequestContext) {
    return presentRundown(present(await loaders.rundown.load(rundownId), 'rundown'));
  }
}
type Named = { readonly rundownId: RundownId };

@Resolver(() => SegmentAddedType)
export class SegmentAddedResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}

@Resolver(() => SegmentEditedType)
export class SegmentEditedResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}

@Resolver(() => SegmentMovedType)
export class SegmentMovedResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}

@Resolver(() => SegmentRemovedType)
export class SegmentRemovedResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}

@Resolver(() => RundownReleasedType)
export class RundownReleasedResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}

@Resolver(() => StaleRevisionType)
export class StaleRevisionResolver extends NamesRundown {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  rundown(named: Named, _: unknown, context: RequestContext) {
    return this.rundownOf(named, context);
  }
}
