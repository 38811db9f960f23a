import { mayReadDesk } from '#desk';
import type { Logger } from '#platform';
import { GraphQLError, NoSchemaIntrospectionCustomRule, specifiedRules, validate, type ASTVisitor, type DocumentNode, type ExecutionResult, type GraphQLSchema, type ValidationContext } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { House } from '../../../worker/src/house/house.js';
import { readCaller } from '../session/read-request-session.js';
import { comesFromHere } from '../web/check-origin.js';
import { endWhenSilent, type Listening } from './end-when-silent.js';
import { limitQuery } from './limit-query.js';
import type { Caller } from './request-context.js';
import { sendOnceWritten, type SpokenTo } from './send-once-written.js';
import { shareAnswers } from './share-answers.js';
import { tellGraphqlError } from './tell-error.js';

/** How often an open socket's session is looked up again, in milliseconds: one that expires, or whose end was not heard, ends its sockets within this time. */
const LOOK_AGAIN_MS = 60_000;
/** What closes a socket whose sender may no longer do the same: clients come back at once, and are asked again. */
const ASK_AGAIN = 1012;
/** What closes a socket whose sender is nobody (any more); clients take it as signed out. */
const FORBIDDEN = 4403;

/** What a socket carries from its opening on. */
export interface SocketConnection {
  readonly extra: {
    readonly request: IncomingMessage;
    readonly socket: SpokenTo & Listening & { close(code: number, reason: string): void };
    caller: Caller;
    /** Stops watching over the session. */
    leave?: () => void;
  };
}
type SocketOptions = Pick<
  ServerOptions<Record<string, unknown>, SocketConnection['extra']>,
  'connectionInitWaitTimeout' | 'onConnect' | 'onDisconnect' | 'onError' | 'onNext' | 'onOperation' | 'subscribe' | 'validate'
>;

/** Sockets carry subscriptions, for signed-in people on our own pages. */
export function socketOptions(house: House, publicUrl: string, logger: Logger): SocketOptions {
  const told = (errors: readonly GraphQLError[]) => errors.map((error) => tellGraphqlError(error.toJSON(), error, logger));
  return {
    connectionInitWaitTimeout: 5_000,
    validate: validateSubscription,
    subscribe: shareAnswers(),
    async onConnect({ extra }) {
      if (!comesFromHere(extra.request, publicUrl)) return false;
      extra.caller = await readCaller(house.desk, extra.request);
      if (extra.caller.actor.kind !== 'user') return false;
      const [letGo, stop] = [watchSession(house, extra, logger), endWhenSilent(extra.socket)];
      extra.leave = () => {
        letGo();
        stop();
      };
      return true;
    },
    onDisconnect({ extra }) {
      extra.leave?.();
    },
    onOperation: ({ extra }, id, _payload, _args, answers) =>
      isAnswering(answers) ? sendOnceWritten(answers, id, extra.socket, extra.request.socket) : undefined,
    onError: (_connection, _id, _payload, errors) => told(errors),
    onNext: (_connection, _id, _payload, _args, result) => (result.errors ? { ...result, errors: told(result.errors) } : undefined),
  };
}

const isAnswering = (answers: unknown): answers is AsyncGenerator<ExecutionResult, void, void> => Symbol.asyncIterator in Object(answers);

/** Closes the socket when its session ends; returns how to stop watching. */
function watchSession(house: House, extra: SocketConnection['extra'], logger: Logger): () => void {
  const own = extra.caller.token && house.desk.secrets.hash(extra.caller.token);
  const again = () => void lookAgain(house, extra, logger);
  const { actor } = extra.caller;
  const askAgain = () => extra.socket.close(ASK_AGAIN, 'Service Restart');
  const timer = setInterval(again, LOOK_AGAIN_MS).unref();
  const stop = house.bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'session.ended' && facts.tokenHash === own) extra.socket.close(FORBIDDEN, 'Forbidden');
      if ((event === 'member.changed' || event === 'account.changed') && actor.kind === 'user' && facts.userId === actor.id) askAgain();
    },
    resync: () => {
      // Whoever is there by a place in a team may have lost it unheard.
      if (mayReadDesk(actor)) again();
      else askAgain();
    },
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}

async function lookAgain(house: House, extra: SocketConnection['extra'], logger: Logger): Promise<void> {
  try {
    const { actor } = await readCaller(house.desk, extra.request);
    if (actor.kind !== 'user') extra.socket.close(FORBIDDEN, 'Forbidden');
  } catch (error) {
    // The database does not answer: nothing is known against the sender.
    logger.warn('The session of a socket could not be looked up.', { error });
  }
}

const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule, limitQuery, onlySubscriptions];
const validateSubscription = (schema: GraphQLSchema, document: DocumentNode) => validate(schema, document, RULES);

/** Questions and changes go by HTTP, where their answers are compiled, their size is limited and cookies are set. */
function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'subscription') context.reportError(new GraphQLError('Send queries and mutations by HTTP.', { nodes: node }));
    },
  };
}
