import type { AddContributionInput, PieceRowId, ShapeMatterInput, UpdateTopicPageInput } from '#desk';
import type { ThemeId, TopicId } from '#rundown';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const AddedKindEnum = enumOf(['insight', 'comment', 'answer']);
registerEnumType(AddedKindEnum, { name: 'AddedKind' });

@InputType('MovePieceInput')
export class MovePieceInputType {
  @Field(() => ID) piece: PieceRowId;
  @Field(() => ID, { nullable: true, description: 'Null: out of every theme.' }) theme?: ThemeId | null;
}

@InputType('RelabelThemeInput')
export class RelabelThemeInputType {
  @Field(() => ID) theme: ThemeId;
  @Field(() => String) label: string;
}

@InputType('MergeThemesInput')
export class MergeThemesInputType {
  @Field(() => ID) theme: ThemeId;
  @Field(() => ID) into: ThemeId;
}

@InputType('SplitThemeInput')
export class SplitThemeInputType {
  @Field(() => ID) theme: ThemeId;
  @Field(() => String) label: string;
  @Field(() => [ID]) pieces: PieceRowId[];
}

@InputType('ShapeMatterInput', { description: 'Exactly one act; pieces are quotes or questions.' })
export class ShapeMatterInputType implements ShapeMatterInput {
  @Field(() => ID) topicId: TopicId;
  @Field(() => ID, { nullable: true }) keep?: PieceRowId | null;
  @Field(() => ID, { nullable: true }) drop?: PieceRowId | null;
  @Field(() => ID, { nullable: true }) pin?: PieceRowId | null;
  @Field(() => MovePieceInputType, { nullable: true }) move?: MovePieceInputType | null;
  @Field(() => RelabelThemeInputType, { nullable: true }) relabel?: RelabelThemeInputType | null;
  @Field(() => MergeThemesInputType, { nullable: true }) merge?: MergeThemesInputType | null;
  @Field(() => SplitThemeInputType, { nullable: true }) split?: SplitThemeInputType | null;
}

@InputType('UpdateTopicPageInput')
export class UpdateTopicPageInputType implements UpdateTopicPageInput {
  @Field(() => ID) topicId: TopicId;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'Text of an applications/1 file; null leaves the applications as they are.' })
  applications?: string | null;
}

@InputType('AddContributionInput')
export class AddContributionInputType implements AddContributionInput {
  @Field(() => ID) topicId: TopicId;
  @Field(() => AddedKindEnum) kind: AddContributionInput['kind'];
  @Field(() => String, { nullable: true }) author?: string | null;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'The preparation question an answer replies to.' }) question?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null for « non daté ».' }) writtenOn?: string | null;
}
