import { QUESTION_KINDS, QUESTION_STATES, TOPIC_STATES } from '#audience';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const TopicStateEnum = enumOf(TOPIC_STATES);
registerEnumType(TopicStateEnum, { name: 'TopicState', description: 'What the public sees of a topic and may do: brouillon, ouvert, fermé, en production, enregistré, publié, archivé.' });
export const QuestionKindEnum = enumOf(QUESTION_KINDS);
registerEnumType(QuestionKindEnum, { name: 'PreparationQuestionKind' });
export const QuestionStateEnum = enumOf(QUESTION_STATES);
registerEnumType(QuestionStateEnum, { name: 'PreparationQuestionState', description: 'draft: not shown; closed: shown with its answers, takes none.' });

@ObjectType('Category', { description: 'A rubric under which topics are listed.' })
export class CategoryType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) nameFr: string;
  @Field(() => String) nameEn: string;
  @Field(() => Int, { description: 'Topics that stand in it, drafts among them.' }) topicCount: number;
}

@ObjectType('PreparationQuestion', { description: '« Aidez-nous à préparer ce sujet ».' })
export class PreparationQuestionType {
  @Field(() => ID) id: string;
  @Field(() => QuestionKindEnum) kind: keyof typeof QuestionKindEnum;
  @Field(() => String) text: string;
  @Field(() => [String], { description: 'Of a choice, in order; empty otherwise.' }) choices: string[];
  @Field(() => QuestionStateEnum) state: keyof typeof QuestionStateEnum;
}

@ObjectType('ProposedDate', { description: "Local date-times in the page's zone." })
export class ProposedDateType {
  @Field(() => ID) id: string;
  @Field(() => String) from: string;
  @Field(() => String) to: string;
}

@ObjectType('ImportedWords', { description: "The imported page's own words, shown where a producer wrote none." })
export class ImportedWordsType {
  @Field(() => String, { nullable: true }) pitch: string | null;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => String, { nullable: true }) format: string | null;
  @Field(() => String, { nullable: true }) treatment: string | null;
  @Field(() => String, { nullable: true }) sector: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text.' }) article: string | null;
}

@ObjectType('TopicPage', { description: 'A topic as the public sees it, for its producers. What is null shows the imported page’s own words.' })
export class TopicPageType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => TopicStateEnum) state: keyof typeof TopicStateEnum;
  @Field(() => [TopicStateEnum], { description: 'Where it can go from here, the usual one first.' }) nextStates: (keyof typeof TopicStateEnum)[];
  @Field(() => String, { nullable: true }) pitch: string | null;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => String, { nullable: true }) format: string | null;
  @Field(() => String, { nullable: true }) treatment: string | null;
  @Field(() => String, { nullable: true }) sector: string | null;
  @Field(() => String, { nullable: true }) articleMarkdown: string | null;
  @Field(() => String, { nullable: true }) callToTakePart: string | null;
  @Field(() => ImportedWordsType) imported: ImportedWordsType;
  @Field(() => String, { description: 'IANA zone of the dates.' }) zone: string;
  @Field(() => [ProposedDateType]) dates: ProposedDateType[];
  @Field(() => String, { nullable: true, description: 'ISO instant at which it was first open; null: never yet.' }) openedAt: string | null;
  @Field(() => String, { nullable: true, description: 'ISO instant from which nobody comments or applies.' }) closesAt: string | null;
  @Field(() => String, { nullable: true }) publishedUrl: string | null;
  @Field(() => [ID]) categories: string[];
  @Field(() => [PreparationQuestionType]) questions: PreparationQuestionType[];
  @Field(() => Int, { description: 'Rises with every change of the page; not that of the matter.' }) revision: number;
  @Field(() => String, { nullable: true }) editedByName: string | null;
  @Field(() => String, { nullable: true }) editedAt: string | null;
}
