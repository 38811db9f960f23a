import type { RestoreVersionInput } from '#desk';
import type { RundownId } from '#rundown';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('RestoreVersionInput')
export class RestoreVersionInputType implements RestoreVersionInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) number: number;
  @Field(() => Int) expectedRevision: number;
}
