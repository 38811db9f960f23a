import type { RenameRundownTemplateInput, SaveAsTemplateInput } from '#desk';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('SaveAsTemplateInput')
export class SaveAsTemplateInputType implements SaveAsTemplateInput {
  @Field(() => ID) rundownId: SaveAsTemplateInput['rundownId'];
  @Field(() => ID, { nullable: true, description: 'Null: the whole running order.' }) segmentId?: SaveAsTemplateInput['segmentId'];
  @Field(() => String) name: string;
}

@InputType('RenameRundownTemplateInput')
export class RenameRundownTemplateInputType implements RenameRundownTemplateInput {
  @Field(() => ID) id: RenameRundownTemplateInput['id'];
  @Field(() => String) name: string;
}
