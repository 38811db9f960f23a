import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ReadingType } from './hand.types.js';
import { PageRefusedType, TopicAlreadyImportedType } from './results.js';

/** `topic` is resolved from its id, here and below. */
@ObjectType('MatterShaped')
export class MatterShapedType {
  topicId: string;
}

@ObjectType('TopicReread')
export class TopicRereadType {
  topicId: string;
  @Field(() => ReadingType) reading: ReadingType;
}

@ObjectType('PieceGone', { implements: () => [ProblemType] })
export class PieceGoneType extends ProblemType {
  topicId: string;
}

@ObjectType('PageUnchanged', { implements: () => [ProblemType] })
export class PageUnchangedType extends ProblemType {
  topicId: string;
}

@ObjectType('ActRefused', { implements: () => [ProblemType] })
export class ActRefusedType extends ProblemType {}

@ObjectType('ActGone', { implements: () => [ProblemType] })
export class ActGoneType extends ProblemType {}

@ObjectType('ContributionRefused', { implements: () => [ProblemType] })
export class ContributionRefusedType extends ProblemType {}

export const ShapeMatterResult = createUnionType({
  name: 'ShapeMatterResult',
  types: () => [MatterShapedType, PieceGoneType, ActRefusedType] as const,
  resolveType: nameOfOutcome,
});

export const UndoActResult = createUnionType({
  name: 'UndoActResult',
  types: () => [MatterShapedType, ActGoneType] as const,
  resolveType: nameOfOutcome,
});

export const UpdateTopicPageResult = createUnionType({
  name: 'UpdateTopicPageResult',
  types: () => [TopicRereadType, PageRefusedType, PageUnchangedType, TopicAlreadyImportedType] as const,
  resolveType: nameOfOutcome,
});

export const AddContributionResult = createUnionType({
  name: 'AddContributionResult',
  types: () => [TopicRereadType, ContributionRefusedType] as const,
  resolveType: nameOfOutcome,
});
