import { sayProblem, type Locale, type Problem } from '#desk';
import { Field, InterfaceType } from '@nestjs/graphql';

/** Why something was not done: a code, and one sentence with what to do. */
@InterfaceType('Problem')
export abstract class ProblemType {
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

/** A refusal with its sentence; the code is the refusal's own where it has several, else its name. */
export function presentProblem<Refusal extends Problem>(problem: Refusal, locale: Locale): Refusal & { code: string; message: string } {
  return { ...problem, code: 'code' in problem ? problem.code : problem.outcome, message: sayProblem(problem, locale) };
}

/** GraphQL's name for a result: desk's outcomes are named as the schema names them. */
export const nameOfOutcome = ({ outcome }: { readonly outcome: string }): string => outcome;
