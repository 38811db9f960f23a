import { mayReadDesk } from '#desk';
import type { TopicId } from '#rundown';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { MatterShapedType, TopicRereadType } from './hand.results.js';
import { presentTopic } from './presenter.js';
import { TopicAlreadyImportedType, TopicImportedType } from './results.js';
import { TopicType } from './types.js';

type Named = { readonly topicId: TopicId };

@Resolver(() => TopicImportedType)
export class TopicImportedResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => TopicType)
  topic({ topicId }: Named, _: unknown, context: RequestContext) {
    return topicOf(topicId, context);
  }
}

@Resolver(() => TopicAlreadyImportedType)
export class TopicAlreadyImportedResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => TopicType)
  topic({ topicId }: Named, _: unknown, context: RequestContext) {
    return topicOf(topicId, context);
  }
}

@Resolver(() => MatterShapedType)
export class MatterShapedResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => TopicType)
  topic({ topicId }: Named, _: unknown, context: RequestContext) {
    return topicOf(topicId, context);
  }
}

@Resolver(() => TopicRereadType)
export class TopicRereadResolver {
  @Permit(mayReadDesk)
  @ResolveField(() => TopicType)
  topic({ topicId }: Named, _: unknown, context: RequestContext) {
    return topicOf(topicId, context);
  }
}

const topicOf = async (id: TopicId, { loaders }: RequestContext) => presentTopic(present(await loaders.topic.load(id), 'topic'));
