import { createUnionType, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

@ObjectType('TopicImported')
export class TopicImportedType {
  topicId: string;
}

@ObjectType('TopicAlreadyImported', { implements: () => [ProblemType] })
export class TopicAlreadyImportedType extends ProblemType {
  topicId: string;
}

@ObjectType('PageRefused', { implements: () => [ProblemType] })
export class PageRefusedType extends ProblemType {}

export const ImportTopicResult = createUnionType({
  name: 'ImportTopicResult',
  types: () => [TopicImportedType, TopicAlreadyImportedType, PageRefusedType] as const,
  resolveType: nameOfOutcome,
});
