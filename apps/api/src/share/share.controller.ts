import { openShareLink } from '#desk';
import { All, Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { anyone, Permit } from '../permission/permit.js';
import type { SpeakerRequest } from '../speaker/speaker-door.js';
import { ShareErrorsFilter } from './share-errors.filter.js';
import { ShareReplies } from './share-replies.js';

/** A rundown shown to whoever holds a link: it is read, and nothing else. */
@Controller('partage')
@UseFilters(ShareErrorsFilter)
export class ShareController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: ShareReplies) {}

  @Permit(anyone)
  @Get(':token')
  async open(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    // Programs that look at a link before a person does are no readers.
    const again = request.method === 'HEAD' || request.query['suite'] !== undefined;
    this.replies.show(await openShareLink(this.house.desk, { token, remoteAddress: request.remoteAddress }, again), request, response);
  }

  @Permit(anyone)
  @Get(':token/lignes')
  async lines(@Param('token') token: string, @Req() request: SpeakerRequest, @Res() response: ServerResponse): Promise<void> {
    const seen = request.query['vu'];
    this.replies.showLines(await openShareLink(this.house.desk, { token, remoteAddress: request.remoteAddress }, true), typeof seen === 'string' ? seen : '', request, response);
  }

  /** Every other address under this one is a link that opens nothing. */
  @Permit(anyone)
  @All(['', '*rest'])
  nothing(@Req() request: SpeakerRequest, @Res() response: ServerResponse): void {
    this.replies.refuse(404, 'closed', '', request, response);
  }
}
