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
    const { status, facts } = isUnreadable(error) ? { status: 400, facts: {} as Readonly<Record<string, string>> } : tell(error, this.house.logger.for('http'));
    // An address that was typed or cut: a place in a list that is none.
    if (status === 400) return this.replies.refuse(404, 'nothing', '', request, response);
    if (status === 404) return this.replies.refuse(404, 'nothing', '', request, response);
    if (status === 401 || status === 403) return this.replies.refuse(status, 'notAllowed', '', request, response);
    this.replies.refuse(status, status === 503 ? 'unavailable' : 'fault', facts['reference'] ?? '', request, response);
  }
}

/** What the database could not read as the id, the time or the number that it should be. */
const isUnreadable = (error: unknown): boolean => /^22(P02|007|008|003|021)$/.test(String((error as { code?: unknown } | null)?.code));
