import type { PlanShowInput } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('PlanShowInput')
export class PlanShowInputType implements PlanShowInput {
  @Field(() => ID) episodeId: PlanShowInput['episodeId'];
  @Field(() => Int) expectedRevision: number;
  @Field(() => Boolean, { nullable: true, description: 'True: the rundown waits beside the draft as a proposal of the planning’s id.' }) proposes?: boolean | null;
}
