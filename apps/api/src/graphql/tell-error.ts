import { InvalidInput, NotAllowed, NotFound, Unavailable } from '#desk';
import { newId, type Logger } from '#platform';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOutage } from '../../../worker/src/house/is-outage.js';

/** The exceptions of the desk; everything else is a fault of ours. */
type DeskException = NotFound | NotAllowed | InvalidInput | Unavailable;

const isDeskException = (error: unknown): error is DeskException =>
  [NotFound, NotAllowed, InvalidInput, Unavailable].some((kind) => error instanceof kind);

/** What a client is told about an exception, whichever way it asked. */
export interface Told {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Exhaustive: a new exception does not compile until it is told. */
function tellException(error: DeskException): Told {
  const { name, message } = error;
  switch (name) {
    case 'NotFound':
      return { code: 'NOT_FOUND', status: 404, message, facts: { noun: error.noun, id: error.id } };
    case 'NotAllowed':
      return error.signedIn
        ? { code: 'FORBIDDEN', status: 403, message, facts: {} }
        : { code: 'UNAUTHENTICATED', status: 401, message, facts: {} };
    case 'InvalidInput':
      return { code: ApolloServerErrorCode.BAD_USER_INPUT, status: 400, message, facts: { field: error.field } };
    case 'Unavailable':
      return { code: 'UNAVAILABLE', status: 503, message, facts: {} };
  }
}

// In French: whoever asks cannot be looked up while it lasts, and the screens are French first.
const OUTAGE = 'La base de données ne répond pas\u00a0: réessayez dans quelques instants.';

/** Tells a desk exception, and a database that is not there; anything else becomes INTERNAL with a reference that the log repeats beside the stack. */
export function tell(error: unknown, logger: Logger): Told {
  if (isDeskException(error)) return tellException(error);
  if (isOutage(error)) {
    logger.warn('A request failed since the database does not answer.', { reason: (error as Error).message });
    return tellException(new Unavailable(OUTAGE));
  }
  const reference = newId();
  logger.error('A request failed for a reason of ours.', { reference, error });
  return {
    code: 'INTERNAL',
    status: 500,
    message: `Something went wrong on our side; try again, and if it stays, tell the administrator this reference: ${reference}.`,
    facts: { reference },
  };
}

/** Faults of the query itself: their sentences come from the GraphQL engine and hold nothing of ours. */
const OF_THE_QUERY = new Set<unknown>(Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR));

const NO_SUCH_OPERATION: GraphQLFormattedError = {
  message: 'This document holds no operation of that name, or several and none is named: name one that it holds in operationName.',
  extensions: { code: 'BAD_REQUEST' },
};

/** A GraphQL error as the client reads it, never with a stack. `formatted` is the engine's own rendering. */
export function tellGraphqlError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const cause = originOf(error);
  if (formatted.extensions?.['code'] === ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE) return NO_SUCH_OPERATION;
  const code = formatted.extensions?.['code'] ?? (isOfTheQuery(error) ? ApolloServerErrorCode.BAD_USER_INPUT : undefined);
  if (!isDeskException(cause) && OF_THE_QUERY.has(code)) return { ...formatted, extensions: { code } };
  const told = tell(cause, logger);
  return {
    message: told.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: told.code, ...told.facts },
  };
}

/**
 * Outside the server's own executor errors come without a code: one with neither path nor origin was there before any field ran, and so was
 * what is said of an argument, which may stand as null in a variable.
 */
const isOfTheQuery = (error: unknown): boolean => error instanceof GraphQLError && !error.originalError && (error.path === undefined || /^Argument "\w+" /.test(error.message));

/** What was thrown, under the engine's wrappings. */
function originOf(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}
