import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('DebateFacet', { description: 'An angle that debates keep coming back to, and the words that give it away.' })
export class DebateFacetType {
  @Field(() => ID) key: string;
  @Field(() => String, { nullable: true, description: "Null: one of the engine's, named by the screen's words for its key." }) name: string | null;
  @Field(() => [String]) wordsFr: string[];
  @Field(() => [String]) wordsEn: string[];
  @Field(() => Boolean, { description: 'False: readings leave it out.' }) inUse: boolean;
  @Field(() => Boolean, { description: "True where it is not as it comes with the engine, and for the studio's own." }) edited: boolean;
}
