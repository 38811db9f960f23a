import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { StaleRevisionType } from '../rundown/results.js';

@ObjectType('EpisodeOpened')
export class EpisodeOpenedType {
  episodeId: string;
}

@ObjectType('EpisodeEdited')
export class EpisodeEditedType {
  @Field(() => Int, { description: 'Of the draft; the expected one where nothing changed.' }) revision: number;
  episodeId: string;
}

@ObjectType('StartRefused', { implements: () => [ProblemType] })
export class StartRefusedType extends ProblemType {}

export const OpenEpisodeResult = createUnionType({
  name: 'OpenEpisodeResult',
  types: () => [EpisodeOpenedType, StartRefusedType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});

export const EditEpisodeResult = createUnionType({
  name: 'EditEpisodeResult',
  types: () => [EpisodeEditedType, StaleRevisionType, StartRefusedType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
