import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemType } from './problem.js';

@ObjectType('InvalidValue', { implements: () => [ProblemType] })
export class InvalidValueType extends ProblemType {
  @Field(() => String) field: string;
}
