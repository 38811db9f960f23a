import type { RestoreVersionInput, RundownActId } from '#desk';
import type { RundownId } from '#rundown';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('RestoreVersionInput')
export class RestoreVersionInputType implements RestoreVersionInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) number: number;
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID, { nullable: true, description: 'Named by whoever asks, so that asking twice does it once.' }) act?: RundownActId | null;
}
