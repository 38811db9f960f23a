import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

/** `page` is resolved from the id, here and below. */
@ObjectType('TopicPageSaved')
export class TopicPageSavedType {
  topicId: string;
  @Field(() => String) slug: string;
  @Field(() => Int) revision: number;
}

@ObjectType('TopicPageRefused', { implements: () => [ProblemType] })
export class TopicPageRefusedType extends ProblemType {}

@ObjectType('StalePage', { implements: () => [ProblemType], description: 'Somebody else edited the page meanwhile: here it is as it is now.' })
export class StalePageType extends ProblemType {
  topicId: string;
  @Field(() => Int) currentRevision: number;
}

/** The list is read anew. */
@ObjectType('CategoriesSaved')
export class CategoriesSavedType {}

export const CreateTopicResult = createUnionType({ name: 'CreateTopicResult', types: () => [TopicPageSavedType, TopicPageRefusedType] as const, resolveType: nameOfOutcome });
export const EditTopicPageResult = createUnionType({ name: 'EditTopicPageResult', types: () => [TopicPageSavedType, TopicPageRefusedType, StalePageType] as const, resolveType: nameOfOutcome });
export const SaveCategoriesResult = createUnionType({ name: 'SaveCategoriesResult', types: () => [CategoriesSavedType, TopicPageRefusedType] as const, resolveType: nameOfOutcome });
