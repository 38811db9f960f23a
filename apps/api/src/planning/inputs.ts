import type { PlanShowInput } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('PlanShowInput')
export class PlanShowInputType implements PlanShowInput {
  @Field(() => ID) episodeId: PlanShowInput['episodeId'];
  @Field(() => Int) expectedRevision: number;
}
