import { mayReadDesk, NotFound, readDaySheet, type StudioId } from '#desk';
import type { Press } from '#press';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';
import { inlineAs } from './content-disposition.js';
import { PRESS } from './paper.controller.js';

/** What is printed of a whole recording day. */
@Controller('days/:date')
export class DaySheetController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(PRESS) private readonly press: Press) {}

  @Permit(mayReadDesk)
  @Get('day-sheet')
  async daySheet(@Param('date') date: string, @Query() { studio, orientation }: Readonly<Record<string, unknown>>, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    const { actor, locale } = request.caller;
    const studioId = studio === undefined ? null : String(studio);
    if (studioId !== null && !canBeId(studioId)) throw new NotFound('studio', studioId);
    const document = await readDaySheet(this.house.desk, actor, { date, studioId: studioId as StudioId | null, locale }, orientation === 'portrait' ? { orientation } : {});
    if (document === null) throw new NotFound('day', date);
    const etag = `"${createHash('sha256').update(JSON.stringify(document)).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const bytes = await this.press.pages(document);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', inlineAs(`${document.documentTitle}.pdf`));
    response.setHeader('Content-Length', bytes.byteLength);
    response.end(bytes);
  }
}
