import type { InsertFromTemplateInput, RenameRundownTemplateInput, SaveAsTemplateInput } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('SaveAsTemplateInput')
export class SaveAsTemplateInputType implements SaveAsTemplateInput {
  @Field(() => ID) rundownId: SaveAsTemplateInput['rundownId'];
  @Field(() => ID, { nullable: true, description: 'Null: the whole running order.' }) segmentId?: SaveAsTemplateInput['segmentId'];
  @Field(() => String) name: string;
}

@InputType('InsertFromTemplateInput')
export class InsertFromTemplateInputType implements InsertFromTemplateInput {
  @Field(() => ID) rundownId: InsertFromTemplateInput['rundownId'];
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID) template: InsertFromTemplateInput['template'];
  @Field(() => Int, { nullable: true, description: 'Where its first line shall stand, from 0; null: after the last.' }) place?: number | null;
  @Field(() => ID, { nullable: true, description: 'Names the act, so that asking twice does it once.' }) act?: InsertFromTemplateInput['act'];
}

@InputType('RenameRundownTemplateInput')
export class RenameRundownTemplateInputType implements RenameRundownTemplateInput {
  @Field(() => ID) id: RenameRundownTemplateInput['id'];
  @Field(() => String) name: string;
}
