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
  @Query(() => [ShowTemplateType], { description: "The house's own as the studio edited them, the usual one first, then the studio's by name." })
  async showTemplates(@Context() { loaders, locale }: RequestContext) {
    return (await loaders.templates.load('all')).map((one) => presentTemplate(one, locale));
  }

  @Permit(mayPlanShow)
  @Mutation(() => EditShowTemplateResult, { description: 'Used by plannings from now on.' })
  async editShowTemplate(@Args('input') input: EditShowTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentTemplateEdit(await editShowTemplate(desk, actor, input), locale);
  }

  @Permit(mayPlanShow)
  @Mutation(() => [ShowTemplateType], { description: "One of the house's as it comes; one of the studio's own is removed, and episodes that name it go back to the usual one. Answers the whole list." })
  async restoreShowTemplate(@Args('id', { type: () => ID }) id: TemplateId, @Context() { desk, actor, locale }: RequestContext) {
    return (await restoreShowTemplate(desk, actor, id)).map((one) => presentTemplate(one, locale));
  }
}
