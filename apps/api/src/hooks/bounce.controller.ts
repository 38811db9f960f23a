import { takeBounce } from '#desk';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { anyone, Permit } from '../permission/permit.js';
import { refuse } from '../web/refuse.js';
import { BOUNCE_HOOK, type BounceHook } from './bounce-reader.js';
import { readBody } from './read-body.js';

/** A report holds a few headers of one mail. */
const LARGEST_REPORT = 256 * 1024;

/** Where a mail service says that a mail came back. Its signature is the only key; without a secret the address does not exist. */
@Controller('hooks')
export class BounceController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(BOUNCE_HOOK) private readonly hook: BounceHook) {}

  @Permit(anyone)
  @Post('bounces')
  async bounces(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    if (this.hook === null) return refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
    const body = await readBody(request, LARGEST_REPORT);
    if (body === null) {
      response.setHeader('Connection', 'close');
      return refuse(response, 413, 'BODY_TOO_LARGE', 'A report of a bounce is smaller than this.');
    }
    const read = this.hook.read(body, request.headers['x-signature']?.toString(), this.hook.secret);
    if (read.outcome === 'signatureWrong') return refuse(response, 403, 'FORBIDDEN', 'This report is not signed with our secret: sign its raw body with HMAC-SHA256 and send it as X-Signature.');
    if (read.outcome === 'bodyMalformed') return refuse(response, 400, 'BAD_REQUEST', 'This report names no bounce: send messageId, code, reason and permanent as JSON.');
    const { outcome } = await takeBounce(this.house.desk, read.bounce);
    response.statusCode = outcome === 'BounceTaken' ? 204 : 404;
    response.end();
  }
}
