import type { Improvement, Planning } from '#desk';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ReasonType } from '../graphql/reason.types.js';

export const PlanningStateEnum = enumOf(['queued', 'running', 'done', 'refused', 'failed']);
registerEnumType(PlanningStateEnum, { name: 'PlanningState' });

export const ImprovementStateEnum = enumOf(['searching', 'proven', 'searched', 'kept', 'overtaken', 'failed']);
registerEnumType(ImprovementStateEnum, {
  name: 'ImprovementState',
  description: 'searching, or why it ended: none can be better, every round is done, a person wanted no other, somebody touched the draft, a fault.',
});

@ObjectType('Improvement', { description: "The search for a better rundown than the first one; values in the planner's points." })
export class ImprovementType implements Omit<Improvement, 'revision' | 'attempts'> {
  @Field(() => ImprovementStateEnum) state: Improvement['state'];
  @Field(() => Int, { description: 'Rounds done.' }) round: number;
  @Field(() => Int, { description: 'Rounds in all.' }) rounds: number;
  @Field(() => Float, { description: 'As the draft stands.' }) worth: number;
  @Field(() => Float, { description: 'As it stood first.' }) firstWorth: number;
  @Field(() => Float, { nullable: true, description: 'What the last improvement won; null while there was none.' }) won: number | null;
  @Field(() => Float, { nullable: true, description: 'No rundown is worth more; null while that is not proven.' }) bound: number | null;
}

@ObjectType('Planning')
export class PlanningType {
  @Field(() => ID) id: Planning['id'];
  @Field(() => ID) episodeId: Planning['episodeId'];
  @Field(() => PlanningStateEnum) state: Planning['state'];
  @Field(() => Int, { description: '0–100.' }) progress: number;
  @Field(() => String, { nullable: true, description: 'The step under way: read, quote, draft, cast, time, save.' })
  step: string | null;
  @Field(() => ReasonType, { nullable: true }) refusal: ReasonType | null;
  @Field(() => Boolean, { description: 'Its rundown is proposed beside the draft.' }) proposes: boolean;
  @Field(() => Boolean, { description: 'What it proposed waits to be looked through.' }) waits: boolean;
  @Field(() => ImprovementType, { nullable: true, description: 'Null where there is nothing to search for.' }) improvement: ImprovementType | null;
}
