import type { Planning } from '#desk';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ReasonType } from '../graphql/reason.types.js';

export const PlanningStateEnum = enumOf(['queued', 'running', 'done', 'refused', 'failed']);
registerEnumType(PlanningStateEnum, { name: 'PlanningState' });

@ObjectType('Planning')
export class PlanningType {
  @Field(() => ID) id: Planning['id'];
  @Field(() => ID) episodeId: Planning['episodeId'];
  @Field(() => PlanningStateEnum) state: Planning['state'];
  @Field(() => Int, { description: '0–100.' }) progress: number;
  @Field(() => String, { nullable: true, description: 'The step under way: read, quote, draft, cast, time, save.' })
  step: string | null;
  @Field(() => ReasonType, { nullable: true }) refusal: ReasonType | null;
}
