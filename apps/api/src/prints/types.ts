import type { Print } from '#desk';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Print', { description: 'Somebody printed a paper of a rundown.' })
export class PrintType implements Omit<Print, 'rundownId'> {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Stands on the paper; whoever has it asks at /v/<code> whether the paper is current.' }) code: string;
  @Field(() => Int, { nullable: true, description: 'Null: the draft.' }) version: number | null;
  @Field(() => Int, { nullable: true, description: 'Of the draft.' }) revision: number | null;
  @Field(() => String, { description: 'Name under which the paper is asked for.' }) format: string;
  @Field(() => String, { description: 'Whose copy it is; empty: nobody’s in particular.' }) recipient: string;
  @Field(() => Int) copies: number;
  @Field(() => String) printedByName: string;
  @Field(() => String, { description: 'Instant (UTC).' }) printedAt: string;
  @Field(() => Boolean, { description: 'A newer version was out when it was printed.' }) outdated: boolean;
}
