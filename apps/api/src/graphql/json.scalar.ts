import { GraphQLScalarType } from 'graphql';

/** Plain values as they are, for what only a program reads. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({ name: 'Json', description: 'Plain values, read by a program.', serialize: (value) => value });
