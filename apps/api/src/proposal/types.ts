import type { ProposalId } from '#desk';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../graphql/json.scalar.js';
import { RemarkType } from '../graphql/reason.types.js';
import { ParticipationType } from '../people/types.js';
import { QuestionType, QuoteType, ThemeType } from '../topic/types.js';

@ObjectType('Proposal', { description: 'What a draft would be, to be taken whole or in pieces: changeSegments takes their edits.' })
export class ProposalType {
  @Field(() => ID) id: ProposalId;
  @Field(() => JsonScalar, { description: 'The draft that it was made for, as the rundown library reads it.' }) before: unknown;
  @Field(() => JsonScalar) after: unknown;
  @Field(() => [RemarkType], { description: 'What the planning had to say.' }) remarks: RemarkType[];
  @Field(() => [ParticipationType], { description: 'Those who would be new included: they get these places by the act that seats them.' }) people: ParticipationType[];
  @Field(() => [QuoteType]) quotes: QuoteType[];
  @Field(() => [QuestionType]) questions: QuestionType[];
  @Field(() => [ThemeType]) themes: ThemeType[];
}
