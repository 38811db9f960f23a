import { APPLICATION_STAGES, APPLICATION_STATES, DATE_ANSWERS, GENDERS, PERSON_FACTS, type PersonFact } from '#audience';
import type { BoardApplication } from '#desk';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PersonType } from '../people/types.js';
import { WindowType } from '../topic/types.js';

export const ApplicationStageEnum = enumOf(APPLICATION_STAGES);
registerEnumType(ApplicationStageEnum, { name: 'ApplicationStage', description: 'What the producers think of an application; tells its author nothing.' });
export const ApplicationStateEnum = enumOf(APPLICATION_STATES);
registerEnumType(ApplicationStateEnum, { name: 'ApplicationState', description: 'Where its author left it.' });
export const DateAnswerEnum = enumOf(DATE_ANSWERS);
registerEnumType(DateAnswerEnum, { name: 'DateAnswer' });
export const StatedGenderEnum = enumOf(GENDERS);
registerEnumType(StatedGenderEnum, { name: 'StatedGender' });
export const OpinionEnum = enumOf(['agree', 'nuanced', 'disagree']);
registerEnumType(OpinionEnum, { name: 'Opinion', description: 'What somebody thinks of a topic, as they said on its page.' });

@ObjectType('ApplicationReview', { description: 'What one reviewer thinks.' })
export class ApplicationReviewType {
  @Field(() => String) reviewer: string;
  @Field(() => Int, { nullable: true, description: '1 to 5; null: a note alone.' }) score: number | null;
  @Field(() => String) note: string;
  @Field(() => String) reviewedAt: string;
}

@ObjectType('ApplicationReviews', { description: 'As they are shown to whoever asks.' })
export class ApplicationReviewsType {
  @Field(() => ApplicationReviewType, { nullable: true, description: "One's own." }) own: ApplicationReviewType | null;
  @Field(() => Int, { description: 'How many people reviewed it, oneself included.' }) count: number;
  @Field(() => [ApplicationReviewType], { nullable: true, description: 'Null until one has given a score of one’s own.' }) others: readonly ApplicationReviewType[] | null;
  @Field(() => Float, { nullable: true, description: 'Null with `others`.' }) mean: number | null;
  @Field(() => Int, { nullable: true, description: 'How far the highest score is from the lowest; null with `others`.' }) spread: number | null;
}

@ObjectType('ApplicationAnswer')
export class ApplicationAnswerType {
  @Field(() => String) question: string;
  @Field(() => String) text: string;
}

@ObjectType('ApplicationDate')
export class ApplicationDateType {
  @Field(() => ID, { description: 'Of the proposed date.' }) date: string;
  @Field(() => DateAnswerEnum) answer: keyof typeof DateAnswerEnum;
}

@ObjectType('DecisionTold', { description: 'The newest decision that was written to somebody.' })
export class DecisionToldType {
  @Field(() => ApplicationStageEnum) stage: keyof typeof ApplicationStageEnum;
  @Field(() => String, { description: 'Of the mail.' }) state: string;
  @Field(() => String) at: string;
}

export const PersonFactEnum = enumOf(PERSON_FACTS);
registerEnumType(PersonFactEnum, { name: 'PersonFact', description: 'What the record of a person says, and an application may say otherwise.' });

@ObjectType('FactDifference', { description: 'What an application says otherwise than the record of its author, which papers print.' })
export class FactDifferenceType {
  @Field(() => PersonFactEnum) field: PersonFact;
  @Field(() => String, { nullable: true, description: 'Null: the record says nothing.' }) recorded: string | null;
  @Field(() => String, { nullable: true, description: 'Null: the application says nothing.' }) applied: string | null;
}

export const RecordActKindEnum = enumOf(['take', 'keep'] as const);
registerEnumType(RecordActKindEnum, { name: 'RecordActKind', description: 'take: the record says what the application does. keep: the record stays as it is.' });

@ObjectType('RecordAct', { description: 'What a producer made of such differences: took them over, or kept the record as it is. In force until it is taken back.' })
export class RecordActType {
  @Field(() => ID) id: string;
  @Field(() => RecordActKindEnum) act: 'take' | 'keep';
  @Field(() => [FactDifferenceType], { description: 'As the record and the application said it then.' }) facts: readonly FactDifferenceType[];
  @Field(() => String, { nullable: true }) byName: string | null;
  @Field(() => String) at: string;
}

