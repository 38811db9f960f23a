import { importTopic, mayImportTopic, mayReadDesk, type Topic } from '#desk';
import type { TopicId } from '#rundown';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EpisodeType } from '../episode/types.js';
import { presentEpisode } from '../episode/presenter.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ImportTopicInputType } from './inputs.js';
import { presentApplication, presentImport, presentQuestion, presentQuote, presentTopic } from './presenter.js';
import { ImportTopicResult } from './results.js';
import { ApplicationType, ContributionType, QuestionType, QuoteType, ThemeType, TopicType } from './types.js';

type Arguments = Record<string, unknown>;

@Resolver(() => TopicType)
export class TopicResolver {
  @Permit(mayReadDesk)
  @Query(() => [TopicType])
  async topics(@Context() { reads }: RequestContext) {
    return (await reads.topics()).map(presentTopic);
  }

  @Permit(mayReadDesk)
  @Query(() => TopicType, { nullable: true })
  async topic(@Args('id', { type: () => ID }) id: TopicId, @Context() { loaders }: RequestContext) {
    const topic = await loaders.topic.load(id);
    return topic && presentTopic(topic);
  }

  @Permit(mayImportTopic)
  @Mutation(() => ImportTopicResult)
  async importTopic(@Args('input') input: ImportTopicInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentImport(await importTopic(desk, actor, input), locale);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ContributionType])
  async comments({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).contributions.filter(({ kind, inPage }) => kind === 'comment' && inPage);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ContributionType], { description: 'What did not come with the page: insights, comments, answers and motivations, added or applied with.' })
  async contributions({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).contributions.filter(({ inPage }) => !inPage);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [QuoteType], { description: 'Best first.' })
  async quotes({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).quotes.map(presentQuote);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [QuestionType])
  async questions({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).questions.map(presentQuestion);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ThemeType], { description: 'Heaviest first.' })
  async themes({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).themes;
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ApplicationType])
  async applications({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.matter.load(id)).applications.map(presentApplication);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [EpisodeType])
  async episodes({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.episodesOfTopic.load(id)).map(presentEpisode);
  }
}
