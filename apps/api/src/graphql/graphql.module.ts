import type { Logger } from '#platform';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { ServerResponse } from 'node:http';
import { sealSchema } from '../permission/seal-schema.js';
import type { KnownRequest } from '../session/read-request-session.js';
import type { House } from '../../../worker/src/house/house.js';
import { checkIds } from './check-ids.js';
import { answerCompiled } from './answer-compiled.js';
import { limitQuery } from './limit-query.js';
import { RequestContext } from './request-context.js';
import { socketOptions, type SocketConnection } from './sockets.js';
import { tellGraphqlError } from './tell-error.js';

/** What the GraphQL edge is set up with. */
export interface GraphqlSettings {
  readonly publicUrl: string;
  readonly introspection: boolean;
}

type HttpCall = { readonly req: KnownRequest; readonly res: ServerResponse };

/** GraphQL over HTTP and sockets at /graphql. */
export function graphqlModule(house: House, settings: GraphqlSettings): DynamicModule {
  const logger: Logger = house.logger.for('graphql');
  const context = async (call: HttpCall | SocketConnection) => new RequestContext(house.desk, 'req' in call ? call.req.caller : call.extra.caller);
  const config: ApolloDriverConfig = {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    path: '/graphql',
    introspection: settings.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    // An array of operations would multiply every limit below.
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    validationRules: [limitQuery],
    transformSchema: (schema) => sealSchema(checkIds(schema)),
    context,
    formatError: (formatted: GraphQLFormattedError, error: unknown) => tellGraphqlError(formatted, error, logger),
    plugins: [
      // Its hooks on every field cost more than answering does; nothing here is cached by a proxy.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      answerCompiled(logger) as ApolloServerPlugin,
    ],
    subscriptions: { 'graphql-ws': socketOptions(house, settings.publicUrl, logger) as object },
  };
  return GraphQLModule.forRoot<ApolloDriverConfig>(config);
}
