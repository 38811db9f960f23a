import { Extensions } from '@nestjs/graphql';

/** Key in a GraphQL field's extensions of the promise that whoever may ask is answered alike. */
export const SAME_FOR_ALL = 'sameForAll';

/**
 * Promises that a resolver looks neither at who asks nor at their language: what it answers is worked out once
 * and sent to everybody who follows the same thing. Without it a field is resolved for each of them.
 */
export const SameForAll = (): MethodDecorator => Extensions({ [SAME_FOR_ALL]: true });
