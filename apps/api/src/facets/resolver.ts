import { editDebateFacet, joinBank, mayImportTopic, mayReadDesk, restoreDebateFacet } from '#desk';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { EditDebateFacetInputType } from './inputs.js';
import { presentFacet, presentFacetEdit } from './presenter.js';
import { EditDebateFacetResult } from './results.js';
import { DebateFacetType } from './types.js';

@Resolver(() => DebateFacetType)
export class DebateFacetResolver {
  @Permit(mayReadDesk)
  @Query(() => [DebateFacetType], { description: "The studio's bank: the engine's facets as the studio edited them, then the studio's own." })
  async debateFacets(@Context() { reads }: RequestContext) {
    return joinBank(await reads.facetEdits()).map(presentFacet);
  }

  @Permit(mayImportTopic)
  @Mutation(() => EditDebateFacetResult, { description: 'Used by readings from now on.' })
  async editDebateFacet(@Args('input') input: EditDebateFacetInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentFacetEdit(await editDebateFacet(desk, actor, input), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => [DebateFacetType], { description: "The engine's own words again; a facet of the studio's own is removed. Answers the whole bank." })
  async restoreDebateFacet(@Args('key', { type: () => String }) key: string, @Context() { desk, actor }: RequestContext) {
    return (await restoreDebateFacet(desk, actor, key)).map(presentFacet);
  }
}
