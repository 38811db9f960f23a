import type { CategoryId, EditTopicPageInput, PreparationQuestionId } from '#desk';
import type { TopicId } from '#rundown';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { QuestionKindEnum, QuestionStateEnum, TopicStateEnum } from './topic-page.types.js';

@InputType('ProposedDateInput')
export class ProposedDateInputType {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: string | null;
  @Field(() => String) from: string;
  @Field(() => String) to: string;
}

@InputType('PreparationQuestionInput')
export class PreparationQuestionInputType {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: PreparationQuestionId | null;
  @Field(() => QuestionKindEnum) kind: keyof typeof QuestionKindEnum;
  @Field(() => String) text: string;
  @Field(() => [String]) choices: string[];
  @Field(() => QuestionStateEnum) state: keyof typeof QuestionStateEnum;
}

@InputType('EditTopicPageInput', { description: 'The whole page as it is to be; questions and dates in order, who is left out is gone.' })
export class EditTopicPageInputType {
  @Field(() => ID) topicId: TopicId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) pitch?: string | null;
  @Field(() => String, { nullable: true }) venue?: string | null;
  @Field(() => String, { nullable: true }) format?: string | null;
  @Field(() => String, { nullable: true }) treatment?: string | null;
  @Field(() => String, { nullable: true }) sector?: string | null;
  @Field(() => String, { nullable: true }) articleMarkdown?: string | null;
  @Field(() => String, { nullable: true }) callToTakePart?: string | null;
  @Field(() => String) zone: string;
  @Field(() => [ProposedDateInputType]) dates: ProposedDateInputType[];
  @Field(() => String, { nullable: true, description: 'ISO instant.' }) closesAt?: string | null;
  @Field(() => [ID]) categories: CategoryId[];
  @Field(() => [PreparationQuestionInputType]) questions: PreparationQuestionInputType[];
}

const OPTIONAL = { pitch: null, venue: null, format: null, treatment: null, sector: null, articleMarkdown: null, callToTakePart: null, closesAt: null };

/** The page with null for what was left out, but for the address of the recording. */
export const readPageInput = (input: EditTopicPageInputType): EditTopicPageInput => ({ ...OPTIONAL, ...(input as typeof input & typeof OPTIONAL) });

@InputType('MoveTopicInput')
export class MoveTopicInputType {
  @Field(() => ID) topicId: TopicId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => TopicStateEnum) to: keyof typeof TopicStateEnum;
}

@InputType('CategoryInput')
export class CategoryInputType {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: CategoryId | null;
  @Field(() => String) nameFr: string;
  @Field(() => String) nameEn: string;
}
