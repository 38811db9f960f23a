import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { tell } from '../../graphql/tell-error.js';
import { PublicReplies } from './public-replies.js';
import type { PublicRequest } from './public-request.js';

/** Tells the exceptions of a public page to a person, and to the log without the address, which may hold a token. */
@Catch()
export class PublicErrorsFilter implements ExceptionFilter {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const [request, response] = [host.switchToHttp().getRequest<PublicRequest>(), host.switchToHttp().getResponse<ServerResponse>()];
    const { status, facts } = tell(error, this.house.logger.for('http'));
    if (status === 404) return this.replies.refuse(404, 'nothing', '', request, response);
    if (status === 401 || status === 403) return this.replies.refuse(status, 'notAllowed', '', request, response);
    this.replies.refuse(status, status === 503 ? 'unavailable' : 'fault', facts['reference'] ?? '', request, response);
  }
}
