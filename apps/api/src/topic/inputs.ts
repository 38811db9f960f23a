import { Field, InputType } from '@nestjs/graphql';

@InputType('ImportTopicInput')
export class ImportTopicInputType {
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) applications?: string | null;
}