@ObjectType('OtherShow', { description: 'A show of another topic.' })
export class OtherShowType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Local date-time.' }) start: string;
}

/** `affinities` and `reviews` are resolved. */
@ObjectType('BoardApplication', { description: 'An application as the producers’ board shows it.' })
export class BoardApplicationType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'As they say it in this application: name, title and organisation as for the lower third.' }) person: BoardApplication['person'];
  @Field(() => [FactDifferenceType], { description: 'What it says otherwise than the record of the person and nobody judged yet: taken over by `takePersonFacts`, left by `keepPersonFacts`.' }) differences: readonly FactDifferenceType[];
  @Field(() => [RecordActType], { description: 'What producers made of them, the newest first; taken back by `undoRecordAct`.' }) recordActs: readonly RecordActType[];
  @Field(() => String, { nullable: true, description: 'Null: nobody knows it.' }) email: string | null;
  @Field(() => Boolean, { description: 'False: a file brought it.' }) fromPage: boolean;
  @Field(() => String, { description: 'As asked for; a file may say anything.' }) role: string;
  @Field(() => String) motivation: string;
  @Field(() => [ApplicationAnswerType]) answers: readonly ApplicationAnswerType[];
  @Field(() => [ID], { description: 'Preparation questions that they can answer in the studio.' }) canAnswer: readonly string[];
  @Field(() => [ApplicationDateType]) dates: readonly ApplicationDateType[];
  @Field(() => [WindowType]) availability: readonly WindowType[];
  @Field(() => [String]) links: readonly string[];
  @Field(() => String, { description: 'What they need to take part.' }) accessibility: string;
  @Field(() => StatedGenderEnum, { nullable: true, description: 'Null: not stated.' }) gender: keyof typeof StatedGenderEnum | null;
  @Field(() => OpinionEnum, { nullable: true }) opinion: keyof typeof OpinionEnum | null;
  @Field(() => Boolean, { description: 'Took part in no show before.' }) firstTimer: boolean;
  @Field(() => ApplicationStateEnum) state: keyof typeof ApplicationStateEnum;
  @Field(() => String, { nullable: true }) withdrawnReason: string | null;
  @Field(() => ApplicationStageEnum) stage: keyof typeof ApplicationStageEnum;
  @Field(() => String, { nullable: true }) stagedByName: string | null;
  @Field(() => String, { nullable: true }) submittedAt: string | null;
  @Field(() => DecisionToldType, { nullable: true, description: 'Null: nothing was written to them yet.' }) told: DecisionToldType | null;
  @Field(() => ID, { nullable: true, description: 'The application of whoever asked them to apply.' }) togetherWith: string | null;
  @Field(() => [ID], { description: 'Episodes of this topic in which they have a place.' }) seatedIn: readonly string[];
  @Field(() => [OtherShowType], { description: 'In which they have a place.' }) elsewhere: readonly OtherShowType[];
}

@ObjectType('BoardApplicationSlice')
export class BoardApplicationSliceType {
  @Field(() => [BoardApplicationType]) items: readonly BoardApplication[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null: that was all.' }) next: string | null;
}

@ObjectType('BoardDate')
export class BoardDateType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Local date-time.' }) from: string;
  @Field(() => String) to: string;
}

@ObjectType('BoardQuestion')
export class BoardQuestionType {
  @Field(() => ID) id: string;
  @Field(() => String) text: string;
}

@ObjectType('ApplicationsFrame', { description: 'What the applications to a topic speak of.' })
export class ApplicationsFrameType {
  @Field(() => ID) topicId: string;
  @Field(() => String) title: string;
  @Field(() => String) slug: string;
  @Field(() => [BoardDateType], { description: 'Proposed for the recording.' }) dates: readonly BoardDateType[];
  @Field(() => [BoardQuestionType], { description: 'Preparation questions.' }) questions: readonly BoardQuestionType[];
}

@ObjectType('ApplicationsChange', { description: 'An application came in or changed.' })
export class ApplicationsChangeType {
  @Field(() => ID) topicId: string;
  @Field(() => ID, { nullable: true, description: 'To be read again; null: all of them.' }) applicationId: string | null;
}
