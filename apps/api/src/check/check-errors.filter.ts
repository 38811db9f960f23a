import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { tell } from '../graphql/tell-error.js';
import type { SpeakerRequest } from '../speaker/speaker-door.js';
import { CheckReplies } from './check-replies.js';

/** Tells the exceptions of the page to whoever holds the paper. */
@Catch()
export class CheckErrorsFilter implements ExceptionFilter {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: CheckReplies) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const [request, response] = [host.switchToHttp().getRequest<SpeakerRequest>(), host.switchToHttp().getResponse<ServerResponse>()];
    const { status, facts } = tell(error, this.house.logger.for('http'));
    if (status === 404) return this.replies.refuse(404, 'closed', '', request, response);
    this.replies.refuse(status, status === 503 ? 'unavailable' : 'fault', facts['reference'] ?? '', request, response);
  }
}
