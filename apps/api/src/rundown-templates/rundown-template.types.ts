import type { SavedTemplateId, TemplateScope } from '#desk';
import type { SegmentKind } from '#rundown';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ElasticityType, SegmentKindEnum } from '../rundown/types.js';

export const TemplateScopeEnum = enumOf(['segment', 'rundown']);
registerEnumType(TemplateScopeEnum, { name: 'TemplateScope', description: 'One line, or a whole running order.' });

@ObjectType('TemplateLine')
export class TemplateLineType {
  @Field(() => SegmentKindEnum) kind: SegmentKind;
  @Field(() => String) title: string;
  @Field(() => String) objective: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => ElasticityType, { nullable: true }) elasticity: ElasticityType | null;
  @Field(() => Boolean) outside: boolean;
  @Field(() => String) content: string;
  @Field(() => String) notes: string;
  @Field(() => Int, { nullable: true, description: 'Place of its group among `groups`, from 0.' }) group: number | null;
}

@ObjectType('TemplateGroup')
export class TemplateGroupType {
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true }) budgetSeconds: number | null;
}

@ObjectType('RundownTemplate', { description: 'Lines kept to be used again, without people, quotes or questions.' })
export class RundownTemplateType {
  @Field(() => ID) id: SavedTemplateId;
  @Field(() => String) name: string;
  @Field(() => TemplateScopeEnum) scope: TemplateScope;
  @Field(() => [TemplateLineType], { description: 'In running order.' }) lines: readonly TemplateLineType[];
  @Field(() => [TemplateGroupType]) groups: readonly TemplateGroupType[];
  @Field(() => Int, { description: 'What its lines take of the programme, in seconds.' }) programmeSeconds: number;
  @Field(() => String, { nullable: true }) savedByName: string | null;
  @Field(() => String) savedAt: string;
}
