import { editShowTemplate, mayPlanShow, mayReadDesk, restoreShowTemplate, type TemplateId } from '#desk';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { EditShowTemplateInputType } from './inputs.js';
import { presentTemplate, presentTemplateEdit } from './presenter.js';
import { EditShowTemplateResult } from './results.js';
import { ShowTemplateType } from './types.js';

@Resolver(() => ShowTemplateType)
export class ShowTemplateResolver {
  @Permit(mayReadDesk)
  @Query(() => [ShowTemplateType], { description: "The engine's own as the studio edited it, then the studio's by name." })
  async showTemplates(@Context() { loaders }: RequestContext) {
    return (await loaders.templates.load('all')).map(presentTemplate);
  }

  @Permit(mayPlanShow)
  @Mutation(() => EditShowTemplateResult, { description: 'Used by plannings from now on.' })
  async editShowTemplate(@Args('input') input: EditShowTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentTemplateEdit(await editShowTemplate(desk, actor, input), locale);
  }

  @Permit(mayPlanShow)
  @Mutation(() => [ShowTemplateType], { description: "The engine's own as it comes; one of the studio's own is removed, and episodes that name it go back to the engine's. Answers the whole list." })
  async restoreShowTemplate(@Args('id', { type: () => ID }) id: TemplateId, @Context() { desk, actor }: RequestContext) {
    return (await restoreShowTemplate(desk, actor, id)).map(presentTemplate);
  }
}
