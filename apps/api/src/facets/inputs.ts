import type { EditDebateFacetInput } from '#desk';
import { Field, InputType } from '@nestjs/graphql';

@InputType('EditDebateFacetInput')
export class EditDebateFacetInputType implements EditDebateFacetInput {
  // No ID: the keys of the engine's facets are words, and ids of the house are UUIDs.
  @Field(() => String, { nullable: true, description: "Null: a new facet of the studio's own." }) key?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => [String]) wordsFr: string[];
  @Field(() => [String]) wordsEn: string[];
  @Field(() => Boolean) inUse: boolean;
}
