import { HANDS, type Application, type Contribution, type Question, type Quote, type ShownCue, type ShownPosition, type Theme } from '#desk';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ReasonType, RemarkType } from '../graphql/reason.types.js';
import { PersonType } from '../people/types.js';
import { TopicStateEnum } from '../topic-page/topic-page.types.js';

export const SourceKindEnum = enumOf(['comment', 'article', 'pitch', 'answer', 'motivation', 'insight', 'opinion']);
registerEnumType(SourceKindEnum, { name: 'SourceKind' });

export const HandEnum = enumOf(HANDS);
registerEnumType(HandEnum, { name: 'Hand', description: 'What the producer did to a piece.' });
export const AgeEnum = enumOf(['recent', 'old', 'undated']);
registerEnumType(AgeEnum, { name: 'Age', description: 'How old words are today: old is two full years.' });
export const StanceEnum = enumOf(['agree', 'nuance', 'disagree']);
registerEnumType(StanceEnum, { name: 'Stance' });
export const TopicLanguageEnum = enumOf(['fr', 'en']);
registerEnumType(TopicLanguageEnum, { name: 'TopicLanguage' });

@ObjectType('StanceCue')
export class StanceCueType {
  @Field(() => String) text: string;
  @Field(() => Int, { description: "UTF-16 range inside the contribution's text." }) start: number;
  @Field(() => Int) end: number;
  @Field(() => StanceEnum) stance: ShownCue['stance'];
}

@ObjectType('Position', { description: 'What a contribution seems to think of the article: evidence, always to be confirmed.' })
export class PositionType {
  @Field(() => StanceEnum) stance: ShownPosition['stance'];
  @Field(() => [StanceCueType]) cues: StanceCueType[];
}

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
  @Field(() => PositionType, { nullable: true }) position: PositionType | null;
  @Field(() => Boolean, { description: 'False for what came in elsewhere than by the page, and for what the page no longer holds.' })
  inPage: boolean;
}

/** `contribution` and `theme` are resolved from the two ids, `hand` and `age` from what the topic knows of it. */
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

/** As for a quote. */
@ObjectType('Question')
export class QuestionType {
  @Field(() => ID) id: Question['id'];
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field(() => Float) score: number;
  contributionId: Question['contributionId'];
  themeId: Question['themeId'];
}

/** `quotes`, `questions`, `members`, `tensions` and `byHand` are resolved from the id. */
@ObjectType('Theme')
export class ThemeType implements Theme {
  @Field(() => ID) id: Theme['id'];
  @Field(() => String) label: string;
  @Field(() => String) hook: string;
  @Field(() => Float) weight: number;
  @Field(() => [String]) people: string[];
}

@ObjectType('ThemeMember', { description: 'A quote or a question in a theme, and why it is there: one of both is null.' })
export class ThemeMemberType {
  @Field(() => QuoteType, { nullable: true }) quote: QuoteType | null;
  @Field(() => QuestionType, { nullable: true }) question: QuestionType | null;
  @Field(() => ReasonType) why: ReasonType;
}

@ObjectType('Tension', { description: 'Two quotes that pull in different directions, to be confirmed by reading.' })
export class TensionType {
  @Field(() => QuoteType) one: QuoteType;
  @Field(() => QuoteType) other: QuoteType;
  @Field(() => ReasonType) why: ReasonType;
}

@ObjectType('Affinity', { description: 'What an applicant has to say on a theme, and the quotes and questions that prove it.' })
export class AffinityType {
  @Field(() => ThemeType) theme: ThemeType;
  @Field(() => Float, { description: 'Share of what they say on themes, 0–1.' }) weight: number;
  @Field(() => [QuoteType]) quotes: QuoteType[];
  @Field(() => [QuestionType]) questions: QuestionType[];
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
  affinityIds: Application['affinities'];
}

/** The lists of matter, of acts and of episodes are resolved from the id. */
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
  @Field(() => TopicLanguageEnum, { nullable: true, description: 'Chosen by a person; null: whichever is detected.' })
  language: keyof typeof TopicLanguageEnum | null;
  @Field(() => TopicLanguageEnum) detectedLanguage: keyof typeof TopicLanguageEnum;
  @Field(() => Int, { description: 'Rises with every change of the matter.' }) revision: number;
  @Field(() => Boolean, { description: "True when the studio's bank of facets is no longer the one it was read with: rereadTopic reads it with the new one." })
  bankChanged: boolean;
  @Field(() => String, { description: 'Its name in public addresses.' }) slug: string;
  @Field(() => TopicStateEnum, { description: 'Where it stands before the public.' }) state: keyof typeof TopicStateEnum;
  @Field(() => Int, { description: 'What was written or applied with on its public page since it was last read.' }) unreadCount: number;
  @Field(() => Int) commentCount: number;
  @Field(() => Int) quoteCount: number;
  @Field(() => Int) questionCount: number;
  @Field(() => Int) applicationCount: number;
  @Field(() => [RemarkType], { description: 'What the producer should know about the import.' }) remarks: RemarkType[];
}
