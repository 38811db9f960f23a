import type { Logger } from '#platform';
import { HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { tell } from '../graphql/tell-error.js';
import { refuse } from './refuse.js';

/** Tells the exceptions of routes as GraphQL tells its own. */
export class TellErrorsFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL formats what its resolvers throw.
    if (host.getType() !== 'http') throw error;
    const response = host.switchToHttp().getResponse<ServerResponse>();
    if (error instanceof HttpException) return refuse(response, error.getStatus(), 'BAD_REQUEST', 'There is nothing at this address.');
    const told = tell(error, this.logger);
    refuse(response, told.status, told.code, told.message, told.facts);
  }
}
