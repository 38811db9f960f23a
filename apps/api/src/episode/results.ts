import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

@ObjectType('EpisodeOpened')
export class EpisodeOpenedType {
  episodeId: string;
}

@ObjectType('StartRefused', { implements: () => [ProblemType] })
export class StartRefusedType extends ProblemType {}

export const OpenEpisodeResult = createUnionType({
  name: 'OpenEpisodeResult',
  types: () => [EpisodeOpenedType, StartRefusedType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
