import { createTopic, editTopicPage, mayKeepTopicPages, moveTopic, readAudience, saveCategories } from '#desk';
import type { TopicId } from '#rundown';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { renderMarkdown } from '../audience/topics/render-markdown.js';
import { present } from '../graphql/loaders.js';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { TopicLanguageEnum } from '../topic/types.js';
import { CategoryInputType, EditTopicPageInputType, MoveTopicInputType, readPageInput } from './inputs.js';
import { presentPage, presentPageChange } from './presenter.js';
import { CategoriesSavedType, CreateTopicResult, EditTopicPageResult, SaveCategoriesResult, StalePageType, TopicPageSavedType } from './results.js';
import { CategoryType, TopicPageType } from './topic-page.types.js';

type Arguments = Record<string, unknown>;

@Resolver(() => TopicPageType)
export class TopicPageResolver {
  @Permit(mayKeepTopicPages)
  @Query(() => TopicPageType, { nullable: true })
  async topicPage(@Args('topicId', { type: () => ID }) topicId: TopicId, @Context() { desk, actor }: RequestContext) {
    const page = await readAudience(desk, actor).topicPage(topicId);
    return page && presentPage(page);
  }

  @Permit(mayKeepTopicPages)
  @Query(() => String, { description: 'An article in Markdown as its public page will show it: HTML without any of the writer’s own.' })
  articlePreview(@Args('markdown', { type: () => String }) markdown: string, @Args('language', { type: () => TopicLanguageEnum }) language: keyof typeof TopicLanguageEnum) {
    return renderMarkdown(markdown, language);
  }

  @Permit(mayKeepTopicPages)
  @Query(() => [CategoryType], { description: 'In the order of the public list.' })
  categories(@Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).categoriesInUse();
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => CreateTopicResult, { description: 'Begins a topic in the house, as a draft; a page can be brought into it later.' })
  async createTopic(@Args('title', { type: () => String }) title: string, @Context() { desk, actor, locale }: RequestContext) {
    return presentPageChange(await createTopic(desk, actor, title), null, locale);
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => EditTopicPageResult)
  async editTopicPage(@Args('input') input: EditTopicPageInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentPageChange(await editTopicPage(desk, actor, readPageInput(input)), input.topicId, locale);
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => EditTopicPageResult, { description: 'What the public sees and may do follows from the state.' })
  async moveTopic(@Args('input') input: MoveTopicInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentPageChange(await moveTopic(desk, actor, input), input.topicId, locale);
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => SaveCategoriesResult, { description: 'All of them in order; who is left out is gone with its places.' })
  async saveCategories(@Args('categories', { type: () => [CategoryInputType] }) categories: CategoryInputType[], @Context() { desk, actor, locale }: RequestContext) {
    const outcome = await saveCategories(desk, actor, categories);
    return outcome.outcome === 'CategoriesSaved' ? outcome : presentProblem(outcome, locale);
  }
}

type Named = { readonly topicId: TopicId };

@Resolver(() => TopicPageSavedType)
export class TopicPageSavedResolver {
  @Permit(mayKeepTopicPages)
  @ResolveField(() => TopicPageType)
  page({ topicId }: Named, _: Arguments, context: RequestContext) {
    return pageOf(topicId, context);
  }
}

@Resolver(() => StalePageType)
export class StalePageResolver {
  @Permit(mayKeepTopicPages)
  @ResolveField(() => TopicPageType)
  page({ topicId }: Named, _: Arguments, context: RequestContext) {
    return pageOf(topicId, context);
  }
}

@Resolver(() => CategoriesSavedType)
export class CategoriesSavedResolver {
  @Permit(mayKeepTopicPages)
  @ResolveField(() => [CategoryType])
  categories(_parent: unknown, _: Arguments, { desk, actor }: RequestContext) {
    return readAudience(desk, actor).categoriesInUse();
  }
}

const pageOf = async (id: TopicId, { desk, actor }: RequestContext) => presentPage(present(await readAudience(desk, actor).topicPage(id), 'topic'));
