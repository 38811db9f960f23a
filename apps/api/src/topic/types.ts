import type { Application, Contribution, Question, Quote, Theme } from '#desk';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ReasonType, RemarkType } from '../graphql/reason.types.js';
import { PersonType } from '../people/types.js';

export const SourceKindEnum = enumOf(['comment', 'article', 'pitch', 'answer', 'motivation', 'insight', 'opinion']);
registerEnumType(SourceKindEnum, { name: 'SourceKind' });

@ObjectType('Contribution')
export class ContributionType {
  @Field(() => ID) id: Contribution['id'];
  @Field(() => SourceKindEnum) kind: Contribution['kind'];
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => String) text: string;
  @Field(() => Int, { nullable: true, description: 'Index of the comment in page order, from 0; null for what is not a comment.' })
  comment: number | null;
  @Field(() => String, { nullable: true, description: 'The preparation question an answer replies to.' })
  question: string | null;
  @Field(() => String, { nullable: true }) writtenOn: string | null;
}

/** `contribution` and `theme` are resolved from the two ids. */
@ObjectType('Quote')
export class QuoteType {
  @Field(() => ID) id: Quote['id'];
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => Int, { description: "UTF-16 range inside the contribution's text." }) start: number;
  @Field(() => Int) end: number;
  @Field(() => Float) score: number;
  @Field(() => [ReasonType]) reasons: ReasonType[];
  @Field(() => Int) spokenSeconds: number;
  contributionId: Quote['contributionId'];
  themeId: Quote['themeId'];
}

/** `contribution` and `theme` are resolved from the two ids. */
@ObjectType('Question')
export class QuestionType {
  @Field(() => ID) id: Question['id'];
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  contributionId: Question['contributionId'];
  themeId: Question['themeId'];
}

/** `quotes` and `questions` are resolved from the id. */
@ObjectType('Theme')
export class ThemeType implements Theme {
  @Field(() => ID) id: Theme['id'];
  @Field(() => String) label: string;
  @Field(() => String) hook: string;
  @Field(() => Float) weight: number;
  @Field(() => [String]) people: string[];
}

@ObjectType('Window')
export class WindowType {
  @Field(() => String) from: string;
  @Field(() => String) to: string;
}

@ObjectType('Application')
export class ApplicationType {
  @Field(() => ID) id: Application['id'];
  @Field(() => PersonType) person: Application['person'];
  @Field(() => String) role: string;
  @Field(() => String) motivation: string;
  @Field(() => [WindowType]) availability: WindowType[];
  answerIds: Application['answers'];
}

/** The lists of matter and of episodes are resolved from the id. */
@ObjectType('Topic')
export class TopicType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) pitch: string | null;
  @Field(() => String, { nullable: true }) article: string | null;
  @Field(() => String, { nullable: true }) articleAuthor: string | null;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => String, { nullable: true }) format: string | null;
  @Field(() => String, { nullable: true }) treatment: string | null;
  @Field(() => String, { nullable: true }) sector: string | null;
  @Field(() => String) importedAt: string;
  @Field(() => Int) commentCount: number;
  @Field(() => Int) quoteCount: number;
  @Field(() => Int) questionCount: number;
  @Field(() => Int) applicationCount: number;
  @Field(() => [RemarkType], { description: 'What the producer should know about the import.' }) remarks: RemarkType[];
}
