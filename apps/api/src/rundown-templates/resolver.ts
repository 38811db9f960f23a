import { insertFromTemplate, mayEditRundown, mayPlanShow, mayReadDesk, removeRundownTemplate, renameRundownTemplate, restoreRundownTemplate, saveAsTemplate, type SavedTemplateId } from '#desk';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { InsertFromTemplateInputType, RenameRundownTemplateInputType, SaveAsTemplateInputType } from './inputs.js';
import { presentInsertion, presentSavedTemplate, presentSaving } from './presenter.js';
import { InsertFromTemplateResult, KeepRundownTemplateResult, SaveAsTemplateResult } from './results.js';
import { RundownTemplateType } from './rundown-template.types.js';

@Resolver(() => RundownTemplateType)
export class RundownTemplateResolver {
  @Permit(mayReadDesk)
  @Query(() => [RundownTemplateType], { description: 'Those in use: lines first, then running orders, by name.' })
  async rundownTemplates(@Context() { reads }: RequestContext) {
    return (await reads.rundownTemplates()).map(presentSavedTemplate);
  }

  @Permit(mayPlanShow)
  @Mutation(() => SaveAsTemplateResult, { description: 'Without people, quotes and questions.' })
  async saveAsTemplate(@Args('input') input: SaveAsTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentSaving(await saveAsTemplate(desk, actor, input), locale);
  }

  @Permit(mayEditRundown)
  @Mutation(() => InsertFromTemplateResult, { description: 'One act, taken back as one.' })
  async insertFromTemplate(@Args('input') input: InsertFromTemplateInputType, @Context() context: RequestContext) {
    return presentInsertion(await insertFromTemplate(context.desk, context.actor, input), context);
  }

  @Permit(mayPlanShow)
  @Mutation(() => KeepRundownTemplateResult)
  async renameRundownTemplate(@Args('input') input: RenameRundownTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentSaving(await renameRundownTemplate(desk, actor, input), locale);
  }

  @Permit(mayPlanShow)
  @Mutation(() => [RundownTemplateType], { description: 'It can be given back. Answers those in use.' })
  async removeRundownTemplate(@Args('id', { type: () => ID }) id: SavedTemplateId, @Context() { desk, actor }: RequestContext) {
    return (await removeRundownTemplate(desk, actor, id)).map(presentSavedTemplate);
  }

  @Permit(mayPlanShow)
  @Mutation(() => KeepRundownTemplateResult, { description: 'Gives back what was removed.' })
  async restoreRundownTemplate(@Args('id', { type: () => ID }) id: SavedTemplateId, @Context() { desk, actor, locale }: RequestContext) {
    return presentSaving(await restoreRundownTemplate(desk, actor, id), locale);
  }
}
