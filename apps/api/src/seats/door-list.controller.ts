import { mayReceiveAudience, NotFound, readDoorPaper, readDoorSheet } from '#desk';
import type { EpisodeId } from '#rundown';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { attachedAs, inlineAs } from '../paper/content-disposition.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list at the door of an episode: as it is now, so that nobody keeps it. */
@Controller('episodes/:id/door-list')
export class DoorListController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayReceiveAudience)
  @Get('pdf')
  async paper(@Param('id') id: EpisodeId, @Req() { caller }: KnownRequest, @Res() response: ServerResponse): Promise<void> {
    const document = canBeId(id) ? await readDoorPaper(this.house.desk, caller.actor, id, caller.locale) : null;
    if (document === null) throw new NotFound('audience', id);
    send(await this.house.press.pages(document), 'application/pdf', inlineAs(`${document.documentTitle}.pdf`), response);
  }

  @Permit(mayReceiveAudience)
  @Get('xlsx')
  async sheet(@Param('id') id: EpisodeId, @Req() { caller }: KnownRequest, @Res() response: ServerResponse): Promise<void> {
    const workbook = canBeId(id) ? await readDoorSheet(this.house.desk, caller.actor, id, caller.locale) : null;
    if (workbook === null) throw new NotFound('audience', id);
    send(await this.house.press.sheets(workbook), SPREADSHEET, attachedAs(`${workbook.title}.xlsx`), response);
  }
}

function send(bytes: Uint8Array, type: string, disposition: string, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', disposition);
  response.setHeader('Content-Length', bytes.byteLength);
  response.end(bytes);
}
