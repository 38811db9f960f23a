import { mayReadDesk, NotFound, readPrintRunPages, type PrintRunId } from '#desk';
import { formatDay } from '#print';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { inlineAs } from '../paper/content-disposition.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';

/** The pages of a day's print run. */
@Controller('print-runs/:id')
export class PrintRunController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayReadDesk)
  @Get('pdf')
  async pages(@Param('id') id: PrintRunId, @Req() { caller }: KnownRequest, @Res() response: ServerResponse): Promise<void> {
    const found = canBeId(id) ? await readPrintRunPages(this.house.desk, caller.actor, id) : null;
    if (found === null) throw new NotFound('print run', id);
    const { run: { day, locale }, pages } = found;
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', inlineAs(`${locale === 'fr' ? 'Tirage' : 'Print run'} – ${formatDay(day, locale)}.pdf`));
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('Content-Length', pages.byteLength);
    response.end(pages);
  }
}
