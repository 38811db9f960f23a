import { ACT_KINDS, READING_CAUSES, type ActKind, type ReadingCause } from '#desk';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { FactType, ReasonType } from '../graphql/reason.types.js';

export const ActKindEnum = enumOf(ACT_KINDS);
registerEnumType(ActKindEnum, { name: 'ActKind' });
export const ReadingCauseEnum = enumOf(READING_CAUSES);
registerEnumType(ReadingCauseEnum, { name: 'ReadingCause' });

@ObjectType('ProducerAct', { description: 'What a producer did to the matter; it holds for every reading to come, until it is undone.' })
export class ProducerActType {
  @Field(() => ID) id: string;
  @Field(() => ActKindEnum) act: ActKind;
  @Field(() => [FactType], { description: 'text (words of the piece), theme, into, label, count: as they stood when it was done.' }) facts: FactType[];
  @Field(() => ID, { nullable: true, description: 'The quote or question kept, dropped, pinned or moved; null for an act on a theme, and once its words are gone.' }) piece: string | null;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => String) at: string;
  @Field(() => ReasonType, { nullable: true, description: 'Why it can no longer be done in full; null while it can.' }) lost: ReasonType | null;
}

@ObjectType('Relabelled')
export class RelabelledType {
  @Field(() => String) from: string;
  @Field(() => String) to: string;
}

@ObjectType('Reading', { description: 'The engine read the topic, and what that changed; themes are named by their labels.' })
export class ReadingType {
  @Field(() => String) at: string;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => ReadingCauseEnum) cause: ReadingCause;
  @Field(() => Int) newContributions: number;
  @Field(() => Int) goneContributions: number;
  @Field(() => Int) newQuotes: number;
  @Field(() => Int) goneQuotes: number;
  @Field(() => Int) newQuestions: number;
  @Field(() => Int) goneQuestions: number;
  @Field(() => Int, { description: 'Quotes and questions that stand in another theme than before.' }) moved: number;
  @Field(() => [String]) newThemes: string[];
  @Field(() => [String]) goneThemes: string[];
  @Field(() => [RelabelledType]) relabelled: RelabelledType[];
  @Field(() => [ReasonType], { description: 'Why acts can no longer be done in full, one reason for each.' }) lost: ReasonType[];
}

@ObjectType('TopicChange', { description: 'The matter of a topic changed, or is to be read again.' })
export class TopicChangeType {
  @Field(() => ID) topicId: string;
  @Field(() => Int, { description: 'The revision reached.' }) revision: number;
  @Field(() => String, { nullable: true }) by: string | null;
}
