import { editStudio, mayKeepStudios, mayReadDesk, type StudioId } from '#desk';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { EditStudioInputType, readStudioInput } from './studio.inputs.js';
import { presentStudio, presentStudioEdit } from './studio.presenter.js';
import { EditStudioResult } from './studio.results.js';
import { StudioType } from './studio.types.js';

@Resolver(() => StudioType)
export class StudioResolver {
  @Permit(mayReadDesk)
  @Query(() => [StudioType], { description: 'By name.' })
  async studios(@Context() { reads }: RequestContext) {
    return (await reads.studios()).map(presentStudio);
  }

  @Permit(mayReadDesk)
  @Query(() => StudioType, { nullable: true })
  async studio(@Args('id', { type: () => ID }) id: StudioId, @Context() { loaders }: RequestContext) {
    const studio = await loaders.studio.load(id);
    return studio && presentStudio(studio);
  }

  @Permit(mayKeepStudios)
  @Mutation(() => EditStudioResult, { description: 'Reminders of coming episodes are planned anew where they changed.' })
  async editStudio(@Args('input') input: EditStudioInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentStudioEdit(await editStudio(desk, actor, readStudioInput(input)), locale);
  }
}
