import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { NoticeWordsType, TemplateFaultType } from './notice.types.js';

@ObjectType('NoticeTemplateEdited')
export class NoticeTemplateEditedType {
  @Field(() => NoticeWordsType) words: NoticeWordsType;
}

@ObjectType('NoticeTemplateRefused', { implements: () => [ProblemType] })
export class NoticeTemplateRefusedType extends ProblemType {
  @Field(() => [TemplateFaultType]) faults: TemplateFaultType[];
}

export const EditNoticeTemplateResult = createUnionType({
  name: 'EditNoticeTemplateResult',
  types: () => [NoticeTemplateEditedType, NoticeTemplateRefusedType] as const,
  resolveType: nameOfOutcome,
});
