import { addContribution, mayImportTopic, mayReadDesk, removeContribution, rereadTopic, setTopicLanguage, shapeMatter, undoAct, updateTopicPage, type ActId, type ContributionId, type Topic } from '#desk';
import type { Language } from '#editorial';
import type { TopicId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { RequestContext } from '../graphql/request-context.js';
import { followTopic, type TopicNews } from '../live/follow-topic.js';
import { Permit } from '../permission/permit.js';
import { AddContributionInputType, ShapeMatterInputType, UpdateTopicPageInputType } from './hand.inputs.js';
import { presentAct, presentReading, presentReread, presentRereading, presentShaping } from './hand.presenter.js';
import { AddContributionResult, ShapeMatterResult, TopicRereadType, UndoActResult, UpdateTopicPageResult } from './hand.results.js';
import { ProducerActType, ReadingType, TopicChangeType } from './hand.types.js';
import { TopicLanguageEnum, TopicType } from './types.js';

type Arguments = Record<string, unknown>;

@Resolver(() => TopicType)
export class HandResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayImportTopic)
  @Mutation(() => ShapeMatterResult)
  async shapeMatter(@Args('input') input: ShapeMatterInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentShaping(await shapeMatter(desk, actor, input), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => UndoActResult, { description: 'Any act, the last or not: the others are applied anew without it.' })
  async undoAct(@Args('id', { type: () => ID }) id: ActId, @Context() { desk, actor, locale }: RequestContext) {
    return presentShaping(await undoAct(desk, actor, id), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => UpdateTopicPageResult, { description: 'A newer copy of the page: the topic keeps its ids, its acts and its episodes.' })
  async updateTopicPage(@Args('input') input: UpdateTopicPageInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentRereading(await updateTopicPage(desk, actor, input), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => AddContributionResult)
  async addContribution(@Args('input') input: AddContributionInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentRereading(await addContribution(desk, actor, input), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => AddContributionResult, { description: 'Takes back what was added by hand.' })
  async removeContribution(
    @Args('topicId', { type: () => ID }) topicId: TopicId,
    @Args('contributionId', { type: () => ID }) contributionId: ContributionId,
    @Context() { desk, actor, locale }: RequestContext,
  ) {
    return presentRereading(await removeContribution(desk, actor, topicId, contributionId), locale);
  }

  @Permit(mayImportTopic)
  @Mutation(() => TopicRereadType)
  async setTopicLanguage(
    @Args('topicId', { type: () => ID }) topicId: TopicId,
    @Args('language', { type: () => TopicLanguageEnum, nullable: true }) language: Language | null,
    @Context() { desk, actor }: RequestContext,
  ) {
    return presentReread(await setTopicLanguage(desk, actor, { topicId, language: language ?? null }));
  }

  @Permit(mayImportTopic)
  @Mutation(() => TopicRereadType, { description: "Reads a topic again as it is, with the studio's bank of facets as it is now." })
  async rereadTopic(@Args('topicId', { type: () => ID }) topicId: TopicId, @Context() { desk, actor }: RequestContext) {
    return presentReread(await rereadTopic(desk, actor, topicId));
  }

  @Permit(mayReadDesk)
  @Subscription(() => TopicChangeType, { resolve: (news: TopicNews) => news })
  topicChanged(
    @Args('id', { type: () => ID }) id: TopicId,
    @Args('sinceRevision', { type: () => Int, nullable: true }) sinceRevision: number | null,
    @Context() { reads }: RequestContext,
  ) {
    return followTopic(this.house.bus, reads, id, sinceRevision ?? null);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => [ProducerActType], { description: 'Those in force, newest first.' })
  async acts({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    return (await loaders.actsOfTopic.load(id)).map(presentAct);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => ReadingType, { nullable: true, description: 'Null for a topic read before readings were kept.' })
  async lastReading({ id }: Topic, _: Arguments, { loaders }: RequestContext) {
    const reading = await loaders.lastReading.load(id);
    return reading && presentReading(reading);
  }
}
