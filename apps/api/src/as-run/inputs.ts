import type { NoteAsRunInput } from '#desk';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { AsRunActEnum } from './as-run.types.js';

@InputType('NoteAsRunInput', { description: 'What its act does not need is left out.' })
export class NoteAsRunInputType implements NoteAsRunInput {
  @Field(() => ID) episodeId: NoteAsRunInput['episodeId'];
  @Field(() => ID, { description: 'A UUID made by whoever notes: sent twice, it is kept once.' }) key: string;
  @Field(() => Int, { description: 'The released version before their eyes.' }) version: number;
  @Field(() => Boolean, { description: 'Taken as it happens; false: typed afterwards.' }) tapped: boolean;
  @Field(() => AsRunActEnum) act: NoteAsRunInput['act'];
  @Field(() => ID, { nullable: true }) line?: NoteAsRunInput['line'];
  @Field(() => String, { nullable: true, description: 'Of a line that the version does not have, whose id is a new UUID.' }) title?: string | null;
  @Field(() => Float, { nullable: true, description: 'Whole milliseconds since 1970 UTC.' }) startMs?: number | null;
  @Field(() => Float, { nullable: true }) endMs?: number | null;
  @Field(() => ID, { nullable: true }) of?: NoteAsRunInput['of'];
}
