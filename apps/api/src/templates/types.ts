import { STRENGTHS, type PlanningWishes, type Strength } from '#casting';
import { PLANNED_PIECES, type PlannedPiece } from '#desk';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const StrengthEnum = enumOf(STRENGTHS);
registerEnumType(StrengthEnum, { name: 'Strength', description: 'How much something counts.' });
export const ShowPieceEnum = enumOf(PLANNED_PIECES);
registerEnumType(ShowPieceEnum, { name: 'ShowPiece', description: 'What a planned show is made of.' });
export const PieceShareEnum = enumOf(['line', 'person', 'question']);
registerEnumType(PieceShareEnum, { name: 'PieceShare', description: 'What one piece is for: a line, each person on set, or each question read.' });

@ObjectType('TemplatePiece')
export class TemplatePieceType {
  @Field(() => ShowPieceEnum) piece: PlannedPiece;
  @Field(() => Int) minSeconds: number;
  @Field(() => Int) idealSeconds: number;
  @Field(() => Int) maxSeconds: number;
  @Field(() => PieceShareEnum) per: keyof typeof PieceShareEnum;
  @Field(() => Boolean, { description: 'True: least, ideal and most are one.' }) fixed: boolean;
}

@ObjectType('PlanningWishes')
export class PlanningWishesType implements PlanningWishes {
  @Field(() => StrengthEnum, { description: 'Guests speak about as long as one another.' }) speechBalance: Strength;
  @Field(() => StrengthEnum, { description: 'Somebody for and somebody against in each debate.' }) contradiction: Strength;
  @Field(() => StrengthEnum, { description: 'The heaviest themes are debated, and early.' }) interest: Strength;
  @Field(() => StrengthEnum, { description: 'Whoever wrote on a theme speaks in its debate.' }) affinity: Strength;
  @Field(() => StrengthEnum, { description: 'Nobody comes or goes between debates.' }) fewSeatChanges: Strength;
  @Field(() => StrengthEnum, { description: 'Segments last what the template has for them.' }) idealDurations: Strength;
  @Field(() => StrengthEnum, { description: 'Women and men speak about as long as one another, where it is known who is whom.' }) parity: Strength;
}

@ObjectType('ShowTemplate', { description: 'What shows are planned by.' })
export class ShowTemplateType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [TemplatePieceType], { description: 'In running order.' }) pieces: TemplatePieceType[];
  @Field(() => Int, { description: 'Part of the segments shared with guests that the host speaks.' }) hostPercent: number;
  @Field(() => PlanningWishesType) wishes: PlanningWishesType;
  @Field(() => Int, { description: 'Length that an episode is opened with.' }) targetSeconds: number;
  @Field(() => Int, { description: "Chairs that an episode is opened with, the host's included." }) seats: number;
  @Field(() => Boolean, { description: "True where it is not as it comes with the house, and for the studio's own." }) edited: boolean;
  @Field(() => Boolean, { description: "True for the studio's own: restoring removes it." }) own: boolean;
}
