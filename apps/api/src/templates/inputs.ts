import type { PlanningWishes, Strength } from '#casting';
import type { EditShowTemplateInput, PlannedPiece, TemplateId } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ShowPieceEnum, StrengthEnum } from './types.js';

@InputType('TemplatePieceInput')
export class TemplatePieceInputType {
  @Field(() => ShowPieceEnum) piece: PlannedPiece;
  @Field(() => Int) minSeconds: number;
  @Field(() => Int) idealSeconds: number;
  @Field(() => Int) maxSeconds: number;
}

@InputType('PlanningWishesInput')
export class PlanningWishesInputType implements PlanningWishes {
  @Field(() => StrengthEnum) speechBalance: Strength;
  @Field(() => StrengthEnum) contradiction: Strength;
  @Field(() => StrengthEnum) interest: Strength;
  @Field(() => StrengthEnum) affinity: Strength;
  @Field(() => StrengthEnum) fewSeatChanges: Strength;
  @Field(() => StrengthEnum) idealDurations: Strength;
  @Field(() => StrengthEnum) parity: Strength;
}

@InputType('EditShowTemplateInput')
export class EditShowTemplateInputType implements EditShowTemplateInput {
  @Field(() => ID, { nullable: true, description: "Null: a new template of the studio's own." }) id?: TemplateId | null;
  @Field(() => String) name: string;
  @Field(() => [TemplatePieceInputType], { description: 'Those not named stay as they are.' }) pieces: TemplatePieceInputType[];
  @Field(() => Int) hostPercent: number;
  @Field(() => PlanningWishesInputType) wishes: PlanningWishesInputType;
  @Field(() => Int, { nullable: true, description: 'Null: as it is.' }) targetSeconds?: number | null;
  @Field(() => Int, { nullable: true, description: 'Null: as they are.' }) seats?: number | null;
}
