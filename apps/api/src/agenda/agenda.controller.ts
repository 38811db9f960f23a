import { NotFound, readCalendarFeed } from '#desk';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { anyone, Permit } from '../permission/permit.js';

/** Private calendars, for programs that know no session: the address is the key. Unknown and closed ones are the same. */
@Controller('agenda')
export class AgendaController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(anyone)
  @Get(':file')
  async feed(@Param('file') file: string, @Req() request: IncomingMessage, @Res() response: ServerResponse) {
    const text = file.endsWith('.ics') ? await readCalendarFeed(this.house.desk, file.slice(0, -'.ics'.length)) : null;
    if (text === null) throw new NotFound('calendar', '');
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('X-Robots-Tag', 'noindex');
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.end(text);
  }
}
